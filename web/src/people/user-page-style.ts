/** The layout of the page of one user. */

import { css } from "lit";

export const userPageStyle = css`
  :host {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  @container (min-width: 46rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  #notice:not(:empty) {
    color: var(--success);
    background: color-mix(in srgb, var(--success) 10%, var(--surface));
    border-radius: var(--radius);
    padding: 0.75rem 1rem;
    font-weight: 600;
  }
  .danger-zone {
    border-color: color-mix(in srgb, var(--danger) 45%, var(--surface));
  }
  .danger-zone p {
    flex: 1 1 18rem;
  }
`;
