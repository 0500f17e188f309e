/** `<two-factor-senders>`: the sender addresses, one of which the policy uses. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { define } from "../ui/define";
import "./new-sender";
import type { NewSender, SenderRequest } from "./new-sender";
import { EditableList } from "./editable-list";
import "./sender-code";

export type Sender = components["schemas"]["SenderResponse"];

/** Emits `sender-chosen` with an ID (empty for none), and `senders-read` with the senders. */
export class Senders extends EditableList {
  static override properties = {
    ...EditableList.properties,
    chosen: { attribute: false },
    disabled: { attribute: false },
    rejected: { attribute: false },
    invalid: { attribute: false },
    senders: { state: true },
  };
  static override styles = [
    ...EditableList.styles,
    css`
      .error {
        color: var(--danger);
      }
      .state {
        border: 1px solid currentColor;
        border-radius: 1rem;
        padding-inline: 0.5rem;
      }
    `,
  ];

  declare chosen: string;
  declare disabled: boolean;
  /** Whether the API rejected the choice. */
  declare rejected: boolean;
  /** Whether the API would reject the choice. */
  declare invalid: boolean;
  declare private senders: Sender[];

  constructor() {
    super();
    this.senders = [];
  }

  override focus(): void {
    void this.focusOn("input:checked");
  }

  override render(): TemplateResult {
    const wrong = this.rejected || this.invalid;
    return html`<div class="stack" aria-busy=${this.busy}>
      <fieldset class="stack" role="radiogroup" aria-invalid=${this.rejected} aria-describedby="what rule">
        <legend>${this.text("policy-sender_id")}</legend>
        <p id="what" class="muted small">${this.text("policy-sender_id-what")}</p>
        ${this.#choice("", html`${this.text("senders-none")}`)}
        ${this.senders.map((sender) => this.#sender(sender))}
        ${this.#unknown() ? this.#choice(this.chosen, html`${this.chosen}`) : nothing}
        <p id="rule" class="error small" ?hidden=${!wrong}>${wrong ? this.text("policy-sender_id-rule") : nothing}</p>
      </fieldset>
      ${this.alert()}
      <p role="status" class="good">${this.notice}</p>
      <div class="row">
        <button ?disabled=${this.disabled} @click=${this.#refresh}>${this.text("senders-refresh")}</button>
      </div>
      <two-factor-new-sender
        .client=${this.client}
        .disabled=${this.disabled}
        @sender-added=${(event: CustomEvent<SenderRequest>) => this.#added(event)}
      ></two-factor-new-sender>
    </div>`;
  }

  #sender(sender: Sender): TemplateResult {
    const state = html`<span class="state small ${STATE_CLASS[sender.status]}">${this.text(`senders-${sender.status}`)}</span>`;
    return html`<div class="stack tight">
      <div class="row spread">
        ${this.#choice(sender.id, html`${sender.display_name} &lt;${sender.address}&gt; ${state}`)}
        <button
          class="danger"
          aria-label=${this.text("senders-remove", { name: sender.address })}
          ?disabled=${this.disabled}
          @click=${() => this.#remove(sender)}
        >${this.text("remove")}</button>
      </div>
      ${this.#missing(sender)}
    </div>`;
  }

  /** The steps that a pending sender still needs. */
  #missing({ id, address, missing = [] }: Sender): TemplateResult | typeof nothing {
    if (missing.length === 0) return nothing;
    return html`<div class="note stack tight">
      ${missing.includes("ses") ? html`<p>${this.text("senders-missing-ses", { address })}</p>` : nothing}
      ${missing.includes("code")
        ? html`<two-factor-sender-code
            .client=${this.client}
            .senderId=${id}
            .address=${address}
            .disabled=${this.disabled}
            @sender-changed=${(event: CustomEvent<string>) => this.#changed(event)}
          ></two-factor-sender-code>`
        : nothing}
    </div>`;
  }

  #changed(event: CustomEvent<string>): void {
    void this.reload(event.detail);
    if (event.detail) this.focus();
  }

  #choice(id: string, label: TemplateResult): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="sender"
        .checked=${this.chosen === id}
        ?disabled=${this.disabled}
        @change=${() => this.emit("sender-chosen", id)}
      />
      <span>${label}</span>
    </label>`;
  }

  /** Whether the chosen sender is missing from the list: the list is still loading, or the sender was removed. */
  #unknown(): boolean {
    return this.chosen !== "" && !this.senders.some((sender) => sender.id === this.chosen);
  }

  protected override async load(): Promise<void> {
    this.senders = (await answer(this.client.GET("/v1/senders"))).senders;
    this.emit("senders-read", this.senders);
  }

  #refresh(): void {
    void this.reload(this.text("senders-refreshed"));
  }

  #added(event: CustomEvent<SenderRequest>): void {
    (event.target as NewSender).close();
    void this.reload(this.text("senders-added", { address: event.detail.address }));
  }

  async #remove({ id, address }: Sender): Promise<void> {
    const remove = () => answer(this.client.DELETE("/v1/senders/{id}", { params: { path: { id } } }));
    await this.change(remove, this.text("senders-removed", { name: address }));
    if (this.failure) return;
    if (this.chosen === id) this.emit("sender-chosen", "");
    this.focus();
  }
}

const STATE_CLASS: Record<Sender["status"], string> = { verified: "good", pending: "muted", failed: "error", unknown: "muted" };

define("two-factor-senders", Senders);
