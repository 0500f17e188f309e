/** The remaining settings: trusted browsers, issuer, time zone, help page, and audit log retention. */

import { html, type TemplateResult } from "lit";
import type { Option } from "../staff-ui/combobox";
import "../staff-ui/combobox";
import { inputField, ruleOf, type Form } from "./fields";
import { findZones, zoneLabel } from "./time-zones";

export function detailsSection(form: Form): TemplateResult {
  return html`<section class="card stack wide" aria-labelledby="details">
    <h3 id="details">${form.text("policy-details")}</h3>
    <div class="columns">
      ${inputField(form, "trusted_browser_days", { type: "number", max: 90 })}
      ${inputField(form, "audit_retention_days", { type: "number", max: 3650 })} ${inputField(form, "issuer")}
      ${timeZoneField(form)} ${inputField(form, "support_url", { type: "url" })}
    </div>
  </section>`;
}

function timeZoneField(form: Form): TemplateResult {
  return html`<two-factor-combobox
    id="time_zone"
    .label=${form.text("policy-time_zone")}
    .what=${form.text("policy-time_zone-what")}
    .none=${form.text("policy-time_zone-none")}
    .error=${ruleOf(form, "time_zone")}
    .value=${zoneLabel(form.draft.time_zone)}
    .disabled=${form.disabled}
    .find=${(text: string) => Promise.resolve(findZones(text))}
    @option-chosen=${(event: CustomEvent<Option>) => form.set({ time_zone: event.detail.value })}
    @text-entered=${(event: CustomEvent<string>) => choose(form, event.detail)}
  ></two-factor-combobox>`;
}

/** Takes a text that fits one zone only. With any other text, the field shows the previous zone again. */
function choose(form: Form, text: string): void {
  const [zone, ...others] = text ? findZones(text) : [];
  if (zone && others.length === 0) form.set({ time_zone: zone.value });
}
