/** The styles of the user list: a table, or cards in a narrow container. */

import { css } from "lit";

export const userListStyle = css`
  :host {
    container-type: inline-size;
  }
  button[aria-pressed="true"] {
    color: var(--on-accent);
    background: var(--accent);
  }
  select {
    inline-size: auto;
  }
  th button.link {
    min-block-size: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  /* On a phone, each row is a card. The ARIA roles in the template keep it a table for screen readers. */
  @container (max-width: 36rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table, tbody, tr, th, td {
      display: block;
    }
    th, td {
      border: 0;
      padding: 0.125rem 0;
    }
    tr {
      border: 1px solid var(--line);
      border-radius: var(--radius);
      padding: 0.75rem 1rem;
      margin-block-end: 0.75rem;
    }
    td:empty {
      display: none;
    }
    td::before {
      content: attr(data-label) ": ";
      color: var(--muted);
    }
  }
`;
