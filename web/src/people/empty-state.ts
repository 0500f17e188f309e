/** A card that says why there is nothing to show, and what to do about it. */

import { html, type TemplateResult } from "lit";

export function emptyState(title: string, why: string): TemplateResult {
  return html`<section class="card stack tight">
    <h2 tabindex="-1">${title}</h2>
    <p class="muted">${why}</p>
  </section>`;
}
