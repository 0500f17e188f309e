/** `<two-factor-senders>`: the sender addresses, one of which the policy uses. */

import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { answer } from "../api/client";
import { aboveSaveBar } from "../staff-ui/style";
import "../ui/confirm-dialog";
import { define } from "../ui/define";
import { query } from "../ui/query";
import "./new-sender";
import type { NewSender, SenderRequest } from "./new-sender";
import { EditableList } from "./editable-list";
import { Polling } from "./polling";
import "./sender-state";
import type { Sender } from "./sender-state";
import { editableListStyle } from "./style";

/** Emits `sender-chosen` with an ID (empty for none), and `senders-read` with the senders. */
export class Senders extends EditableList {
  static override properties = {
    ...EditableList.properties,
    chosen: { attribute: false },
    emailOn: { attribute: false },
    disabled: { attribute: false },
    rejected: { attribute: false },
    invalid: { attribute: false },
    senders: { state: true },
  };
  static override styles = [
    ...EditableList.styles,
    aboveSaveBar,
    editableListStyle,
    css`
      .error {
        color: var(--danger);
      }
      legend {
        margin-block-end: 0.375rem;
      }
    `,
  ];

  declare chosen: string;
  /** Whether codes are mailed. Otherwise, only notices are. */
  declare emailOn: boolean;
  declare disabled: boolean;
  /** Whether the API rejected the choice. */
  declare rejected: boolean;
  /** Whether the API would reject the choice. */
  declare invalid: boolean;
  declare private senders: Sender[] | undefined;
  /** Looks for steps that were done elsewhere, such as Amazon's link in a mail. */
  readonly #polling = new Polling(this, () => this.#poll());

  override focus(): void {
    void this.focusOn("input:checked, summary");
  }

  override render(): TemplateResult {
    if (this.emailOn) return this.#content("policy-sender_id-what");
    return html`<details>
      <summary>${this.text("senders-notices")}</summary>
      ${this.#content("senders-notices-what")}
    </details>`;
  }

  #content(what: string): TemplateResult {
    const wrong = this.rejected || this.invalid;
    return html`<div class="stack" aria-busy=${this.busy}>
      <fieldset class="stack" role="radiogroup" aria-invalid=${this.rejected} aria-describedby="what rule">
        <legend>${this.text("policy-sender_id")}</legend>
        <p id="what" class="muted small">${this.text(what)}</p>
        <p id="rule" class="error small" ?hidden=${!wrong}>${wrong ? this.text("policy-sender_id-rule") : nothing}</p>
        ${this.senders ? this.#list(this.senders) : html`<p class="muted">${this.text("loading")}</p>`}
      </fieldset>
      ${this.alert()}
      <p role="status" class="good">${this.notice}</p>
      <two-factor-new-sender
        .client=${this.client}
        .disabled=${this.disabled}
        .taken=${this.senders?.map(({ id }) => id) ?? []}
        @sender-added=${(event: CustomEvent<SenderRequest>) => this.#added(event)}
      ></two-factor-new-sender>
      <two-factor-confirm-dialog></two-factor-confirm-dialog>
    </div>`;
  }

  #list(senders: readonly Sender[]): TemplateResult {
    // Another admin may have removed the chosen sender.
    const gone = this.chosen !== "" && !senders.some(({ id }) => id === this.chosen);
    return html`<ul class="list">
      <li>${this.#choice("", html`${this.text("senders-none")}`)}</li>
      ${repeat(senders, ({ id }) => id, (sender) => this.#sender(sender))}
      ${gone ? html`<li>${this.#choice(this.chosen, html`${this.chosen}`)}</li>` : nothing}
    </ul>`;
  }

  #sender(sender: Sender): TemplateResult {
    const badge = html`<span class="badge ${BADGE[sender.status]}">${this.text(`senders-${sender.status}`)}</span>`;
    return html`<li class="stack tight">
      <div class="item">
        ${this.#choice(sender.id, html`<bdi>${sender.display_name}</bdi> <bdi>&lt;${sender.address}&gt;</bdi> ${badge}`)}
        <button
          type="button"
          class="link danger"
          aria-label=${this.text("senders-remove", { name: sender.address })}
          ?disabled=${this.disabled}
          @click=${() => this.#remove(sender)}
        >${this.text("remove")}</button>
      </div>
      ${sender.status === "verified"
        ? nothing
        : html`<two-factor-sender-state
            .client=${this.client}
            .sender=${sender}
            .disabled=${this.disabled}
            .checking=${this.busy}
            @check-again=${this.#refresh}
            @sender-changed=${(event: CustomEvent<string>) => this.#changed(event)}
          ></two-factor-sender-state>`}
    </li>`;
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

  protected override async load(): Promise<void> {
    const { senders } = await answer(this.client.GET("/v1/senders"));
    this.senders = senders;
    this.#polling.set(senders.some(({ status }) => status === "pending"));
    this.emit("senders-read", senders);
  }

  /** Errors stay silent: admins didn't ask, and the next round may succeed. */
  async #poll(): Promise<void> {
    if (this.busy) return;
    const pending = this.senders?.filter(({ status }) => status === "pending") ?? [];
    try {
      await this.load();
    } catch {
      return;
    }
    const done = pending.filter(({ id }) => this.senders?.some((sender) => sender.id === id && sender.status === "verified"));
    if (done.length > 0) this.notice = this.text("senders-confirmed", { address: done.map(({ address }) => address).join(", ") });
  }

  #refresh(): void {
    this.#polling.set(false);
    void this.reload(this.text("senders-refreshed"));
  }

  #changed(event: CustomEvent<string>): void {
    void this.reload(event.detail);
    if (event.detail) this.focus();
  }

  #added(event: CustomEvent<SenderRequest>): void {
    (event.target as NewSender).close();
    void this.reload(this.text("senders-added", { address: event.detail.address }));
  }

  async #remove({ id, address }: Sender): Promise<void> {
    const sure = await query(this.renderRoot, "two-factor-confirm-dialog").ask({
      title: this.text("senders-remove-title", { address }),
      text: this.text("senders-remove-what"),
      action: this.text("remove"),
    });
    if (!sure) return;
    const remove = () => answer(this.client.DELETE("/v1/senders/{id}", { params: { path: { id } } }));
    await this.change(remove, this.text("senders-removed", { name: address }));
    if (this.failure) return;
    if (this.chosen === id) this.emit("sender-chosen", "");
    this.focus();
  }
}

const BADGE: Record<Sender["status"], string> = { verified: "good", pending: "warn", failed: "bad", unknown: "" };

define("two-factor-senders", Senders);
