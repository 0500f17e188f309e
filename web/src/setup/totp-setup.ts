/** `<two-factor-totp-setup>`: sets up an authenticator app with a QR code or a setup key, and confirms it with a code. */

import { html, nothing, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { CodeField } from "../ui/code-field";
import { inGroups } from "../ui/code-format";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { Touch } from "../ui/touch";
import "./app-name";
import "./copy-button";
import { setupStyle } from "./totp-setup-style";

define("two-factor-code-field", CodeField);

type NewAuthenticator = components["schemas"]["NewAuthenticatorResponse"];

/** After this many wrong codes in a row, the phone's clock may be wrong. */
const WRONG_CODES_BEFORE_CLOCK_HINT = 2;

/** Starts immediately. Emits `totp-confirmed` with the result of `confirm`, or `setup-cancelled`. */
export class TotpSetup extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    begin: { attribute: false },
    confirm: { attribute: false },
    name: {},
    setup: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
    wrong: { state: true },
  };
  static override styles = [...BaseElement.styles, setupStyle];

  /** Begins the setup of an app with this name. */
  declare begin: (name: string) => Promise<NewAuthenticator>;
  /** Confirms the authenticator with a code. */
  declare confirm: (id: string, code: string) => Promise<unknown>;
  /** The name of the app. Without one, users can't name it. */
  declare name: string;
  declare private setup: NewAuthenticator | undefined;
  declare private error: string;
  declare private lockedUntil: Date | undefined;
  /** The number of wrong codes in a row. */
  declare private wrong: number;
  readonly #expiry = new Countdown(this);
  readonly #touch = new Touch(this);

  constructor() {
    super();
    this.name = "";
    this.error = "";
    this.wrong = 0;
  }

  override willUpdate(): void {
    if (!this.hasUpdated) void this.#begin();
  }

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<div class="stack" aria-busy=${this.busy}>
      <h2 tabindex="-1">${this.text("totp-title")}</h2>
      ${this.setup && this.#expiry.left > 0 ? this.#steps(this.setup) : this.#startAgain()}
      <button class="link" @click=${() => this.emit("setup-cancelled")}>${this.text("cancel")}</button>
    </div>`;
  }

  #startAgain(): TemplateResult {
    const expired = this.setup && !this.failure && !this.busy;
    return html`
      <p role="status" class=${expired ? "note" : "muted"}>
        ${this.busy ? this.text("loading") : expired ? this.text("totp-expired") : nothing}
      </p>
      ${this.alert()}
      ${this.busy ? nothing : html`<button class="primary" @click=${this.#begin}>${this.text("totp-begin-again")}</button>`}
    `;
  }

  #steps(setup: NewAuthenticator): TemplateResult {
    return this.#touch.isMain ? this.#onThisDevice(setup) : this.#onAnotherDevice(setup);
  }

  /** On a phone or tablet, the app is usually on the same device. */
  #onThisDevice(setup: NewAuthenticator): TemplateResult {
    return html`<ol class="steps">
        <li>
          <p>${this.text("totp-step-open")}</p>
          ${this.#name()}
          <a class="button primary" href=${setup.otpauth_uri}>${this.text("totp-on-this-phone")}</a>
          <p class="muted small">${this.text("totp-no-app")}</p>
          <details><summary>${this.text("totp-show-qr")}</summary>${this.#qrCode(setup)}</details>
          ${this.#key(setup)}
        </li>
        <li>${this.#code(setup)}</li>
      </ol>
      ${this.#timeLeft()}`;
  }

  #onAnotherDevice(setup: NewAuthenticator): TemplateResult {
    return html`<div class="columns">
      <div class="stack tight">${this.#qrCode(setup)} ${this.#timeLeft()}</div>
      <ol class="steps">
        <li>
          <p>${this.text("totp-step-app")}</p>
          ${this.#name()}
        </li>
        <li>
          <p>${this.text("totp-scan")}</p>
          ${this.#key(setup)}
        </li>
        <li>${this.#code(setup)}</li>
      </ol>
    </div>`;
  }

  #timeLeft(): TemplateResult {
    return html`<p role="timer" aria-live="off" class="muted small">${this.text("totp-expires", { left: this.#expiry.clock })}</p>`;
  }

  #name(): TemplateResult | typeof nothing {
    if (!this.name) return nothing;
    return html`<two-factor-app-name .name=${this.name} @app-named=${this.#rename}></two-factor-app-name>`;
  }

  #qrCode(setup: NewAuthenticator): TemplateResult {
    return html`<img src="data:image/svg+xml,${encodeURIComponent(setup.qr_svg)}" alt=${this.text("totp-qr")} />`;
  }

  #key(setup: NewAuthenticator): TemplateResult {
    return html`<details>
      <summary>${this.text("totp-show-key")}</summary>
      <div class="stack tight">
        <p>${this.text("totp-key")}</p>
        <div class="row">
          <code class="secret" dir="ltr">${inGroups(setup.secret)}</code>
          <two-factor-copy-button .value=${setup.secret}></two-factor-copy-button>
        </div>
      </div>
    </details>`;
  }

  #code(setup: NewAuthenticator): TemplateResult {
    return html`<two-factor-code-field
        .label=${this.text("login-label-totp")}
        .hint=${this.text("totp-step-code")}
        .action=${this.text("totp-confirm")}
        .error=${this.error}
        .lockedUntil=${this.lockedUntil}
        .waiting=${this.busy}
        @code-entered=${(event: CustomEvent<string>) => this.#confirm(setup.id, event.detail)}
      ></two-factor-code-field>
      <div role="status">
        ${this.wrong >= WRONG_CODES_BEFORE_CLOCK_HINT ? html`<p class="note">${this.text("login-clock")}</p>` : nothing}
      </div>`;
  }

  async #rename(event: CustomEvent<string>): Promise<void> {
    this.name = event.detail;
    await this.#begin();
  }

  async #begin(): Promise<void> {
    await this.run(async () => {
      const again = this.setup !== undefined;
      this.error = "";
      this.wrong = 0;
      this.setup = undefined;
      this.setup = await this.begin(this.name);
      this.#expiry.start(new Date(this.setup.expires_at));
      if (again) void this.focusOn("h2");
    });
  }

  async #confirm(id: string, code: string): Promise<void> {
    this.error = "";
    this.lockedUntil = undefined;
    await this.run(async () => {
      this.emit("totp-confirmed", await this.confirm(id, code));
    });
  }

  protected override fail(problem: ProblemError): void {
    if (problem.slug === "invalid-code") this.wrong += 1;
    if (!this.setup) {
      super.fail(problem);
    } else if (problem.slug === "not-found") {
      // The setup has expired, or there were too many wrong codes.
      this.#expiry.start(undefined);
      void this.focusOn("h2");
    } else {
      this.lockedUntil = problem.slug === "too-many-attempts" ? problem.retryAt : undefined;
      this.error = this.lockedUntil ? "" : this.explain(problem);
    }
  }
}

define("two-factor-totp-setup", TotpSetup);
