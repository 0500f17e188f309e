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
  button, a.button {
    display: inline-block;
    font: inherit;
    font-weight: 600;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 0.5rem 1rem;
    min-block-size: 2.75rem;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover, a.button:hover {
    background: color-mix(in srgb, currentColor 8%, var(--surface));
  }
  button.primary, a.button.primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: transparent;
  }
  button.primary:hover, a.button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  button.danger {
    color: var(--danger);
    border-color: currentColor;
  }
  button.danger.primary {
    color: var(--surface);
    background: var(--danger);
    border-color: transparent;
  }
  button.danger.primary:hover {
    background: color-mix(in srgb, var(--danger) 88%, var(--text));
  }
  button.link {
    color: var(--accent);
    background: none;
    border-color: transparent;
    padding: 0.25rem 0;
    min-block-size: 2rem;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
    pointer-events: none;
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
