/** `<two-factor-login-setup>`: the setup that a login requires or offers. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { Factor } from "../api/values";
import type { Credential } from "../passkey/json";
import "../setup/email-code";
import "../setup/passkey-setup";
import "../setup/recovery-codes";
import "../setup/totp-setup";
import { Touch } from "../ui/touch";
import { LoginStepElement } from "./login-step-element";
import type { SetupStep } from "./step";
import type { Passed } from "./submit-code";

/** The result of a confirmed setup. The first factor comes with recovery codes, and a setup during a login with an assertion. */
interface Confirmed {
  assertion?: string | null;
  recovery_codes?: string[] | null;
}

/**
 * Emits `verified` as soon as there is an assertion, `passed` when the user has finished, and `has-code` when the user wants to
 * enter a code from support instead.
 */
export class LoginSetup extends LoginStepElement {
  static override properties = {
    ...LoginStepElement.properties,
    wide: { type: Boolean, reflect: true },
    factor: { state: true },
    codes: { state: true },
  };

  declare step: SetupStep;
  /** Whether the element needs room for a QR code and the steps next to it. */
  declare wide: boolean;
  declare private factor: Factor | undefined;
  declare private codes: string[];
  #assertion = "";
  readonly #touch = new Touch(this);

  constructor() {
    super();
    this.codes = [];
  }

  override willUpdate(): void {
    this.wide = this.factor === "totp" && this.codes.length === 0 && !this.#touch.isMain;
  }

  override focus(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    if (this.codes.length > 0) {
      return html`<two-factor-recovery-codes
        .codes=${this.codes}
        @codes-saved=${() => this.emit("passed", { assertion: this.#assertion })}
      ></two-factor-recovery-codes>`;
    }
    return html`<div class="stack">${this.factor ? this.#setup(this.factor) : this.#choice()}</div>`;
  }

  #choice(): TemplateResult {
    const { factors, graceUntil, obstacle } = this.step;
    return html`
      <h2 tabindex="-1">${this.text("setup-title")}</h2>
      <p>${graceUntil ? this.text("setup-offered", { until: graceUntil }) : this.text("setup-required")}</p>
      ${factors.map((factor, index) => this.#choiceOf(factor, index === 0))}
      ${obstacle ? html`<p class="note">${this.text(`passkey-obstacle-${obstacle}`)}</p>` : nothing}
      ${factors.length === 0 ? html`<p class="note">${this.text("setup-none")}</p>` : nothing}
      ${graceUntil
        ? html`<button class="link" ?disabled=${this.busy} @click=${this.#skip}>${this.text("setup-skip")}</button>`
        : nothing}
      <button class="link" ?disabled=${this.busy} @click=${() => this.emit("has-code")}>
        ${this.text("login-use-bypass_code", { address: "" })}
      </button>
      ${this.alert()}
    `;
  }

  #choiceOf(factor: Factor, first: boolean): TemplateResult {
    const isPasskey = factor === "passkey";
    return html`<div class="stack tight">
      <button
        class=${first ? "primary" : ""}
        ?disabled=${this.busy || (isPasskey && this.step.obstacle !== undefined)}
        aria-describedby=${isPasskey ? "passkey" : nothing}
        @click=${() => this.#choose(factor)}
      >${this.text(`setup-choose-${factor}`)}</button>
      ${isPasskey ? html`<p id="passkey" class="muted small">${this.text("setup-passkey-why")}</p>` : nothing}
    </div>`;
  }

  #setup(factor: Factor): TemplateResult {
    switch (factor) {
      case "passkey":
        return this.#passkeySetup();
      case "totp":
        return this.#totpSetup();
      case "email":
        return this.#emailSetup();
    }
  }

  #passkeySetup(): TemplateResult {
    return html`<two-factor-passkey-setup
      .begin=${(label: string) => this.orRefused(answer(this.client.POST("/v1/me/passkeys", { body: { label } })))}
      .confirm=${(id: string, credential: Credential) =>
        this.orRefused(
          answer(this.client.POST("/v1/me/passkeys/{id}/confirm", { params: { path: { id } }, body: { credential } })),
        )}
      .back=${this.text("setup-back")}
      @passkey-confirmed=${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}
      @setup-cancelled=${() => this.#choose(undefined)}
    ></two-factor-passkey-setup>`;
  }

  #totpSetup(): TemplateResult {
    return html`<two-factor-totp-setup
        .name=${this.text("totp-default-name")}
        .begin=${(label: string) => this.orRefused(answer(this.client.POST("/v1/me/totp", { body: { label } })))}
        .confirm=${(id: string, code: string) =>
          this.orRefused(answer(this.client.POST("/v1/me/totp/{id}/confirm", { params: { path: { id } }, body: { code } })))}
        @totp-confirmed=${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}
        @setup-cancelled=${() => this.#choose(undefined)}
      ></two-factor-totp-setup>`;
  }

  #emailSetup(): TemplateResult {
    return html`<h2 tabindex="-1">${this.text("setup-email-title")}</h2>
      <two-factor-email-code
        .send=${() => this.orRefused(answer(this.client.POST("/v1/me/email", { body: {} })))}
        .verify=${(code: string) => this.orRefused(answer(this.client.POST("/v1/me/email/confirm", { body: { code } })))}
        @email-verified=${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}
      ></two-factor-email-code>
      <button class="link" @click=${() => this.#choose(undefined)}>${this.text("setup-back")}</button>`;
  }

  #choose(factor: Factor | undefined): void {
    this.factor = factor;
    this.focus();
  }

  #confirmed({ assertion, recovery_codes }: Confirmed): void {
    this.#assertion = assertion ?? "";
    this.emit("verified", { assertion: this.#assertion } satisfies Passed);
    this.codes = recovery_codes ?? [];
    if (this.codes.length === 0) this.emit("passed", { assertion: this.#assertion } satisfies Passed);
  }

  async #skip(): Promise<void> {
    await this.run(async () => {
      this.emit("passed", await answer(this.client.POST("/v1/login/skip")));
    });
  }
}
