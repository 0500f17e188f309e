/** The layout of the setup of an authenticator app: the QR code and the steps side by side where there is room. */

import { css } from "lit";

export const setupStyle = css`
  :host {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 34rem) {
    .columns {
      grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
      align-items: start;
    }
  }
  /* A QR code needs a white margin. Without it, phones can't scan the code on a dark page. */
  img {
    display: block;
    inline-size: min(17rem, 100%);
    block-size: auto;
    aspect-ratio: 1;
    background: #fff;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    counter-reset: step;
  }
  .steps > li {
    counter-increment: step;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-inline-start: 2.5rem;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    line-height: 1.75rem;
    text-align: center;
    font-size: 0.875rem;
    font-weight: 600;
    background: var(--raised);
    border-radius: 50%;
  }
  @container (max-width: 20rem) {
    .steps > li {
      padding-inline-start: 2.125rem;
    }
  }
  details[open] {
    padding-block-end: 0.5rem;
  }
  .secret {
    font-size: 1.0625rem;
  }
`;
