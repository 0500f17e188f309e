/** `<two-factor-set-up>`: the set-up that a login asks for, or offers. */

import { html, nothing, type TemplateResult } from "lit";
import { answer, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import "../setup/email-code";
import "../setup/recovery-codes";
import "../setup/totp-setup";
import { BaseElement } from "../ui/element";
import type { Passed } from "./challenge";
import { stepAfter, type SetupMethod, type SetupStep } from "./step";

/** What the confirmation of a factor brings: with the first one recovery codes, and for a login an assertion. */
interface Confirmed {
  assertion?: string | null;
  recovery_codes?: string[] | null;
}

/**
 * Emits `verified` once there is an assertion, `passed` when the user is through, `refused` with a problem that ends it, and
 * `has-code` when the user has a code from the helpdesk.
 */
export class SetUp extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    step: { attribute: false },
    method: { state: true },
    codes: { state: true },
  };

  declare client: Api;
  declare step: SetupStep;
  declare private method: SetupMethod | undefined;
  declare private codes: string[];
  #assertion = "";

  constructor() {
    super();
    this.codes = [];
  }

  override render(): TemplateResult {
    if (this.codes.length > 0) {
      return html`<two-factor-recovery-codes
        .codes=${this.codes}
        @codes-saved=${() => this.emit("passed", { assertion: this.#assertion })}
      ></two-factor-recovery-codes>`;
    }
    return html`<div class="stack">${this.method ? this.#setUp(this.method) : this.#choice()}</div>`;
  }

  #choice(): TemplateResult {
    const { methods, graceUntil } = this.step;
    return html`
      <h2 tabindex="-1">${this.text("setup-title")}</h2>
      <p>${graceUntil ? this.text("setup-offered", { until: graceUntil }) : this.text("setup-required")}</p>
      ${methods.map(
        (method, index) => html`<button
          class=${index === 0 ? "primary" : ""}
          ?disabled=${this.busy}
          @click=${() => this.#choose(method)}
        >${this.text(`setup-choose-${method}`)}</button>`,
      )}
      ${methods.length === 0 ? html`<p class="note">${this.text("setup-none")}</p>` : nothing}
      ${graceUntil
        ? html`<button class="link" ?disabled=${this.busy} @click=${this.#skip}>${this.text("setup-skip")}</button>`
        : nothing}
      <button class="link" ?disabled=${this.busy} @click=${() => this.emit("has-code")}>
        ${this.text("login-use-bypass_code", { address: "" })}
      </button>
      ${this.alert()}
    `;
  }

  #setUp(method: SetupMethod): TemplateResult {
    const back = html`<button class="link" @click=${() => this.#choose(undefined)}>${this.text("setup-back")}</button>`;
    if (method === "totp") {
      return html`<two-factor-totp-setup
        .begin=${() => this.#orRefused(answer(this.client.POST("/v1/me/totp", { body: {} })))}
        .confirm=${(id: string, code: string) =>
          this.#orRefused(answer(this.client.POST("/v1/me/totp/{id}/confirm", { params: { path: { id } }, body: { code } })))}
        @totp-confirmed=${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}
        @setup-cancelled=${() => this.#choose(undefined)}
      ></two-factor-totp-setup>`;
    }
    return html`<h2 tabindex="-1">${this.text("setup-email-title")}</h2>
      <two-factor-email-code
        .send=${() => this.#orRefused(answer(this.client.POST("/v1/me/email", { body: {} })))}
        .verify=${(code: string) => this.#orRefused(answer(this.client.POST("/v1/me/email/confirm", { body: { code } })))}
        @email-verified=${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}
      ></two-factor-email-code>
      ${back}`;
  }

  #choose(method: SetupMethod | undefined): void {
    this.method = method;
    void this.focusOn("h2");
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

  protected override fail(problem: ProblemError): void {
    if (stepAfter(problem)) this.emit("refused", problem);
    else super.fail(problem);
  }

  async #orRefused<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ProblemError && stepAfter(error)) this.emit("refused", error);
      throw error;
    }
  }
}
