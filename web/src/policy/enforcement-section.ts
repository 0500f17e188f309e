/** The settings for users who must set up 2FA, and from when. */

import { html, nothing, type TemplateResult } from "lit";
import { inputField, linesField, switchField, type Form } from "./fields";

export function enforcementSection(form: Form): TemplateResult {
  const clear = html`<button type="button" ?disabled=${form.disabled} @click=${() => form.set({ grace_until: "" })}>
    ${form.text("policy-clear")}
  </button>`;
  return html`<fieldset>
    <legend>${form.text("policy-enforcement")}</legend>
    ${switchField(form, "required")}
    ${inputField(form, "grace_until", { type: "date", trailing: form.draft.grace_until ? clear : html`${nothing}` })}
    ${linesField(form, "required_groups")}
  </fieldset>`;
}
