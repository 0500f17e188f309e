/** The settings for passkeys. */

import { html, nothing, type TemplateResult } from "lit";
import { inputField, switchField, type Form } from "./fields";
import { abandonedDomain } from "./impact";
import { domainIn, isDomain } from "./passkey-domain";

/** A stored domain stays visible while passkeys are off, because it matters to the passkeys that exist. */
export function passkeyFields(form: Form): TemplateResult {
  const { passkeys_enabled, passkey_rp_id } = form.draft;
  return html`${switchField(form, "passkeys_enabled")} ${passkeys_enabled || passkey_rp_id ? domainField(form) : nothing}`;
}

function domainField(form: Form): TemplateResult {
  return html`${inputField(form, "passkey_rp_id", { trailing: suggestion(form), tidy: domainIn })} ${warning(form)}`;
}

/** The domain of this page, which is the Help Center's unless the page is hosted elsewhere. */
function suggestion(form: Form): TemplateResult | typeof nothing {
  const domain = location.hostname;
  if (form.draft.passkey_rp_id || !isDomain(domain)) return nothing;
  return html`<button type="button" ?disabled=${form.disabled} @click=${() => form.set({ passkey_rp_id: domain })}>
    ${form.text("policy-domain-suggestion", { domain })}
  </button>`;
}

/** The bar below says how many users this concerns. */
function warning({ stored, draft, adoption, text }: Form): TemplateResult | typeof nothing {
  const domain = abandonedDomain(stored, draft);
  if (!domain || adoption?.by_method.passkey === 0) return nothing;
  return html`<p class="note warning" role="note">${text("policy-domain-abandoned", { domain })}</p>`;
}
