/** `<two-factor-new-sender>`: the form that adds a sender address. */

import { css, html, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { every } from "../api/values";
import { aboveSaveBar } from "../staff-ui/style";
import { define } from "../ui/define";
import { textOf } from "../ui/form-text";
import { StaffSection } from "../ui/staff-section";
import { senderId } from "./sender-id";

export type SenderRequest = components["schemas"]["AddSenderRequest"];

/** The fields that admins fill in. The page derives the ID. */
type Field = Exclude<keyof SenderRequest, "id">;

const FIELDS = every<Field>({ address: true, display_name: true });

/** Emits `sender-added` with the new sender. */
export class NewSender extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    disabled: { attribute: false },
    taken: { attribute: false },
    rejected: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
    aboveSaveBar,
    css`
      details[open] summary {
        margin-block-end: 1rem;
      }
      .error {
        color: var(--danger);
      }
    `,
  ];

  declare disabled: boolean;
  /** The IDs of the existing senders. */
  declare taken: readonly string[];
  /** The fields that the API rejected. */
  declare private rejected: Field[];

  constructor() {
    super();
    this.rejected = [];
  }

  /** Resets and collapses the form, and moves the focus to its summary. */
  close(): void {
    this.renderRoot.querySelector("form")?.reset();
    this.renderRoot.querySelector("details")?.removeAttribute("open");
    void this.focusOn("summary");
  }

  override render(): TemplateResult {
    return html`<details ?inert=${this.disabled}>
      <summary>${this.text("senders-add")}</summary>
      <form class="stack" novalidate aria-busy=${this.busy} @submit=${this.#submit}>
        ${FIELDS.map((field) => this.#input(field))} ${this.alert()}
        <div class="row"><button ?disabled=${this.disabled}>${this.text("senders-add-now")}</button></div>
      </form>
    </details>`;
  }

  #input(field: Field): TemplateResult {
    const rejected = this.rejected.includes(field);
    return html`<div class="stack tight">
      <label for=${field}>${this.text(`senders-field-${field}`)}</label>
      <input
        id=${field}
        name=${field}
        type=${field === "address" ? "email" : "text"}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${field}-rule"
        aria-invalid=${rejected}
      />
      <p id="${field}-rule" class="small ${rejected ? "error" : "muted"}">${this.text(`senders-rule-${field}`)}</p>
    </div>`;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const address = textOf(form, "address");
    const sender = { id: senderId(address, this.taken), address, display_name: textOf(form, "display_name") };
    this.rejected = [];
    await this.run(async () => {
      await answer(this.client.POST("/v1/senders", { body: sender }));
      this.emit("sender-added", sender satisfies SenderRequest);
    });
  }

  protected override fail(problem: ProblemError): void {
    this.rejected = FIELDS.filter((field) => problem.errors.some(({ pointer }) => pointer === `/${field}`));
    if (problem.slug === "address-taken") this.rejected = ["address"];
    super.fail(problem);
    const first = this.rejected[0];
    if (first) void this.focusOn(`#${first}`);
  }
}

define("two-factor-new-sender", NewSender);
