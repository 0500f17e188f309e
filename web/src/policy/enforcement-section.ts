/** The settings for users who must set up 2FA, and from when. */

import { html, nothing, type TemplateResult } from "lit";
import { inputField, ruleOf, switchField, type Form } from "./fields";
import "./groups";

/** The grace period and the groups appear only while 2FA is required, because they mean nothing without it. */
export function enforcementSection(form: Form): TemplateResult {
  return html`<section class="card stack wide" aria-labelledby="enforcement">
    <h3 id="enforcement">${form.text("policy-enforcement")}</h3>
    ${switchField(form, "required")}
    ${form.draft.required ? html`<div class="stack wide divided">${graceField(form)} ${groupsField(form)}</div>` : nothing}
  </section>`;
}

function graceField(form: Form): TemplateResult {
  const clear = html`<button type="button" ?disabled=${form.disabled} @click=${() => form.set({ grace_until: "" })}>
    ${form.text("policy-clear")}
  </button>`;
  return inputField(form, "grace_until", { type: "date", trailing: form.draft.grace_until ? clear : nothing });
}

function groupsField(form: Form): TemplateResult {
  return html`<two-factor-groups
    id="required_groups"
    .lines=${form.draft.required_groups}
    .known=${form.knownGroups}
    .disabled=${form.disabled}
    .error=${ruleOf(form, "required_groups")}
    @groups-changed=${(event: CustomEvent<string>) => form.set({ required_groups: event.detail })}
  ></two-factor-groups>`;
}
