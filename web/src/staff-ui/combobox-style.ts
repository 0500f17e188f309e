/** The styles of a field with suggestions. */

import { css } from "lit";

export const comboboxStyle = css`
  .field {
    position: relative;
  }
  [role="listbox"] {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25rem);
    max-block-size: 15rem;
    overflow-y: auto;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-shadow: 0 0.5rem 1.5rem #0003;
  }
  [role="option"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    padding: 0.5rem 0.75rem;
    cursor: pointer;
  }
  [role="option"]:hover {
    background: var(--raised);
  }
  [role="option"][aria-selected="true"] {
    background: var(--raised);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .none {
    padding: 0.5rem 0.75rem;
  }
  .error {
    color: var(--danger);
  }
`;
