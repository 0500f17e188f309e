/**
 * The styles that all elements share. A Help Center overrides the colors, the font, and the corner radius with custom
 * properties named `--two-factor-…`. The layout uses logical properties, so it follows the page's text direction.
 */

import { css } from "lit";

export const layoutStyle = css`
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
    --warning: var(--two-factor-warning, light-dark(#7a4a00, #f2c46d));
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
  /* The title of a card or a page, and what belongs to all of it. */
  .title {
    display: flex;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  /* Items with a line between them. */
  .list > li {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .list > li:first-child {
    padding-block-start: 0;
  }
  .list > li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  /* The buttons at the end of a dialog or a form: first the way back, last the action. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: flex-end;
    margin-block-start: 0.5rem;
  }
  @media (max-width: 26rem) {
    .actions > * {
      flex: 1 1 auto;
    }
  }
  /* What stands in place of a list that has no items. */
  .empty {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    color: var(--muted);
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    padding: 1rem;
  }
  /* A state in one or two words. */
  .badge {
    --tone: var(--muted);
    display: inline-block;
    max-inline-size: 100%;
    color: var(--tone);
    background: color-mix(in srgb, var(--tone) 6%, var(--surface));
    border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent);
    border-radius: 1rem;
    padding: 0.0625rem 0.625rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .badge.good {
    --tone: var(--success);
  }
  .badge.warn {
    --tone: var(--warning);
  }
  .badge.bad {
    --tone: var(--danger);
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
  summary {
    color: var(--accent);
    cursor: pointer;
    padding-block: 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    inline-size: fit-content;
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
`;

/** Empty places for messages take no room. They stay in the page, because screen readers only announce changes in them. */
export const collapseEmpty = css`
  .stack > [role="alert"]:empty, .stack > [role="status"]:empty {
    position: absolute;
  }
`;
