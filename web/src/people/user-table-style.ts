/** The styles of the user table, which becomes cards in a narrow container. */

import { css } from "lit";

export const userTableStyle = css`
  :host {
    container-type: inline-size;
  }
  button.link, button.sort {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.link {
    overflow-wrap: anywhere;
  }
  button.sort {
    color: var(--muted);
    font-size: 0.875rem;
    white-space: nowrap;
  }
  [aria-sort] button.sort {
    color: var(--text);
  }
  .arrow {
    margin-inline-start: 0.375rem;
  }
  th:not([aria-sort]) .arrow {
    opacity: 0.6;
  }
  .detail {
    display: block;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .mono.detail {
    font-size: 0.75rem;
  }
  .own {
    font-weight: 600;
  }
  .badge {
    display: inline-block;
    padding: 0 0.625rem;
    border-radius: 1rem;
    background: var(--raised);
    color: var(--text);
    font-size: 0.875rem;
    font-weight: 400;
    white-space: nowrap;
  }
  .badge.enrolled {
    color: var(--success);
  }
  .badge.locked {
    color: var(--danger);
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  /* On a phone, each row is a card, and the header is a row of buttons. The ARIA roles in the template keep it a table for screen
     readers. */
  @container (max-width: 36rem) {
    table, thead, tbody, tbody tr, tbody th, td {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding-block-end: 0.5rem;
    }
    th, td {
      border: 0;
      padding: 0.125rem 0;
    }
    tbody tr {
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
