/** `<two-factor-sender-code>`: the code that was mailed to a sender's address is entered, or sent again. */

import { html, nothing, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { CodeField } from "../ui/code-field";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

define("two-factor-code-field", CodeField);

type Sent = components["schemas"]["SenderCodeResponse"];

/** Emits `sender-changed` when the code was accepted, and when the list may have to be read again. */
export class SenderCode extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    address: {},
    disabled: { attribute: false },
    send: { attribute: false },
    confirm: { attribute: false },
    checking: { state: true },
    error: { state: true },
    said: { state: true },
  };

  declare address: string;
  declare disabled: boolean;
  /** Mails the code again. */
  declare send: () => Promise<Sent>;
  /** Checks the code. */
  declare confirm: (code: string) => Promise<unknown>;
  declare private checking: boolean;
  declare private error: string;
  declare private said: string;
  /** Until the code can be sent again. */
  readonly #wait = new Countdown(this);

  constructor() {
    super();
    this.checking = false;
    this.error = "";
    this.said = "";
  }

  override focus(): void {
    void this.focusOn("two-factor-code-field");
  }

  override render(): TemplateResult {
    const waiting = this.#wait.left > 0;
    return html`<div class="stack tight" ?inert=${this.disabled}>
      <two-factor-code-field
        .label=${this.text("senders-code-label", { address: this.address })}
        .hint=${this.text("senders-code-what")}
        .action=${this.text("senders-code-confirm")}
        .error=${this.error}
        .waiting=${this.checking}
        @code-entered=${(event: CustomEvent<string>) => this.#confirm(event)}
      ></two-factor-code-field>
      ${this.alert()}
      <p role="status">${this.said || nothing}</p>
      <div>
        <button
          type="button"
          class="link"
          ?disabled=${waiting || this.disabled || this.checking}
          aria-busy=${this.busy && !this.checking}
          @click=${this.#send}
        >${waiting ? this.text("senders-code-again-in", { left: this.#wait.clock }) : this.text("senders-code-again")}</button>
      </div>
    </div>`;
  }

  async #send(): Promise<void> {
    this.said = "";
    this.error = "";
    await this.run(async () => {
      const sent = await this.send();
      this.#wait.start(new Date(sent.resend_at));
      this.said = this.text("senders-code-sent", { address: sent.masked_email });
    });
    this.focus();
  }

  async #confirm(event: CustomEvent<string>): Promise<void> {
    // The code stays within.
    event.stopPropagation();
    if (this.busy) return;
    this.said = "";
    this.error = "";
    this.checking = true;
    await this.run(async () => {
      await this.confirm(event.detail);
      this.emit("sender-changed", this.text("senders-confirmed", { address: this.address }));
    });
    this.checking = false;
  }

  protected override fail(problem: ProblemError): void {
    if (this.checking && problem.slug === "invalid-code") {
      this.error = this.explain(problem);
      return;
    }
    this.#wait.start(problem.retryAt);
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
    // The claim has ended, or another admin was first.
    if (problem.slug === "not-found" || problem.slug === "no-code-to-send") this.emit("sender-changed", "");
  }
}

define("two-factor-sender-code", SenderCode);
