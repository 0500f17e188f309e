/** Which second steps there are, and who sends the mail. */

import { html, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import { switchField, type Form } from "./fields";
import "./senders";

export function methodsSection(form: Form, client: Api): TemplateResult {
  return html`<fieldset>
    <legend>${form.text("policy-methods")}</legend>
    ${switchField(form, "totp_enabled")} ${switchField(form, "email_enabled")}
    <two-factor-senders
      id="sender_id"
      .client=${client}
      .chosen=${form.draft.sender_id}
      .disabled=${form.disabled}
      .refused=${form.refused.has("sender_id")}
      .broken=${form.broken.includes("sender_id")}
      @sender-chosen=${(event: CustomEvent<string>) => form.set({ sender_id: event.detail })}
    ></two-factor-senders>
  </fieldset>`;
}
