/** The settings for users who must set up 2FA, and from when. */

import { html, nothing, type TemplateResult } from "lit";
import { inputField, ruleOf, switchField, type Form } from "./fields";
import "./groups";

/**
 * The grace period and the groups appear only while 2FA is required, because they mean nothing without it. Reminders also need a
 * grace period.
 */
export function enforcementSection(form: Form): TemplateResult {
  return html`<section class="card stack wide" aria-labelledby="enforcement">
    <h3 id="enforcement">${form.text("policy-enforcement")}</h3>
    ${switchField(form, "required")}
    ${form.draft.required
      ? html`<div class="stack wide divided">
          ${graceField(form)} ${form.draft.grace_until ? switchField(form, "reminders_enabled") : nothing}
          ${groupsField(form, "required_groups")} ${groupsField(form, "exempt_groups")}
        </div>`
      : nothing}
  </section>`;
}

function graceField(form: Form): TemplateResult {
  const clear = html`<button type="button" ?disabled=${form.disabled} @click=${() => form.set({ grace_until: "" })}>
    ${form.text("policy-clear")}
  </button>`;
  return inputField(form, "grace_until", { type: "date", trailing: form.draft.grace_until ? clear : nothing });
}

function groupsField(form: Form, field: "required_groups" | "exempt_groups"): TemplateResult {
  return html`<two-factor-groups
    id=${field}
    .label=${form.text(`policy-${field}`)}
    .what=${form.text(`policy-${field}-what`)}
    .lines=${form.draft[field]}
    .known=${form.knownGroups}
    .disabled=${form.disabled}
    .error=${ruleOf(form, field)}
    @groups-changed=${(event: CustomEvent<string>) => form.set({ [field]: event.detail })}
  ></two-factor-groups>`;
}
