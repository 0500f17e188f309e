/** A card that says why there is nothing to show, and what to do about it. */

import { html, type TemplateResult } from "lit";

export function emptyState(title: string, why: string): TemplateResult {
  return html`<section class="empty">
    <h2 tabindex="-1">${title}</h2>
    <p>${why}</p>
  </section>`;
}
