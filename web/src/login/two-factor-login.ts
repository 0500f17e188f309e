/** `<two-factor-login>`: the second step of a login. */

import { css, html, nothing, type TemplateResult } from "lit";
import { readClaims } from "../api/claims";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { TwoFactorElement } from "../ui/two-factor-element";
import { Challenge, type Passed } from "./challenge";
import { rememberToken, rememberedToken } from "./remembered-browser";
import { SetUp } from "./set-up";
import {
  METHODS_WHILE_LOCKED,
  nextStep,
  stepAfter,
  withBypassCode,
  withCodeWhileLocked,
  type EndReason,
  type LockedStep,
  type Step,
} from "./step";

define("two-factor-challenge", Challenge);
define("two-factor-set-up", SetUp);

/**
 * Leads through the second step and tells the page:
 *
 * - `two-factor-verified` `{assertion}` as soon as there is an assertion. A page that opens its session with it at once
 *   calls `preventDefault()`: an assertion lives for two minutes, and the user may still be saving recovery codes.
 * - `two-factor-complete` `{assertion, recovery_codes_left?, interactive, return_to?}` when the page may move on. `interactive`
 *   says whether the user has entered a code or pressed a button, `return_to` what the verified token says of it.
 * - `two-factor-login-expired` `{reason, return_to?}` when the user wants to begin again: the login is too old (`expired`) or let
 *   its login pass already (`completed`).
 */
export class TwoFactorLogin extends TwoFactorElement {
  static override properties = { ...TwoFactorElement.properties, step: { state: true } };
  static override styles = [
    ...TwoFactorElement.styles,
    css`
      :host {
        max-inline-size: 28rem;
      }
    `,
  ];

  declare private step: Step;
  readonly #lock = new Countdown(this);
  /** Where the token says that the result goes, once the API has verified the token. */
  #returnTo: string | undefined;
  /** Until when the page's session can be opened with the assertion; `undefined` once the page has taken it. */
  #assertionEnds: number | undefined;

  constructor() {
    super();
    this.step = { kind: "loading" };
  }

  protected override async load(): Promise<void> {
    this.step = { kind: "loading" };
    await this.run(async () => {
      const browser = rememberedToken(this.owner);
      const response = await answer(
        this.client.POST("/v1/login", browser ? { params: { header: { "X-Browser-Token": browser } } } : {}),
      );
      rememberToken(this.owner, response.browser_token ?? undefined);
      this.#returnTo = response.return_to ?? undefined;
      this.step = nextStep(response);
      if (response.assertion) this.#pass({ assertion: response.assertion }, false);
    });
  }

  protected override fail(problem: ProblemError): void {
    const step = stepAfter(problem);
    if (step) {
      this.step = step;
    } else if (problem.slug === "too-many-attempts") {
      this.#waitUntil(problem.retryAt);
    } else {
      this.failure = problem;
    }
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.step.kind === "locked" && this.step.until && this.#lock.left === 0) void this.load();
    else if (changed.has("step") && changed.get("step") !== undefined) void this.focusOn("h2");
  }

  protected override forget(): void {
    this.step = { kind: "loading" };
    this.#lock.start(undefined);
  }

  protected override content(): TemplateResult {
    return html`<section class="card stack" aria-busy=${this.busy}>${this.#body()}${this.#retry()}</section>`;
  }

  #body(): TemplateResult {
    switch (this.step.kind) {
      case "loading":
        return html`<p class="muted" role="status">${this.failure ? nothing : this.text("loading")}</p>`;
      case "challenge": {
        const challenge = this.step;
        return html`<two-factor-challenge
          .client=${this.client}
          .step=${this.step}
          .wait=${this.#lock.left > 0 ? this.#lock.clock : ""}
          @passed=${(event: CustomEvent<Passed>) => this.#onPassed(event.detail)}
          @refused=${(event: CustomEvent<ProblemError>) => this.fail(event.detail)}
          @back=${() => (this.step = challenge.insteadOf ?? challenge)}
        ></two-factor-challenge>`;
      }
      case "setup": {
        const setup = this.step;
        return html`<two-factor-set-up
          .client=${this.client}
          .step=${this.step}
          @verified=${(event: CustomEvent<Passed>) => this.#verified(event.detail)}
          @passed=${(event: CustomEvent<Passed>) => this.#onPassed(event.detail)}
          @refused=${(event: CustomEvent<ProblemError>) => this.fail(event.detail)}
          @has-code=${() => (this.step = withBypassCode(setup))}
        ></two-factor-set-up>`;
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

  #locked(step: LockedStep): TemplateResult {
    return html`
      <h2 tabindex="-1">${this.text("login-locked")}</h2>
      <p role="status">${this.text(step.until ? "login-locked-wait" : "login-locked-staff")}</p>
      ${step.until ? html`<p role="timer" aria-live="off" class="note">${this.text("code-locked", { left: this.#lock.clock })}</p>` : nothing}
      <nav aria-label=${this.text("login-other-ways")}>
        <ul>
          ${METHODS_WHILE_LOCKED.map(
            (method) =>
              html`<li><button class="link" @click=${() => (this.step = withCodeWhileLocked(step, method))}>
                ${this.text(`login-use-${method}`)}
              </button></li>`,
          )}
        </ul>
      </nav>
    `;
  }

  #ended(reason: EndReason): TemplateResult {
    return html`
      <h2 tabindex="-1">${this.text(`login-${reason}`)}</h2>
      <p role="status">${this.text(`login-${reason}-why`)}</p>
      <button class="primary" @click=${() => this.emit("two-factor-login-expired", { reason, return_to: this.#returnTo })}>
        ${this.text(`login-${reason}-go`)}
      </button>
    `;
  }

  #retry(): TemplateResult {
    const retry = html`<button @click=${() => this.load()}>${this.text("try-again")}</button>`;
    return html`${this.alert()}${this.failure ? retry : nothing}`;
  }

  #waitUntil(until: Date | undefined): void {
    this.step = { kind: "locked", until };
    this.#lock.start(until);
  }

  #onPassed(passed: Passed): void {
    rememberToken(this.owner, passed.browser_token);
    this.step = { kind: "passed" };
    // Who was locked out at the beginning was not told. But a login has passed with this token, so what it says is true.
    this.#returnTo ??= readClaims(this.token).return_to;
    this.#pass(passed, true);
  }

  /** Tells that there is an assertion; and that the page may move on. */
  #pass({ assertion, recovery_codes_left }: Passed, interactive: boolean): void {
    this.#verified({ assertion });
    if (this.#assertionEnds !== undefined && Date.now() > this.#assertionEnds) {
      this.step = { kind: "ended", reason: "expired" };
    } else {
      this.emit("two-factor-complete", { assertion, recovery_codes_left, interactive, return_to: this.#returnTo });
    }
  }

  /** The assertion that was told last: a set-up tells it before the recovery codes are saved. */
  #told = "";

  #verified({ assertion }: Passed): void {
    if (this.#told === assertion) return;
    this.#told = assertion;
    const taken = !this.emit("two-factor-verified", { assertion });
    this.#assertionEnds = taken ? undefined : Date.now() + ASSERTION_MILLISECONDS;
  }
}

/** How long an assertion is certainly good for: two minutes, less what the way to the helpdesk may take. */
const ASSERTION_MILLISECONDS = 110_000;
