/** The remaining settings: trusted browsers, issuer, time zone, help page, and audit log retention. */

import { html, type TemplateResult } from "lit";
import { inputField, type Form } from "./fields";
import { timeZones } from "./days";

export function detailsSection(form: Form): TemplateResult {
  return html`<fieldset>
    <legend>${form.text("policy-details")}</legend>
    ${inputField(form, "trusted_browser_days", { type: "number", max: 90 })} ${inputField(form, "issuer")}
    ${inputField(form, "time_zone", { list: "zones" })} ${inputField(form, "support_url", { type: "url" })}
    ${inputField(form, "audit_retention_days", { type: "number", max: 3650 })}
    <datalist id="zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
  </fieldset>`;
}

const ZONES = timeZones();
