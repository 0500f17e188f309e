/** What an element shows instead of its content: why there is none, and whom to ask. */

import { html, type TemplateResult } from "lit";

export function emptyState(title: string, what: string): TemplateResult {
  return html`<section class="card stack tight" aria-labelledby="empty">
    <h2 id="empty" tabindex="-1">${title}</h2>
    <p class="muted">${what}</p>
  </section>`;
}
