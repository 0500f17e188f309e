/** `<two-factor-sender-state>`: what a sender still needs, or what went wrong. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { components } from "../api/schema.gen";
import { aboveSaveBar } from "../staff-ui/style";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import "./sender-code";

export type Sender = components["schemas"]["SenderResponse"];

/** Emits `check-again` when the admin wants to know the current state. */
export class SenderState extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    sender: { attribute: false },
    disabled: { attribute: false },
    checking: { attribute: false },
  };
  static override styles = [
    ...StaffSection.styles,
    aboveSaveBar,
    css`
      ol {
        display: grid;
        gap: 1rem;
      }
    `,
  ];

  declare sender: Sender;
  declare disabled: boolean;
  /** Whether the list is being read. */
  declare checking: boolean;

  override render(): TemplateResult {
    const { status, address, missing = [] } = this.sender;
    if (status === "pending") return this.#steps(address, missing.includes("ses"), missing.includes("code"));
    return html`<div class="note stack tight">
      <p>${this.text(`senders-about-${status}`, { address })}</p>
      ${status === "unknown" ? this.#checkAgain() : nothing}
    </div>`;
  }

  /** Both steps, in the order in which admins do them. The one that is done says so. */
  #steps(address: string, ses: boolean, code: boolean): TemplateResult {
    return html`<ol class="note">
      <li class="stack tight">
        <p class="small"><strong>${this.text("senders-step", { step: 1 })}</strong></p>
        ${ses
          ? html`<p>${this.text("senders-missing-ses", { address })}</p>
              ${this.#checkAgain()}`
          : html`<p class="good">✓ ${this.text("senders-step-ses-done")}</p>`}
      </li>
      <li class="stack tight">
        <p class="small"><strong>${this.text("senders-step", { step: 2 })}</strong></p>
        ${code ? this.#code(address) : html`<p class="good">✓ ${this.text("senders-step-code-done")}</p>`}
      </li>
    </ol>`;
  }

  #code(address: string): TemplateResult {
    return html`<two-factor-sender-code
      .client=${this.client}
      .senderId=${this.sender.id}
      .address=${address}
      .disabled=${this.disabled}
      @sender-changed=${(event: CustomEvent<string>) => this.#pass(event)}
    ></two-factor-sender-code>`;
  }

  #checkAgain(): TemplateResult {
    return html`<div>
      <button type="button" class="link" ?disabled=${this.disabled} aria-busy=${this.checking} @click=${() => this.emit("check-again")}>
        ${this.text("senders-refresh")}
      </button>
    </div>`;
  }

  /** Events stay inside the shadow root that they come from. */
  #pass(event: CustomEvent<string>): void {
    event.stopPropagation();
    this.emit("sender-changed", event.detail);
  }
}

define("two-factor-sender-state", SenderState);
