/** `<two-factor-challenge>`: asks for a code, by a method that the user chooses. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { isFactor, type Method } from "../api/values";
import "../setup/email-code";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { LoginStepElement } from "./login-step-element";
import { METHODS_WHILE_LOCKED, stepAfter, stepAfterGuess, type ChallengeStep, type Step } from "./step";
import { WrongCodes } from "./wrong-codes";

define("two-factor-code-field", CodeField);

/** The result of a passed login. */
export type Passed = Pick<components["schemas"]["PassedResponse"], "assertion"> &
  Partial<{ browser_token: string; recovery_codes_left: number }>;

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
  /** The end of the lock of recovery codes and codes from support. Other locks end this step. */
  declare private lockedUntil: Date | undefined;
  /** The number of wrong codes in a row. */
  declare private wrong: number;
  /** All wrong codes of this step. */
  readonly #wrongCodes = new WrongCodes(() => answer(this.client.POST("/v1/login")));

  constructor() {
    super();
    this.wait = "";
    this.remember = false;
    this.error = "";
    this.wrong = 0;
  }

  get #method(): Method {
    return this.method ?? this.step.methods[0] ?? "bypass_code";
  }

  /** The field takes the focus. A mailed code has one only after the mail, so until then the heading takes it. */
  override focus(): void {
    void this.focusOn(this.#method === "email" ? "h2" : "two-factor-code-field");
  }

  override render(): TemplateResult {
    const method = this.#method;
    return html`
      <div class="stack">
        <h2 tabindex="-1">${this.text(`login-title-${method}`)}</h2>
        ${this.step.blocked ? html`<p class="note">${this.text("login-blocked")}</p>` : nothing}
        ${this.step.previous?.kind === "locked" ? this.#whileLocked() : nothing}
        ${this.step.trustedDays > 0 && isFactor(method) ? this.#trust() : nothing}
        ${method === "email" ? this.#email() : this.#code(method)}
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
        .lockedUntil=${this.lockedUntil}
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
      .verify=${(code: string) => this.orRefused(this.#attempt(code))}
      .quiet=${!this.takeFocus && this.method === undefined}
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

  async #choose(method: Method): Promise<void> {
    this.method = method;
    this.error = "";
    this.wrong = 0;
    await this.updateComplete;
    this.renderRoot.querySelector<CodeField>("two-factor-code-field")?.clear();
    this.focus();
  }

  async #submit(code: string): Promise<void> {
    this.error = "";
    this.lockedUntil = undefined;
    await this.run(async () => {
      this.emit("passed", await this.#attempt(code));
    });
  }

  async #attempt(code: string): Promise<Passed> {
    try {
      return await this.#send(this.#method, code);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.slug !== "invalid-code") throw error;
      this.wrong += 1;
      this.#wrongCodes.add();
      throw this.#canBeGuessed ? await this.#wrongCodes.consequence(error) : error;
    }
  }

  get #canBeGuessed(): boolean {
    return !METHODS_WHILE_LOCKED.includes(this.#method);
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

  protected override leadsTo(problem: ProblemError): Step | undefined {
    return this.#canBeGuessed ? stepAfterGuess(problem) : stepAfter(problem);
  }

  protected override fail(problem: ProblemError): void {
    if (this.leadsTo(problem)) {
      this.emit("refused", problem);
      return;
    }
    this.lockedUntil = problem.slug === "too-many-attempts" ? problem.retryAt : undefined;
    this.error = this.lockedUntil ? "" : this.explain(problem);
  }
}
