/** The bar at the end of the screen: the unsaved changes with their consequences, and the button that saves them. */

import { html, nothing, type TemplateResult } from "lit";
import { difference, effective } from "./draft";
import type { Form } from "./fields";
import { impact } from "./impact";

export interface SaveBar {
  /** The ID of the form that the bar saves. */
  formId: string;
  busy: boolean;
  /** The result of the last action. */
  notice: string;
  /** The error of the last action. */
  alert: TemplateResult;
  failed: boolean;
  discard: () => void;
}

export function saveBar(form: Form, bar: SaveBar): TemplateResult {
  const { text } = form;
  const changed = difference(form.stored, form.draft);
  const idle = changed.length === 0 && !bar.notice && !bar.failed;
  return html`<div class="save-bar stack tight ${idle ? "idle" : ""}">
    <div id="notice" role="status" tabindex="-1" class="stack tight">
      ${changed.length > 0 ? summary(form, changed.map((field) => text(`policy-${field}`))) : html`<p class="good">${bar.notice}</p>`}
    </div>
    ${bar.alert}
    ${changed.length > 0
      ? html`<div class="actions">
          <button type="button" @click=${bar.discard}>${text("policy-discard")}</button>
          <button class="primary" form=${bar.formId} aria-busy=${bar.busy}>${text("save")}</button>
        </div>`
      : nothing}
  </div>`;
}

/** If the number of users is unknown, the summary leaves out the consequences. */
function summary({ text, stored, draft, adoption, knownGroups }: Form, fields: string[]): TemplateResult {
  const effects = adoption ? impact(effective(stored), effective(draft), adoption, knownGroups) : [];
  return html`<p><strong>${text("policy-changes", { count: fields.length })}</strong></p>
    <div class="effects stack tight small" tabindex="0" role="group" aria-label=${text("policy-effects")}>
      ${effects.map(({ id, args }) => html`<p>${text(id, { ...args, method: text(args?.method ?? "") })}</p>`)}
      <p class="muted">${fields.join(", ")}</p>
    </div>`;
}
