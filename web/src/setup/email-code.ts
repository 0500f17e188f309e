/** `<two-factor-email-code>`: mails a code, resends it, and asks for it. */

import { html, nothing, type TemplateResult } from "lit";
import type { ProblemError, ProblemSlug } from "../api/problem";
import type { components } from "../api/schema.gen";
import { CodeField } from "../ui/code-field";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

define("two-factor-code-field", CodeField);

type Mailed = components["schemas"]["MailedResponse"];

/** Problems with sending after which an earlier code may still be valid, for example one from before a reload of the page. */
const MAY_HAVE_MAILED: readonly ProblemSlug[] = ["too-soon", "too-many-mails", "too-many-attempts"];

/** Sends a code immediately, or with `ask` when the user clicks. Emits `email-verified` with the result of `verify`. */
export class EmailCode extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    send: { attribute: false },
    verify: { attribute: false },
    ask: { type: Boolean },
    quiet: { type: Boolean },
    mailed: { state: true },
    entry: { state: true },
    checking: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
  };

  declare send: () => Promise<Mailed>;
  declare verify: (code: string) => Promise<unknown>;
  declare ask: boolean;
  /** Whether the first mail leaves the focus where it is. */
  declare quiet: boolean;
  /** The last mail that this element sent. */
  declare private mailed: Mailed | undefined;
  /** Whether to show the field for the code. */
  declare private entry: boolean;
  declare private checking: boolean;
  declare private error: string;
  declare private lockedUntil: Date | undefined;
  /** The time until the user can resend. */
  readonly #wait = new Countdown(this);
  readonly #expiry = new Countdown(this);

  constructor() {
    super();
    this.ask = false;
    this.quiet = false;
    this.entry = false;
    this.checking = false;
    this.error = "";
  }

  override willUpdate(): void {
    if (!this.hasUpdated && !this.ask) void this.#send();
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <p role="status">${this.#mailStatus()}</p>
      ${this.#delivery()} ${this.alert()} ${this.entry ? this.#field() : nothing} ${this.#resend()}
    </div>`;
  }

  get #sending(): boolean {
    return this.busy && !this.checking;
  }

  /** After a code expires, the next mail contains a new code, with its own limit on resends. */
  get #expired(): boolean {
    return this.mailed !== undefined && this.#expiry.left === 0;
  }

  #mailStatus(): string {
    if (this.#sending) return this.text("email-sending");
    if (this.#expired) return this.text("email-expired");
    if (this.mailed) {
      return this.text("email-sent", { address: this.mailed.masked_email, until: new Date(this.mailed.expires_at) });
    }
    return this.entry && !this.failure ? this.text("email-sent-before") : "";
  }

  #delivery(): TemplateResult | typeof nothing {
    const delivery = this.mailed?.delivery;
    return delivery && delivery !== "delivered"
      ? html`<p class="note" role="status">${this.text(`email-${delivery}`)}</p>`
      : nothing;
  }

  /** Inert while a mail is sent. A resent mail has the same code, so the field keeps what the user has typed. */
  #field(): TemplateResult {
    return html`<two-factor-code-field
      .label=${this.text("login-label-totp")}
      .error=${this.error}
      .lockedUntil=${this.lockedUntil}
      .waiting=${this.checking}
      ?inert=${this.#sending}
      @code-entered=${(event: CustomEvent<string>) => this.#verify(event.detail)}
    ></two-factor-code-field>`;
  }

  #resend(): TemplateResult {
    if (!this.entry) return this.#sendButton("email-send", "primary");
    if (this.mailed?.sends_left === 0 && !this.#expired) return html`<p class="muted small">${this.text("email-no-more")}</p>`;
    const late = this.mailed && this.#wait.left === 0 && !this.#expired && !this.#sending;
    return html`<div class="stack tight">
      ${late ? html`<p class="muted small">${this.text("email-late")}</p>` : nothing}
      ${this.#sendButton("email-again", "link")}
    </div>`;
  }

  #sendButton(label: string, look: string): TemplateResult {
    const waiting = this.#wait.left > 0;
    return html`<button
      class=${look}
      ?disabled=${waiting || this.checking}
      aria-busy=${this.#sending}
      @click=${this.#send}
    >${waiting ? this.text("email-again-in", { left: this.#wait.clock }) : this.text(label)}</button>`;
  }

  async #send(): Promise<void> {
    const leavesFocus = this.quiet && !this.hasUpdated;
    await this.run(async () => {
      this.error = "";
      this.mailed = await this.send();
      this.#wait.start(new Date(this.mailed.resend_at));
      this.#expiry.start(new Date(this.mailed.expires_at));
      this.entry = true;
    });
    if (this.entry && !leavesFocus) void this.focusOn("two-factor-code-field");
  }

  async #verify(code: string): Promise<void> {
    if (this.busy) return;
    this.error = "";
    this.lockedUntil = undefined;
    this.checking = true;
    await this.run(async () => {
      this.emit("email-verified", await this.verify(code));
    });
    this.checking = false;
  }

  protected override fail(problem: ProblemError): void {
    if (problem.slug === "too-many-attempts") this.lockedUntil = problem.retryAt;
    if (this.checking) {
      this.error = this.lockedUntil ? "" : this.explain(problem);
    } else {
      this.#wait.start(problem.retryAt);
      this.entry ||= MAY_HAVE_MAILED.includes(problem.slug);
      if (problem.slug !== "too-soon") super.fail(problem);
    }
  }
}

define("two-factor-email-code", EmailCode);
