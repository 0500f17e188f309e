/** `<two-factor-order-dialog>`: asks why, and what else an action needs, before it is carried out. */

import { css, html, nothing, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { REMOVALS, type Action, type Order, type User } from "./actions";
import { Part } from "./part";

const VALID_MINUTES = [15, 60, 240, 480, 1440];
/** As the API counts, or stricter. */
const LONGEST_REASON = 500;

type Field = "reason" | "until" | "sure";

/** Opens by itself. Emits `order-closed`: whether the action was carried out. */
export class OrderDialog extends Part {
  static override properties = {
    ...Part.properties,
    action: { attribute: false },
    user: { attribute: false },
    carryOut: { attribute: false },
    fault: { state: true },
  };
  static override styles = [
    ...Part.styles,
    css`
      textarea {
        resize: vertical;
      }
      [aria-invalid="true"] {
        border-color: var(--danger);
        outline-color: var(--danger);
      }
    `,
  ];

  declare action: Action;
  declare user: User;
  declare carryOut: (order: Order) => Promise<void>;
  /** The first field that is not filled in well. */
  declare private fault: Field | undefined;
  #done = false;

  override firstUpdated(): void {
    this.#dialog.showModal();
    void this.focusOn("textarea, select, input");
  }

  override render(): TemplateResult {
    const { name, authenticator } = this.action;
    const words = { label: authenticator?.label ?? "", address: this.user.email_address ?? "" };
    return html`<dialog aria-labelledby="title" aria-describedby="about" @cancel=${this.#onCancel} @close=${this.#onClose}>
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        <h2 id="title">${this.text(`people-do-${name}`)}</h2>
        <p id="about">${this.text(`people-about-${name}`, words)}</p>
        ${name === "bypass" ? this.#minutes() : nothing} ${name === "exempt" ? this.#until() : nothing}
        ${this.#reason()} ${REMOVALS.includes(name) ? this.#sure() : nothing}
        <div id="fault" role="alert">${this.fault ? this.text(`people-fault-${this.fault}`) : nothing}</div>
        ${this.alert()}
        <div class="row">
          <button class=${REMOVALS.includes(name) ? "danger" : "primary"} aria-busy=${this.busy}>
            ${this.text(`people-do-${name}`)}
          </button>
          <button type="button" ?disabled=${this.busy} @click=${() => this.#dialog.close()}>${this.text("cancel")}</button>
        </div>
      </form>
    </dialog>`;
  }

  #minutes(): TemplateResult {
    const words = (minutes: number): string =>
      minutes < 60 ? this.text("people-minutes", { minutes }) : this.text("people-hours", { hours: minutes / 60 });
    return html`<div class="stack tight">
      <label for="minutes">${this.text("people-valid")}</label>
      <select id="minutes" name="minutes">
        ${VALID_MINUTES.map((minutes) => html`<option value=${minutes} ?selected=${minutes === 60}>${words(minutes)}</option>`)}
      </select>
    </div>`;
  }

  #until(): TemplateResult {
    return html`<div class="stack tight">
      <label for="until">${this.text("people-until")}</label>
      <input
        id="until"
        name="until"
        type="datetime-local"
        aria-invalid=${this.fault === "until"}
        aria-describedby="fault"
      />
    </div>`;
  }

  #reason(): TemplateResult {
    return html`<div class="stack tight">
      <label for="reason">${this.text("people-reason")}</label>
      <textarea
        id="reason"
        name="reason"
        rows="2"
        maxlength=${LONGEST_REASON}
        aria-invalid=${this.fault === "reason"}
        aria-describedby="kept fault"
      ></textarea>
      <p id="kept" class="muted small">${this.text("people-reason-kept")}</p>
    </div>`;
  }

  #sure(): TemplateResult {
    return html`<label class="choice">
      <input id="sure" name="sure" type="checkbox" aria-invalid=${this.fault === "sure"} aria-describedby="fault" />
      <span>${this.text("people-sure", { user: this.user.user_id })}</span>
    </label>`;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector("dialog") as HTMLDialogElement;
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.fault = this.#faultOf(form);
    if (this.fault) return this.focusOn(`#${this.fault}`);
    await this.run(async () => {
      await this.carryOut(orderOf(form));
      this.#done = true;
      this.#dialog.close();
    });
  }

  #faultOf(form: FormData): Field | undefined {
    const { name } = this.action;
    const order = orderOf(form);
    if (name === "exempt" && !(order.until.getTime() > Date.now())) return "until";
    if (order.reason === "") return "reason";
    return REMOVALS.includes(name) && !form.has("sure") ? "sure" : undefined;
  }

  /** What is under way cannot be called back. */
  #onCancel(event: Event): void {
    if (this.busy) event.preventDefault();
  }

  #onClose(): void {
    this.emit("order-closed", this.#done);
  }
}

function orderOf(form: FormData): Order {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  // A date and time without a zone are those of the staff member's clock.
  return { reason: text("reason"), minutes: Number(text("minutes")), until: new Date(text("until")) };
}

define("two-factor-order-dialog", OrderDialog);
