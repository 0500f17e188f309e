/** `<two-factor-passkeys>`: the user's passkeys. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import type { Credential } from "../passkey/json";
import "../setup/passkey-setup";
import { define } from "../ui/define";
import { isAllowed } from "./factors";
import { NamedFactors } from "./named-factors";
import type { Proof } from "./section";

type Passkey = components["schemas"]["PasskeyResponse"];
type Confirmed = components["schemas"]["ConfirmPasskeyResponse"];

export class Passkeys extends NamedFactors<Passkey> {
  protected readonly texts = { kind: "passkey", tooMany: "problem-too-many-passkeys" } as const;

  protected get items(): readonly Passkey[] {
    return this.account.passkeys;
  }

  protected get allowed(): boolean {
    return isAllowed(this.account, "passkey");
  }

  protected override cannotAdd(): string {
    const { obstacle } = this.page;
    return obstacle ? this.text(`passkey-obstacle-${obstacle}`) : "";
  }

  protected override details({ backed_up, usable }: Passkey): TemplateResult {
    return html`${backed_up ? html` <span class="badge">${this.text("account-passkey-synced")}</span>` : nothing}
    ${usable === false ? html`<p class="small">${this.text("account-passkey-elsewhere")}</p>` : nothing}`;
  }

  protected setup(): TemplateResult {
    return html`<two-factor-passkey-setup
      .taken=${this.items.map(({ label }) => label)}
      .begin=${(label: string) =>
        this.page.change((proof) => answer(this.client.POST("/v1/me/passkeys", { body: { label, proof } })))}
      .confirm=${(id: string, credential: Credential) =>
        this.page.change(() =>
          answer(this.client.POST("/v1/me/passkeys/{id}/confirm", { params: { path: { id } }, body: { credential } })),
        )}
      @passkey-confirmed=${(event: CustomEvent<Confirmed>) => this.added(event.detail.recovery_codes)}
      @setup-cancelled=${this.stopAdding}
    ></two-factor-passkey-setup>`;
  }

  protected sendName(id: string, label: string, proof: Proof | null): Promise<unknown> {
    return answer(this.client.PATCH("/v1/me/passkeys/{id}", { params: { path: { id } }, body: { label, proof } }));
  }

  protected sendRemoval(id: string, proof: Proof | null): Promise<unknown> {
    return answer(this.client.DELETE("/v1/me/passkeys/{id}", { params: { path: { id } }, body: { proof } }));
  }
}

define("two-factor-passkeys", Passkeys);
