/** `<two-factor-login>`: the second step of a login. */

import { css, html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { answer } from "../api/client";
import { USER_CHANGED, type ProblemError } from "../api/problem";
import type { Arguments } from "../texts";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { isFocusElsewhere } from "../ui/focus";
import { Challenge } from "./challenge";
import type { CurrentLogin } from "./current-login";
import { Handover } from "./handover";
import { LoginElement } from "./login-element";
import { LoginSetup } from "./login-setup";
import { endedView, lockedView } from "./pauses";
import { rememberToken, rememberedToken } from "./remembered-browser";
import { withBypassCode, withCodeWhileLocked, type EndReason, type LockedStep, type Step } from "./step";
import type { Passed } from "./submit-code";

define("two-factor-challenge", Challenge);
define("two-factor-login-setup", LoginSetup);

/**
 * Guides the user through the second step and emits these events:
 *
 * - `two-factor-verified` `{assertion}` as soon as there is an assertion. A page that opens its session immediately calls
 *   `preventDefault()`, because an assertion expires after two minutes and the user may still be saving recovery codes.
 * - `two-factor-complete` `{assertion, recovery_codes_left?, interactive, return_to?}` when the page may continue. `interactive`
 *   is whether the user has entered a code or clicked a button. `return_to` is the claim of the verified token.
 * - `two-factor-login-expired` `{reason, return_to?}` when the user wants to start again, because the login has expired
 *   (`expired`) or was already completed (`completed`).
 */
export class TwoFactorLogin extends LoginElement {
  static override properties = {
    ...LoginElement.properties,
    noFocus: { type: Boolean, attribute: "no-focus" },
    step: { state: true },
  };
  static override styles = [
    ...LoginElement.styles,
    css`
      section {
        inline-size: 28rem;
        max-inline-size: 100%;
      }
      section:has([wide]) {
        inline-size: 46rem;
      }
    `,
  ];

  /** Whether the first step of a login leaves the focus where it is. */
  declare noFocus: boolean;
  declare private step: Step;
  readonly #lock = new Countdown(this);
  #handover = this.#handoverOfLogin();

  constructor() {
    super();
    this.noFocus = false;
    this.step = { kind: "loading" };
  }

  #handoverOfLogin(): Handover {
    return new Handover((assertion) => !this.emit("two-factor-verified", { assertion }));
  }

  protected override async load(): Promise<void> {
    this.step = { kind: "loading" };
    const login = this.login;
    await this.run(() => this.#start(login));
    if (login !== this.login && this.isReady && !this.busy) await this.load();
  }

  async #start(login: CurrentLogin): Promise<void> {
    const browser = rememberedToken(login.claims);
    const response = await answer(
      this.client.POST("/v1/login", browser ? { params: { header: { "X-Browser-Token": browser } } } : {}),
    );
    rememberToken(login.claims, response.browser_token ?? undefined);
    if (!login.admitsToken()) return;
    this.supportUrl = response.support_url ?? undefined;
    this.#show(login.next(response));
    if (response.assertion) this.#pass({ assertion: response.assertion }, false);
  }

  protected override fail(problem: ProblemError): void {
    if (!this.login.admitsToken() || problem.slug === USER_CHANGED) return;
    const step = this.login.after(problem);
    if (step) this.#show(step);
    else this.failure = problem;
  }

  #show(step: Step): void {
    this.step = step;
    const lock = step.kind === "challenge" ? step.lock : step.kind === "locked" ? step : undefined;
    if (lock) this.#lock.start(lock.until);
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { kind } = this.step;
    if (this.step.kind === "locked" && this.step.until && this.#lock.left === 0) void this.load();
    else if (changed.has("step") && kind !== "loading") this.#moveFocus(kind);
  }

  /** The steps with elements of their own move the focus in them. */
  #moveFocus(kind: Step["kind"]): void {
    if (kind !== "challenge" && kind !== "setup" && this.#takesFocus) void this.focusOn("h2");
    this.login.isAtFirstStep = false;
  }

  get #takesFocus(): boolean {
    return !(this.noFocus && this.login.isAtFirstStep) && !isFocusElsewhere(this);
  }

  protected override forget(): void {
    this.step = { kind: "loading" };
    this.failure = undefined;
    this.supportUrl = undefined;
    this.#handover = this.#handoverOfLogin();
    this.#lock.start(undefined);
  }

  protected override content(): TemplateResult {
    return html`<section class="card stack" aria-busy=${this.busy}>
      ${this.#body()}${this.#retry()}
      ${this.#needsNoHelp ? nothing : html`<p>${this.helpLink()}</p>`}
    </section>`;
  }

  get #needsNoHelp(): boolean {
    return this.step.kind === "passed" || (this.step.kind === "loading" && !this.failure);
  }

  /** Ignores the events of a step that the element no longer shows, for example the one of an earlier login. */
  #shown<T>(handle: (detail: T) => void): (event: CustomEvent<T>) => void {
    return (event) => this.login.admitsToken() && this.renderRoot.contains(event.target as Node) && handle(event.detail);
  }

  #body(): TemplateResult {
    switch (this.step.kind) {
      case "loading":
        return html`<p class="muted" role="status">${this.failure ? nothing : this.text("loading")}</p>`;
      case "challenge": {
        const challenge = this.step;
        const element = html`<two-factor-challenge
          .client=${this.client}
          .step=${this.step}
          .takeFocus=${this.#takesFocus}
          .wait=${this.#lock.left > 0 ? this.#lock.clock : ""}
          @passed=${this.#shown<Passed>((passed) => this.#onPassed(passed))}
          @refused=${this.#shown<ProblemError>((problem) => this.#refuse(problem))}
          @back=${() => (this.step = challenge.previous ?? challenge)}
          @unlocked=${() => this.load()}
        ></two-factor-challenge>`;
        // Another challenge, for example after a lock, begins with its own first method.
        return html`${keyed(challenge, element)}`;
      }
      case "setup": {
        const setup = this.step;
        return html`<two-factor-login-setup
          .client=${this.client}
          .step=${this.step}
          .takeFocus=${this.#takesFocus}
          @verified=${this.#shown<Passed>(({ assertion }) => this.#handover.give(assertion))}
          @passed=${this.#shown<Passed>((passed) => this.#onPassed(passed))}
          @refused=${this.#shown<ProblemError>((problem) => this.fail(problem))}
          @has-code=${() => (this.step = withBypassCode(setup))}
        ></two-factor-login-setup>`;
      }
      case "locked":
        return this.#locked(this.step);
      case "ended":
        return this.#ended(this.step.reason);
      case "passed":
        return html`<h2 tabindex="-1">${this.text("login-passed")}</h2>
          <p class="muted" role="status">${this.text("login-moving-on")}</p>`;
    }
  }

  #refuse(problem: ProblemError): void {
    this.login.isEndedByCode = true;
    this.fail(problem);
  }

  #locked(step: LockedStep): TemplateResult {
    const left = step.until ? this.#lock.clock : undefined;
    return lockedView(this.#text, step, left, (method) => (this.step = withCodeWhileLocked(step, method)));
  }

  #ended(reason: EndReason): TemplateResult {
    const goOn = (): unknown => this.emit("two-factor-login-expired", { reason, return_to: this.login.returnTo });
    return endedView(this.#text, reason, this.login.isEndedByCode, goOn);
  }

  readonly #text = (id: string, args?: Arguments): string => this.text(id, args);

  #retry(): TemplateResult {
    const retry = html`<button @click=${() => this.load()}>${this.text("try-again")}</button>`;
    return html`${this.alert()}${this.mayTryAgain ? retry : nothing}`;
  }

  #onPassed(passed: Passed): void {
    rememberToken(this.login.claims, passed.browser_token);
    this.step = { kind: "passed" };
    // The API didn't return it to a user who was locked at the start. A login has now passed with this token, so it is genuine.
    this.login.returnTo ??= this.login.claims.return_to;
    this.#pass(passed, true);
  }

  /** Hands the assertion to the page, and lets the page continue. */
  #pass({ assertion, recovery_codes_left }: Passed, interactive: boolean): void {
    this.#handover.give(assertion);
    if (this.#handover.hasExpired) {
      this.step = { kind: "ended", reason: "expired" };
    } else {
      this.emit("two-factor-complete", { assertion, recovery_codes_left, interactive, return_to: this.login.returnTo });
    }
  }
}
