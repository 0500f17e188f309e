/** The styles of the adoption page. */

import { css } from "lit";

export const adoptionStyle = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.75rem;
  }
  dd {
    font-size: 1.375rem;
    font-variant-numeric: tabular-nums;
  }
  .share {
    font-size: 2rem;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.5rem;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  .key::before {
    content: "";
    display: inline-block;
    inline-size: 1.5rem;
    margin-inline-end: 0.5rem;
    vertical-align: middle;
    border-block-start: 2px solid var(--accent);
  }
  .all::before {
    border-block-start: 2px dashed var(--muted);
  }
  .mandatory::before {
    inline-size: 0;
    block-size: 1rem;
    border-block-start: 0;
    border-inline-start: 2px solid var(--danger);
  }
`;
