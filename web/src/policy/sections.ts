/** The sections of the policy form. */

import { html, nothing, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import { detailsSection } from "./details-section";
import { enforcementSection } from "./enforcement-section";
import type { Form } from "./fields";
import { methodsSection } from "./methods-section";

/** `client` reads and changes the senders. On a lower plan, the form is read-only and says why. */
export function sections(form: Form, client: Api): TemplateResult {
  return html`${form.disabled ? html`<p class="note" role="note">${form.text("policy-plan")}</p>` : nothing}
  ${methodsSection(form, client)} ${enforcementSection(form)} ${detailsSection(form)}`;
}
