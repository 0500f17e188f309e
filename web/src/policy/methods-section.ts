/** The settings for the methods, and for the sender of the mail. */

import { html, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import { switchField, type Form } from "./fields";
import { passkeyFields } from "./passkey-fields";
import "./senders";

export function methodsSection(form: Form, client: Api): TemplateResult {
  return html`<section class="card stack wide" aria-labelledby="methods">
    <h3 id="methods">${form.text("policy-methods")}</h3>
    ${passkeyFields(form)}
    <div class="divided">${switchField(form, "totp_enabled")}</div>
    <div class="stack divided">
      ${switchField(form, "email_enabled")}
      <two-factor-senders
        id="sender_id"
        .client=${client}
        .chosen=${form.draft.sender_id}
        .emailOn=${form.draft.email_enabled}
        .disabled=${form.disabled}
        .rejected=${form.rejected.has("sender_id")}
        .invalid=${form.invalid.includes("sender_id")}
        @sender-chosen=${(event: CustomEvent<string>) => form.set({ sender_id: event.detail })}
      ></two-factor-senders>
    </div>
  </section>`;
}
