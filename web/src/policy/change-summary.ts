/** The summary of unsaved changes, and of their consequences. */

import { html, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import { difference, type Draft } from "./draft";
import { impact, type Adoption } from "./impact";

type Text = (id: string, args?: Arguments) => string;

/** Without `adoption`, the number of affected users is unknown, and the summary leaves out the consequences. */
export function changeSummary(text: Text, stored: Draft, draft: Draft, adoption: Adoption | undefined): TemplateResult {
  const effects = adoption ? impact(stored, draft, adoption) : [];
  const fields = difference(stored, draft).map((field) => text(`policy-${field}`)).join(", ");
  return html`<div class="note stack tight">
    <p><strong>${text("policy-unsaved", { fields })}</strong></p>
    ${effects.map(({ id, args }) => html`<p>${text(id, { ...args, method: text(args?.method ?? "") })}</p>`)}
  </div>`;
}
