/** The typography of the guide, on screen and on paper. */

import { css } from "lit";

export const guideStyle = css`
  :host {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: 2rem;
    grid-template-columns: minmax(0, 1fr);
  }
  nav h2 {
    font-size: 0.875rem;
    color: var(--muted);
    margin-block-end: 0.5rem;
  }
  nav a {
    display: block;
    padding-block: 0.25rem;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  section {
    scroll-margin-block-start: 1rem;
    padding-block: 2rem;
    border-block-start: 1px solid var(--line);
  }
  section:first-of-type {
    border: 0;
    padding-block-start: 0;
  }
  section:last-of-type {
    padding-block-end: 0;
  }
  .body {
    display: grid;
    gap: 1rem;
    align-content: start;
    max-inline-size: 38rem;
  }
  section h2 {
    margin-block-end: 1rem;
  }
  h3 {
    margin-block-start: 0.5rem;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.75rem;
  }
  .points {
    list-style: disc;
    padding-inline-start: 1.75rem;
  }
  .steps, .points {
    display: grid;
    gap: 0.5rem;
  }
  li::marker {
    color: var(--accent);
    font-weight: 600;
  }
  figure {
    background: var(--raised);
    border-radius: calc(var(--radius) * 1.5);
    padding: 1rem;
    max-inline-size: 18rem;
    margin-block-end: 1rem;
  }
  @container (min-width: 40rem) {
    .illustrated {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13rem;
      column-gap: 2rem;
      align-items: start;
    }
    .illustrated > h2 {
      grid-column: 1 / -1;
    }
    figure {
      grid-column: 2;
      grid-row: 2;
      margin: 0;
    }
  }
  @container (min-width: 56rem) {
    .layout {
      grid-template-columns: 13rem minmax(0, 1fr);
      gap: 3rem;
    }
    nav {
      position: sticky;
      inset-block-start: 1.5rem;
      align-self: start;
    }
  }
  @media print {
    nav {
      display: none;
    }
    h2, h3 {
      break-after: avoid;
    }
    figure, li, p {
      break-inside: avoid;
    }
  }
`;
