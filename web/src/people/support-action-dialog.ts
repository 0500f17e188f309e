/** `<two-factor-support-action-dialog>`: asks for the reason and the other input of an action before it is performed. */

import { css, html, nothing, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { textOf } from "../ui/form-text";
import { query } from "../ui/query";
import { REMOVALS, type SupportAction, type ActionInput, type User } from "./support-action";
import { StaffSection } from "../ui/staff-section";

const VALID_MINUTES = [15, 60, 240, 480, 1440];
/** The API's limit. The browser counts some characters twice, so it may be stricter. */
const MAX_REASON_LENGTH = 500;

type Field = "reason" | "until" | "sure";

/** Opens automatically. Emits `action-closed` with whether the action was performed. */
export class SupportActionDialog extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    action: { attribute: false },
    user: { attribute: false },
    perform: { attribute: false },
    invalid: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
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

  declare action: SupportAction;
  declare user: User;
  declare perform: (input: ActionInput) => Promise<void>;
  /** The first field with invalid input. */
  declare private invalid: Field | undefined;
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
        <div id="error" role="alert">${this.invalid ? this.text(`people-invalid-${this.invalid}`) : nothing}</div>
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
        aria-invalid=${this.invalid === "until"}
        aria-describedby="error"
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
        maxlength=${MAX_REASON_LENGTH}
        aria-invalid=${this.invalid === "reason"}
        aria-describedby="kept error"
      ></textarea>
      <p id="kept" class="muted small">${this.text("people-reason-kept")}</p>
    </div>`;
  }

  #sure(): TemplateResult {
    return html`<label class="choice">
      <input id="sure" name="sure" type="checkbox" aria-invalid=${this.invalid === "sure"} aria-describedby="error" />
      <span>${this.text("people-sure", { user: this.user.user_id })}</span>
    </label>`;
  }

  get #dialog(): HTMLDialogElement {
    return query(this.renderRoot, "dialog");
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.invalid = this.#invalidField(form);
    if (this.invalid) return this.focusOn(`#${this.invalid}`);
    await this.run(async () => {
      await this.perform(inputOf(form));
      this.#done = true;
      this.#dialog.close();
    });
  }

  #invalidField(form: HTMLFormElement): Field | undefined {
    const { name } = this.action;
    const input = inputOf(form);
    if (name === "exempt" && !(input.until.getTime() > Date.now())) return "until";
    if (input.reason === "") return "reason";
    return REMOVALS.includes(name) && !new FormData(form).has("sure") ? "sure" : undefined;
  }

  /** The user can't cancel a request that was sent. */
  #onCancel(event: Event): void {
    if (this.busy) event.preventDefault();
  }

  #onClose(): void {
    this.emit("action-closed", this.#done);
  }
}

function inputOf(form: HTMLFormElement): ActionInput {
  return {
    reason: textOf(form, "reason"),
    minutes: Number(textOf(form, "minutes")),
    // Without a time zone, the browser reads the time in the local zone.
    until: new Date(textOf(form, "until")),
  };
}

define("two-factor-support-action-dialog", SupportActionDialog);
