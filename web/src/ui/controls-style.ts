/** The styles of fields and buttons that all elements share. */

import { css } from "lit";

export const controlsStyle = css`
  label {
    font-weight: 600;
  }
  input:not([type="checkbox"], [type="radio"]), select, textarea {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 0.5rem 0.75rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
  }
  input.code {
    font-family: ui-monospace, monospace;
    font-size: 1.5rem;
    letter-spacing: 0.15em;
    direction: ltr;
    text-align: center;
  }
  input[aria-invalid="true"] {
    border-color: var(--danger);
    border-width: 2px;
  }
  .choice {
    display: flex;
    gap: 0.625rem;
    align-items: baseline;
    font-weight: 400;
  }
  input[type="checkbox"], input[type="radio"] {
    accent-color: var(--accent);
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    translate: 0 0.1875rem;
  }
  button {
    font: inherit;
    font-weight: 600;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 0.5rem 1rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  button.primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: transparent;
  }
  button.danger {
    color: var(--danger);
    border-color: currentColor;
  }
  button.link {
    color: var(--accent);
    background: none;
    border-color: transparent;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  button[aria-busy="true"] {
    cursor: progress;
  }
  @media (prefers-reduced-motion: no-preference) {
    button, input {
      transition: background-color 0.15s, border-color 0.15s;
    }
  }
`;
