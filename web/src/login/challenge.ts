/** `<two-factor-challenge>`: asks for a code, by a method that the user chooses. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { isFactor, type Method } from "../api/values";
import "../setup/email-code";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { LoginStepElement } from "./login-step-element";
import { METHODS_WHILE_LOCKED, stepAfter, type ChallengeStep } from "./step";

define("two-factor-code-field", CodeField);

/** The result of a passed login. */
export type Passed = Pick<components["schemas"]["PassedResponse"], "assertion"> &
  Partial<{ browser_token: string; recovery_codes_left: number }>;

/** Two locks count separately: one for codes that can be guessed, and one for the codes that work during that lock. */
type LockKind = "guessable" | "while-locked";

function lockOf(method: Method): LockKind {
  return METHODS_WHILE_LOCKED.includes(method) ? "while-locked" : "guessable";
}

/** After this many wrong codes in a row, the phone's clock may be wrong. */
const WRONG_CODES_BEFORE_CLOCK_HINT = 2;

/** Emits `passed`, and `back` when the user returns to the previous step. */
export class Challenge extends LoginStepElement {
  static override properties = {
    ...LoginStepElement.properties,
    wait: { attribute: false },
    method: { state: true },
    remember: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
    wrong: { state: true },
  };

  declare step: ChallengeStep;
  /** The rest of the lockout as `m:ss`, or empty. */
  declare wait: string;
  declare private method: Method | undefined;
  declare private remember: boolean;
  declare private error: string;
  declare private lockedUntil: Partial<Record<LockKind, Date | undefined>>;
  /** The number of wrong codes in a row. */
  declare private wrong: number;

  constructor() {
    super();
    this.wait = "";
    this.remember = false;
    this.error = "";
    this.lockedUntil = {};
    this.wrong = 0;
  }

  get #method(): Method {
    return this.method ?? this.step.methods[0] ?? "bypass_code";
  }

  override render(): TemplateResult {
    const method = this.#method;
    return html`
      <div class="stack">
        <h2 tabindex="-1">${this.text(`login-title-${method}`)}</h2>
        ${this.step.blocked ? html`<p class="note">${this.text("login-blocked")}</p>` : nothing}
        ${this.step.previous?.kind === "locked" ? this.#whileLocked() : nothing}
        ${method === "email" ? this.#email() : this.#code(method)}
        ${this.step.trustedDays > 0 && isFactor(method) ? this.#trust() : nothing}
        ${this.step.methods.length > 1 ? this.#otherMethods(method) : nothing} ${this.step.previous ? this.#back() : nothing}
      </div>
    `;
  }

  #code(method: Exclude<Method, "email">): TemplateResult {
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
      ${method === "totp" && this.wrong >= WRONG_CODES_BEFORE_CLOCK_HINT
        ? html`<p class="note" role="status">${this.text("login-clock")}</p>`
        : nothing}
    `;
  }

  #email(): TemplateResult {
    return html`<two-factor-email-code
      .send=${() => this.orRefused(answer(this.client.POST("/v1/login/email")))}
      .verify=${(code: string) => this.orRefused(this.#send("email", code))}
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

  #otherMethods(current: Method): TemplateResult {
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

  #choose(method: Method): void {
    this.method = method;
    this.error = "";
    this.wrong = 0;
    void this.focusOn("h2");
  }

  async #submit(code: string): Promise<void> {
    this.error = "";
    this.#lockUntil(undefined);
    await this.run(async () => {
      this.emit("passed", await this.#send(this.#method, code));
    });
  }

  #send(method: Method, code: string): Promise<Passed> {
    switch (method) {
      case "totp":
        return answer(this.client.POST("/v1/login/totp", { body: this.#body(code) }));
      case "email":
        return answer(this.client.POST("/v1/login/email/verify", { body: this.#body(code) }));
      case "recovery_code":
        return answer(this.client.POST("/v1/login/recovery-code", { body: { code } }));
      case "bypass_code":
        return answer(this.client.POST("/v1/login/bypass-code", { body: { code } }));
    }
  }

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
    this.lockedUntil = { ...this.lockedUntil, [lockOf(this.#method)]: until };
  }
}
