/** `<two-factor-senders>`: the accounts that mail goes out from, one of which the policy names. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { define } from "../ui/define";
import "./new-sender";
import type { NewSender, SenderRequest } from "./new-sender";
import { Part } from "./part";
import "./sender-code";

export type Sender = components["schemas"]["SenderResponse"];

/** Emits `sender-chosen` with an id, or with an empty text for none, and `senders-read` with the senders. */
export class Senders extends Part {
  static override properties = {
    ...Part.properties,
    chosen: { attribute: false },
    disabled: { attribute: false },
    refused: { attribute: false },
    broken: { attribute: false },
    senders: { state: true },
  };
  static override styles = [
    ...Part.styles,
    css`
      .fault {
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
  /** Whether the API refused the choice. */
  declare refused: boolean;
  /** Whether it would, as far as can be seen from here. */
  declare broken: boolean;
  declare private senders: Sender[];

  constructor() {
    super();
    this.senders = [];
  }

  override focus(): void {
    void this.focusOn("input:checked");
  }

  override render(): TemplateResult {
    const wrong = this.refused || this.broken;
    return html`<div class="stack" aria-busy=${this.busy}>
      <fieldset class="stack" role="radiogroup" aria-invalid=${this.refused} aria-describedby="what rule">
        <legend>${this.text("policy-sender_id")}</legend>
        <p id="what" class="muted small">${this.text("policy-sender_id-what")}</p>
        ${this.#choice("", html`${this.text("senders-none")}`)}
        ${this.senders.map((sender) => this.#sender(sender))}
        ${this.#unknown() ? this.#choice(this.chosen, html`${this.chosen}`) : nothing}
        <p id="rule" class="fault small" ?hidden=${!wrong}>${wrong ? this.text("policy-sender_id-rule") : nothing}</p>
      </fieldset>
      ${this.alert()}
      <p role="status" class="good">${this.said}</p>
      <div class="row">
        <button ?disabled=${this.disabled} @click=${this.#refresh}>${this.text("senders-refresh")}</button>
      </div>
      <two-factor-new-sender
        .disabled=${this.disabled}
        .add=${(sender: SenderRequest) => this.#add(sender)}
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

  /** What a pending sender lacks, and the place for its code. */
  #missing({ id, address, missing = [] }: Sender): TemplateResult | typeof nothing {
    if (missing.length === 0) return nothing;
    const path = { id };
    return html`<div class="note stack tight">
      ${missing.includes("ses") ? html`<p>${this.text("senders-missing-ses", { address })}</p>` : nothing}
      ${missing.includes("code")
        ? html`<two-factor-sender-code
            .address=${address}
            .disabled=${this.disabled}
            .send=${() => answer(this.client.POST("/v1/senders/{id}/code", { params: { path } }))}
            .confirm=${(code: string) =>
              answer(this.client.POST("/v1/senders/{id}/confirm", { params: { path }, body: { code } }))}
            @sender-changed=${(event: CustomEvent<string>) => this.#changed(event)}
          ></two-factor-sender-code>`
        : nothing}
    </div>`;
  }

  #changed(event: CustomEvent<string>): void {
    void this.change(async () => {}, event.detail);
    if (event.detail) this.focus();
  }

  #choice(id: string, words: TemplateResult): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="sender"
        .checked=${this.chosen === id}
        ?disabled=${this.disabled}
        @change=${() => this.emit("sender-chosen", id)}
      />
      <span>${words}</span>
    </label>`;
  }

  /** Whether the policy names a sender that is not in the list: it is still being read, or just gone. */
  #unknown(): boolean {
    return this.chosen !== "" && !this.senders.some((sender) => sender.id === this.chosen);
  }

  protected override async load(): Promise<void> {
    this.senders = (await answer(this.client.GET("/v1/senders"))).senders;
    this.emit("senders-read", this.senders);
  }

  #refresh(): void {
    void this.change(async () => {}, this.text("senders-refreshed"));
  }

  async #add(sender: SenderRequest): Promise<void> {
    await answer(this.client.POST("/v1/senders", { body: sender }));
  }

  #added(event: CustomEvent<SenderRequest>): void {
    (event.target as NewSender).close();
    void this.change(async () => {}, this.text("senders-added", { address: event.detail.address }));
  }

  async #remove({ id, address }: Sender): Promise<void> {
    const remove = () => answer(this.client.DELETE("/v1/senders/{id}", { params: { path: { id } } }));
    await this.change(remove, this.text("senders-removed", { name: address }));
    if (this.failure) return;
    if (this.chosen === id) this.emit("sender-chosen", "");
    this.focus();
  }
}

const STATE_CLASS: Record<Sender["status"], string> = { verified: "good", pending: "muted", failed: "fault", unknown: "muted" };

define("two-factor-senders", Senders);
