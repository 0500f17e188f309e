/** `<two-factor-challenge>`: a code by the user's choice of method. */

import { html, nothing, type TemplateResult } from "lit";
import { answer, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import "../setup/email-code";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { METHODS_WHILE_LOCKED, stepAfter, type LoginMethod, type Step } from "./step";

define("two-factor-code-field", CodeField);

/** What a login has when it has passed. */
export type Passed = Pick<components["schemas"]["PassedResponse"], "assertion"> &
  Partial<{ browser_token: string; recovery_codes_left: number }>;

/** What a wait is for: a lock, or too many recovery codes and codes from support during one. */
type LockKind = "lock" | "tries";

function lockOf(method: LoginMethod): LockKind {
  return (METHODS_WHILE_LOCKED as readonly LoginMethod[]).includes(method) ? "tries" : "lock";
}

/** After so many wrong codes in a row it may be the phone's clock. */
const WRONG_CODES_OF_A_WRONG_CLOCK = 2;

/** Emits `passed`, and `refused` with a problem that ends the challenge. */
export class Challenge extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    step: { attribute: false },
    wait: { attribute: false },
    method: { state: true },
    remember: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
    wrong: { state: true },
  };

  declare client: Api;
  declare step: Step & { kind: "challenge" };
  /** How long codes that can be guessed are still refused, as `m:ss`; empty when they are not. */
  declare wait: string;
  declare private method: LoginMethod | undefined;
  declare private remember: boolean;
  declare private error: string;
  /** When codes are accepted again: those that can be guessed, and those that a lock leaves. */
  declare private lockedUntil: Partial<Record<LockKind, Date>>;
  /** Wrong codes in a row. */
  declare private wrong: number;

  constructor() {
    super();
    this.wait = "";
    this.remember = false;
    this.error = "";
    this.lockedUntil = {};
    this.wrong = 0;
  }

  get #method(): LoginMethod {
    return this.method ?? this.step.methods[0] ?? "bypass_code";
  }

  override render(): TemplateResult {
    const method = this.#method;
    return html`
      <div class="stack">
        <h2 tabindex="-1">${this.text(`login-title-${method}`)}</h2>
        ${this.step.blocked ? html`<p class="note">${this.text("login-blocked")}</p>` : nothing}
        ${this.step.insteadOf?.kind === "locked" ? this.#whileLocked() : nothing}
        ${method === "email" ? this.#email() : this.#code(method)}
        ${this.step.trustedDays > 0 && (method === "totp" || method === "email") ? this.#trust() : nothing}
        ${this.step.methods.length > 1 ? this.#otherMethods(method) : nothing} ${this.step.insteadOf ? this.#back() : nothing}
      </div>
    `;
  }

  #code(method: Exclude<LoginMethod, "email">): TemplateResult {
    return html`
      <two-factor-code-field
        .label=${this.text(`login-label-${method}`)}
        .hint=${this.text(`login-hint-${method}`)}
        .kind=${method === "totp" ? "digits" : "characters"}
        .error=${this.error}
        .lockedUntil=${this.lockedUntil[lockOf(method)]}
        .waiting=${this.busy}
        @code-entered=${(event: CustomEvent<string>) => this.#submit(event.detail)}
      ></two-factor-code-field>
      ${method === "totp" && this.wrong >= WRONG_CODES_OF_A_WRONG_CLOCK
        ? html`<p class="note" role="status">${this.text("login-clock")}</p>`
        : nothing}
    `;
  }

  #email(): TemplateResult {
    return html`<two-factor-email-code
      .send=${() => this.#orRefused(answer(this.client.POST("/v1/login/email")))}
      .verify=${(code: string) => this.#orRefused(answer(this.client.POST("/v1/login/email/verify", { body: this.#body(code) })))}
      @email-verified=${(event: CustomEvent<Passed>) => this.emit("passed", event.detail)}
    ></two-factor-email-code>`;
  }

  #whileLocked(): TemplateResult {
    const left = this.wait;
    return html`<p role="timer" aria-live="off" class="note" ?hidden=${left === ""}>
      ${left === "" ? nothing : this.text("login-paused", { left })}
    </p>`;
  }

  #trust(): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.remember}
        @change=${(event: Event) => (this.remember = (event.target as HTMLInputElement).checked)}
      />
      ${this.text("login-trust", { days: this.step.trustedDays })}
    </label>`;
  }

  #back(): TemplateResult {
    return html`<button class="link" ?disabled=${this.busy} @click=${() => this.emit("back")}>${this.text("setup-back")}</button>`;
  }

  #otherMethods(current: LoginMethod): TemplateResult {
    const others = this.step.methods.filter((method) => method !== current);
    return html`<nav class="stack tight" aria-label=${this.text("login-other-ways")}>
      <h3 class="small muted">${this.text("login-other-ways")}</h3>
      <ul>
        ${others.map(
          (method) =>
            html`<li><button class="link" ?disabled=${this.busy} @click=${() => this.#choose(method)}>
              ${this.text(`login-use-${method}`, { address: this.step.maskedEmail })}
            </button></li>`,
        )}
      </ul>
    </nav>`;
  }

  #choose(method: LoginMethod): void {
    this.method = method;
    this.error = "";
    this.wrong = 0;
    void this.focusOn("h2");
  }

  async #submit(code: string): Promise<void> {
    this.error = "";
    this.#lockUntil(undefined);
    await this.run(async () => this.#passed(await answer(this.#send(code))));
  }

  #passed(passed: Passed): void {
    this.emit("passed", passed);
  }

  #send(code: string) {
    switch (this.#method) {
      case "recovery_code":
        return this.client.POST("/v1/login/recovery-code", { body: { code } });
      case "bypass_code":
        return this.client.POST("/v1/login/bypass-code", { body: { code } });
      default:
        return this.client.POST("/v1/login/totp", { body: this.#body(code) });
    }
  }

  /** A code, and whether the browser is to be trusted from now on. */
  #body(code: string) {
    return this.remember ? { code, remember_browser: true } : { code };
  }

  protected override fail(problem: ProblemError): void {
    if (stepAfter(problem)) {
      this.emit("refused", problem);
      return;
    }
    if (problem.slug === "invalid-code") this.wrong += 1;
    this.#lockUntil(problem.slug === "too-many-attempts" ? problem.retryAt : undefined);
    this.error = this.explain(problem);
  }

  #lockUntil(until: Date | undefined): void {
    const { [lockOf(this.#method)]: _, ...others } = this.lockedUntil;
    this.lockedUntil = until ? { ...others, [lockOf(this.#method)]: until } : others;
  }

  /** What the field for emailed codes cannot show is told to the login. */
  async #orRefused<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ProblemError && stepAfter(error)) this.emit("refused", error);
      throw error;
    }
  }
}
