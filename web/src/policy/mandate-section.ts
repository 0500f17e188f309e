/** Who must set a second step up, and from when. */

import { html, nothing, type TemplateResult } from "lit";
import { inputField, linesField, switchField, type Form } from "./fields";

export function mandateSection(form: Form): TemplateResult {
  const clear = html`<button type="button" ?disabled=${form.disabled} @click=${() => form.set({ grace_until: "" })}>
    ${form.text("policy-clear")}
  </button>`;
  return html`<fieldset>
    <legend>${form.text("policy-mandate")}</legend>
    ${switchField(form, "required")}
    ${inputField(form, "grace_until", { type: "date", beside: form.draft.grace_until ? clear : html`${nothing}` })}
    ${linesField(form, "required_groups")}
  </fieldset>`;
}
