/** The styles of the settings page. */

import { css } from "lit";

/** A list whose items staff can remove. */
export const editableListStyle = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .item .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (max-width: 26rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      justify-items: start;
    }
  }
  button.link.danger {
    color: var(--danger);
    border-color: transparent;
  }
  /* A closed dialog takes no room between the others. */
  two-factor-confirm-dialog {
    display: contents;
  }
`;

export const policyStyle = css`
  .page.changed {
    --save-bar: calc(10rem + 20vh);
  }
  .short {
    max-inline-size: 14rem;
  }
  .error {
    color: var(--danger);
  }
  .warning {
    border-inline-start: 0.25rem solid var(--warning);
  }
  .stack.wide {
    gap: 1.25rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1.25rem 1.5rem;
    align-items: start;
  }
  .columns > :last-child {
    grid-column: 1 / -1;
  }
  .divided {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.25rem;
  }
  .switch-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1rem;
    align-items: start;
  }
  input[role="switch"] {
    appearance: none;
    inline-size: 2.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--border);
    border-radius: 1rem;
    translate: none;
    cursor: pointer;
  }
  input[role="switch"]::before {
    content: "";
    display: block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin: 0.1875rem;
    border: 0.4375rem solid var(--border);
    border-radius: 50%;
  }
  input[role="switch"]:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  input[role="switch"]:checked::before {
    border-color: var(--on-accent);
    margin-inline-start: 1.1875rem;
  }
  input:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .save-bar:not(.idle) {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 2;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
    padding: 0.75rem clamp(0.75rem, 4vw, 1.5rem);
    box-shadow: 0 0.25rem 1.5rem #0003;
  }
  .save-bar .actions {
    margin: 0;
  }
  .save-bar.idle {
    margin-block-start: -1rem;
  }
  .save-bar button {
    padding-inline: 0.75rem;
  }
  .effects {
    max-block-size: 20vh;
    overflow-y: auto;
  }
  /* A bar would cover most of a screen that is this low. */
  @media (max-height: 24rem) {
    .save-bar:not(.idle) {
      position: static;
    }
  }
`;
