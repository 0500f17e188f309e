/** `<two-factor-totp-setup>`: sets up an authenticator app with a QR code or a setup key, and confirms it with a code. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { CodeField } from "../ui/code-field";
import { inGroups } from "../ui/code-format";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import "./copy-button";

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
    setup: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
    wrong: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    css`
      /* A QR code needs a white margin. Without it, phones can't scan the code on a dark page. */
      img {
        display: block;
        inline-size: min(18rem, 100%);
        background: #fff;
        padding: 0.5rem;
        border-radius: var(--radius);
      }
      .secret {
        font-size: 1.0625rem;
      }
    `,
  ];

  declare begin: () => Promise<NewAuthenticator>;
  /** Confirms the authenticator with a code. */
  declare confirm: (id: string, code: string) => Promise<unknown>;
  declare private setup: NewAuthenticator | undefined;
  declare private error: string;
  declare private lockedUntil: Date | undefined;
  /** The number of wrong codes in a row. */
  declare private wrong: number;
  readonly #expiry = new Countdown(this);

  constructor() {
    super();
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
    return html`
      <p>${this.text("totp-scan")}</p>
      <img src="data:image/svg+xml,${encodeURIComponent(setup.qr_svg)}" alt=${this.text("totp-qr")} />
      <p><a href=${setup.otpauth_uri}>${this.text("totp-on-this-phone")}</a></p>
      <div class="stack tight">
        <p>${this.text("totp-setup-key")}</p>
        <div class="row">
          <code class="secret" dir="ltr">${inGroups(setup.secret)}</code>
          <two-factor-copy-button .value=${setup.secret}></two-factor-copy-button>
        </div>
      </div>
      <two-factor-code-field
        .label=${this.text("login-label-totp")}
        .hint=${this.text("login-hint-totp")}
        .action=${this.text("totp-confirm")}
        .error=${this.error}
        .lockedUntil=${this.lockedUntil}
        .waiting=${this.busy}
        @code-entered=${(event: CustomEvent<string>) => this.#confirm(setup.id, event.detail)}
      ></two-factor-code-field>
      <div role="status">
        ${this.wrong >= WRONG_CODES_BEFORE_CLOCK_HINT ? html`<p class="note">${this.text("login-clock")}</p>` : nothing}
      </div>
      <p role="timer" aria-live="off" class="muted small">${this.text("totp-expires", { left: this.#expiry.clock })}</p>
    `;
  }

  async #begin(): Promise<void> {
    await this.run(async () => {
      const again = this.setup !== undefined;
      this.error = "";
      this.wrong = 0;
      this.setup = undefined;
      this.setup = await this.begin();
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
      this.error = this.explain(problem);
    }
  }
}

define("two-factor-totp-setup", TotpSetup);
