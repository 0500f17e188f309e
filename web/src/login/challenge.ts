/** `<two-factor-challenge>`: asks for a passkey or a code, by a method that the user chooses. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { ProblemError } from "../api/problem";
import { isFactor, type Method } from "../api/values";
import type { Credential, RequestOptions } from "../passkey/json";
import "../passkey/passkey-prompt";
import "../setup/email-code";
import type { Arguments } from "../texts";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { LoginStepElement } from "./login-step-element";
import { lockNote, obstacleNote } from "./notes";
import { otherWays } from "./other-ways";
import { METHODS_WHILE_LOCKED, stepAfter, stepAfterGuess, type ChallengeStep, type Step } from "./step";
import { submitCode, trust, type Passed } from "./submit-code";
import { WrongCodes } from "./wrong-codes";

define("two-factor-code-field", CodeField);

/** After this many wrong codes in a row, the phone's clock may be wrong. */
const WRONG_CODES_BEFORE_CLOCK_HINT = 2;

/**
 * Emits `passed`, `back` when the user returns to the previous step, and `unlocked` when the lock of codes has ended, but not while the
 * browser's dialog for passkeys is open, or the user enters a code.
 */
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
  /** Whether this step has shown the rest of a lock that stops codes, but not passkeys. */
  #wasLocked = false;

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

  get #prompt() {
    return this.renderRoot.querySelector("two-factor-passkey-prompt");
  }

  /** The field or the button takes the focus. A mailed code has a field only after the mail, so until then the heading takes it. */
  override focus(): void {
    const method = this.#method;
    const place = method === "passkey" ? "two-factor-passkey-prompt" : "two-factor-code-field";
    // The heading also brings the news about a lock to screen readers.
    const isHeadingFirst = method === "email" || !this.#canUse(method) || (this.step.lock && !this.method);
    void this.focusOn(isHeadingFirst ? "h2" : place);
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (!this.step.lock) return;
    if (this.wait !== "") this.#wasLocked = true;
    else if (this.#wasLocked && this.#prompt && !this.#prompt.isOpen) this.emit("unlocked");
  }

  override render(): TemplateResult {
    const [method, { methods, maskedEmail }] = [this.#method, this.step];
    return html`
      <div class="stack">
        <h2 tabindex="-1" aria-describedby="paused">${this.text(`login-title-${method}`)}</h2>
        ${this.step.blocked ? html`<p class="note">${this.text("login-blocked")}</p>` : nothing}
        ${obstacleNote(this.#text, this.step, method)} ${lockNote(this.#text, this.step, method, this.wait)}
        ${this.step.trustedDays > 0 && isFactor(method) && this.#canUse(method) ? this.#trust() : nothing}
        ${this.#entry(method)}
        ${methods.length > 1
          ? otherWays({
              text: this.#text,
              methods: methods.filter((other) => other !== method),
              address: maskedEmail,
              disabled: this.busy,
              choose: (other) => void this.#choose(other),
            })
          : nothing}
        ${this.step.previous ? this.#back() : nothing}
      </div>
    `;
  }

  readonly #text = (id: string, args?: Arguments): string => this.text(id, args);

  #canUse(method: Method): boolean {
    return method !== "passkey" || !this.step.obstacle;
  }

  #entry(method: Method): TemplateResult | typeof nothing {
    if (method === "email") return this.#email();
    if (method !== "passkey") return this.#code(method);
    return this.step.passkey && this.#canUse(method) ? this.#passkey(this.step.passkey) : nothing;
  }

  #passkey(options: RequestOptions): TemplateResult {
    return html`<two-factor-passkey-prompt
      .prepare=${() => Promise.resolve({ options })}
      .submit=${(credential: Credential) =>
        this.orRefused(answer(this.client.POST("/v1/login/passkey", { body: { credential, ...trust(this.remember) } })))}
      @passkey-accepted=${(event: CustomEvent<Passed>) => this.emit("passed", event.detail)}
      @passkey-closed=${() => this.requestUpdate()}
    ></two-factor-passkey-prompt>`;
  }

  #code(method: Exclude<Method, "email" | "passkey">): TemplateResult {
    return html`
      <two-factor-code-field
        .label=${this.text(`login-label-${method}`)}
        .hint=${this.text(`login-hint-${method}`)}
        .kind=${method === "totp" ? "digits" : "characters"}
        .error=${this.error}
        .lockedUntil=${this.lockedUntil}
        .waiting=${this.busy}
        @code-entered=${(event: CustomEvent<string>) => this.#submit(method, event.detail)}
      ></two-factor-code-field>
      ${method === "totp" && this.wrong >= WRONG_CODES_BEFORE_CLOCK_HINT
        ? html`<p class="note" role="status">${this.text("login-clock")}</p>`
        : nothing}
    `;
  }

  #email(): TemplateResult {
    return html`<two-factor-email-code
      .send=${() => this.orRefused(answer(this.client.POST("/v1/login/email")))}
      .verify=${(code: string) => this.orRefused(this.#attempt("email", code))}
      .quiet=${!this.takeFocus && this.method === undefined}
      @email-verified=${(event: CustomEvent<Passed>) => this.emit("passed", event.detail)}
    ></two-factor-email-code>`;
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

  async #choose(method: Method): Promise<void> {
    this.method = method;
    this.error = "";
    this.wrong = 0;
    await this.updateComplete;
    this.renderRoot.querySelector<CodeField>("two-factor-code-field")?.clear();
    this.focus();
    // The press that chose the passkey also serves for the browser's dialog.
    void this.#prompt?.open();
  }

  async #submit(method: Exclude<Method, "passkey">, code: string): Promise<void> {
    this.error = "";
    this.lockedUntil = undefined;
    await this.run(async () => {
      this.emit("passed", await this.#attempt(method, code));
    });
  }

  async #attempt(method: Exclude<Method, "passkey">, code: string): Promise<Passed> {
    try {
      return await submitCode(this.client, method, code, this.remember);
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
