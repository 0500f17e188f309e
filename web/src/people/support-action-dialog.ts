/** `<two-factor-support-action-dialog>`: asks for the reason and the other input of an action before it is performed. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import { define } from "../ui/define";
import { textOf } from "../ui/form-text";
import { query } from "../ui/query";
import { exemptionEnd, type ExemptionLength } from "./exemption-end";
import { reasonField } from "./reason-field";
import { REMOVALS, sideEffect, type SupportAction, type ActionInput, type User } from "./support-action";
import { exemptionFields, minutesField, sureField, type ExemptionChoice } from "./support-action-fields";
import { StaffSection } from "../ui/staff-section";

type Field = "reason" | "until" | "sure";

/** Opens automatically. Emits `action-closed` with whether the action was performed. */
export class SupportActionDialog extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    action: { attribute: false },
    user: { attribute: false },
    perform: { attribute: false },
    invalid: { state: true },
    length: { state: true },
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
  /** The length of an exemption. */
  declare private length: ExemptionLength;
  #done = false;

  constructor() {
    super();
    this.length = "week";
  }

  override firstUpdated(): void {
    this.#dialog.showModal();
    void this.focusOn("#reason");
  }

  override render(): TemplateResult {
    const { name, factor } = this.action;
    const isRemoval = REMOVALS.includes(name);
    const words = { label: factor?.label ?? "", address: this.user.email_address ?? "" };
    const ends = sideEffect(this.user, name);
    const text = (id: string, args?: Arguments): string => this.text(id, args);
    return html`<dialog aria-labelledby="title" aria-describedby="about" @cancel=${this.#onCancel} @close=${this.#onClose}>
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        <div class="stack tight">
          <h2 id="title">${this.text(`people-do-${name}`)}</h2>
          <p id="about" class="muted">${this.text(`people-about-${name}`, words)}</p>
          ${ends ? html`<p class="muted">${this.text(ends)}</p>` : nothing}
        </div>
        ${reasonField(text, this.invalid === "reason")} ${name === "bypass" ? minutesField(text) : nothing}
        ${name === "exempt" ? exemptionFields(text, this.#exemption()) : nothing}
        ${isRemoval ? sureField(text, this.user.user_id, this.invalid === "sure") : nothing}
        <div id="error" role="alert">${this.invalid ? this.text(`people-invalid-${this.invalid}`) : nothing}</div>
        ${this.alert()}
        <div class="actions">
          <button type="button" ?disabled=${this.busy} @click=${() => this.#dialog.close()}>${this.text("cancel")}</button>
          <button class=${isRemoval ? "danger primary" : "primary"} aria-busy=${this.busy}>${this.text(`people-do-${name}`)}</button>
        </div>
      </form>
    </dialog>`;
  }

  #exemption(): ExemptionChoice {
    const choose = (length: ExemptionLength): void => {
      this.length = length;
      if (length === "date") void this.focusOn("#until");
    };
    return { length: this.length, invalid: this.invalid === "until", choose };
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
      await this.perform(this.#inputOf(form));
      this.#done = true;
      this.#dialog.close();
    });
  }

  #invalidField(form: HTMLFormElement): Field | undefined {
    const { name } = this.action;
    const input = this.#inputOf(form);
    if (input.reason === "") return "reason";
    if (name === "exempt" && !(input.until.getTime() > Date.now())) return "until";
    return REMOVALS.includes(name) && !new FormData(form).has("sure") ? "sure" : undefined;
  }

  #inputOf(form: HTMLFormElement): ActionInput {
    return {
      reason: textOf(form, "reason"),
      minutes: Number(textOf(form, "minutes")),
      until: exemptionEnd(this.length, textOf(form, "until")),
    };
  }

  /** The user can't cancel a request that was sent. */
  #onCancel(event: Event): void {
    if (this.busy) event.preventDefault();
  }

  #onClose(): void {
    this.emit("action-closed", this.#done);
  }
}

define("two-factor-support-action-dialog", SupportActionDialog);
