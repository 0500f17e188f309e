/**
 * The look that all elements share. A Help Center changes it with the custom properties `--two-factor-…`; everything is
 * laid out by logical properties, so that it follows the direction of the page.
 */

import { css } from "lit";

export const style = css`
  :host {
    --accent: var(--two-factor-accent, light-dark(#3949ab, #a8b4ff));
    --on-accent: var(--two-factor-on-accent, light-dark(#ffffff, #10143a));
    --text: var(--two-factor-text, light-dark(#1d2026, #eceef4));
    --muted: var(--two-factor-muted, light-dark(#575d6b, #a9b0c0));
    --surface: var(--two-factor-surface, light-dark(#ffffff, #1b1d23));
    --raised: var(--two-factor-raised, light-dark(#f4f5f9, #262932));
    --border: var(--two-factor-border, light-dark(#858b9a, #737a8b));
    --line: var(--two-factor-line, light-dark(#dfe2ea, #363a45));
    --danger: var(--two-factor-danger, light-dark(#b3261e, #ffb4ab));
    --success: var(--two-factor-success, light-dark(#1b6d34, #86d99c));
    --radius: var(--two-factor-radius, 0.5rem);
    display: block;
    color: var(--text);
    font-family: var(--two-factor-font, system-ui, sans-serif);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]), [hidden] {
    display: none !important;
  }
  *, ::before, ::after {
    box-sizing: border-box;
  }
  h2, h3, p, ul, ol, dl, dd, figure, fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
  }
  h3, legend {
    font-size: 1.0625rem;
    font-weight: 600;
    padding: 0;
  }
  h2:focus, h3:focus {
    outline: none;
  }
  ul, ol {
    list-style: none;
  }
  .stack {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }
  .tight {
    gap: 0.375rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .spread {
    justify-content: space-between;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    padding: clamp(1rem, 4vw, 1.5rem);
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875rem;
  }
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
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [role="alert"]:not(:empty) {
    color: var(--danger);
    border-inline-start: 0.25rem solid currentColor;
    padding-inline-start: 0.75rem;
  }
  .note {
    background: var(--raised);
    border-radius: var(--radius);
    padding: 0.75rem 1rem;
  }
  .good {
    color: var(--success);
  }
  code, .mono {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th, td {
    text-align: start;
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--line);
    vertical-align: top;
  }
  dialog {
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    padding: clamp(1rem, 4vw, 1.5rem);
    inline-size: min(30rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
  }
  dialog::backdrop {
    background: #0008;
  }
  @media (prefers-reduced-motion: no-preference) {
    button, input {
      transition: background-color 0.15s, border-color 0.15s;
    }
  }
`;
