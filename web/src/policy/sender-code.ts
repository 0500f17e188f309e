/** `<two-factor-sender-code>`: asks for the code that was mailed to a sender's address, or resends it. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import { aboveSaveBar } from "../staff-ui/style";
import { CodeField } from "../ui/code-field";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";

define("two-factor-code-field", CodeField);

/** Emits `sender-changed` with a message when the code is accepted, or with an empty text when the list may be outdated. */
export class SenderCode extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    senderId: { attribute: false },
    address: {},
    disabled: { attribute: false },
    checking: { state: true },
    error: { state: true },
    notice: { state: true },
  };
  static override styles = [...StaffSection.styles, aboveSaveBar];

  declare senderId: string;
  declare address: string;
  declare disabled: boolean;
  declare private checking: boolean;
  declare private error: string;
  declare private notice: string;
  /** The time until the admin can resend the code. */
  readonly #wait = new Countdown(this);

  constructor() {
    super();
    this.checking = false;
    this.error = "";
    this.notice = "";
  }

  override focus(): void {
    void this.focusOn("two-factor-code-field");
  }

  get #path(): { path: { id: string } } {
    return { path: { id: this.senderId } };
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
      <p role="status">${this.notice || nothing}</p>
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
    this.notice = "";
    this.error = "";
    await this.run(async () => {
      const sent = await answer(this.client.POST("/v1/senders/{id}/code", { params: this.#path }));
      this.#wait.start(new Date(sent.resend_at));
      this.notice = this.text("senders-code-sent", { address: sent.masked_email });
    });
    this.focus();
  }

  async #confirm(event: CustomEvent<string>): Promise<void> {
    // The code stays inside this element.
    event.stopPropagation();
    if (this.busy) return;
    this.notice = "";
    this.error = "";
    this.checking = true;
    await this.run(async () => {
      await answer(this.client.POST("/v1/senders/{id}/confirm", { params: this.#path, body: { code: event.detail } }));
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
    // The pending sender has expired, or another admin has already confirmed it.
    if (problem.slug === "not-found" || problem.slug === "no-code-to-send") this.emit("sender-changed", "");
  }
}

define("two-factor-sender-code", SenderCode);
