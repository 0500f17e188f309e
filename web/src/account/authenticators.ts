/** `<two-factor-authenticators>`: the user's authenticator apps. */

import { html, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { nextName } from "../setup/names";
import "../setup/totp-setup";
import { define } from "../ui/define";
import { isAllowed } from "./factors";
import { NamedFactors } from "./named-factors";
import type { Proof } from "./section";

type Authenticator = components["schemas"]["AuthenticatorResponse"];
type Confirmed = components["schemas"]["ConfirmTotpResponse"];

export class Authenticators extends NamedFactors<Authenticator> {
  protected readonly texts = { kind: "app", tooMany: "problem-too-many-authenticators" } as const;

  protected get items(): readonly Authenticator[] {
    return this.account.totp;
  }

  protected get allowed(): boolean {
    return isAllowed(this.account, "totp");
  }

  protected setup(): TemplateResult {
    return html`<two-factor-totp-setup
      .name=${this.#newName}
      .begin=${(label: string) =>
        this.page.change((proof) => answer(this.client.POST("/v1/me/totp", { body: { label, proof } })))}
      .confirm=${(id: string, code: string) =>
        this.page.change(() =>
          answer(this.client.POST("/v1/me/totp/{id}/confirm", { params: { path: { id } }, body: { code } })),
        )}
      @totp-confirmed=${(event: CustomEvent<Confirmed>) => this.added(event.detail.recovery_codes)}
      @setup-cancelled=${this.stopAdding}
    ></two-factor-totp-setup>`;
  }

  get #newName(): string {
    const taken = this.items.map(({ label }) => label);
    return nextName(taken, this.text("totp-default-name"), (number) => this.text("totp-numbered-name", { number }));
  }

  protected sendName(id: string, label: string, proof: Proof | null): Promise<unknown> {
    return answer(this.client.PATCH("/v1/me/totp/{id}", { params: { path: { id } }, body: { label, proof } }));
  }

  protected sendRemoval(id: string, proof: Proof | null): Promise<unknown> {
    return answer(this.client.DELETE("/v1/me/totp/{id}", { params: { path: { id } }, body: { proof } }));
  }
}

define("two-factor-authenticators", Authenticators);
