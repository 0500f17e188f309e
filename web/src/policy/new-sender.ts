/** `<two-factor-new-sender>`: the form for one more account to send mail from. */

import { css, html, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

export type SenderRequest = components["schemas"]["AddSenderRequest"];

type Field = keyof SenderRequest;

const FIELDS: readonly Field[] = ["address", "display_name", "id"];

/** Emits `sender-added` with what was added. */
export class NewSender extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    disabled: { attribute: false },
    add: { attribute: false },
    refused: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    css`
      summary {
        cursor: pointer;
        font-weight: 600;
      }
      details[open] summary {
        margin-block-end: 1rem;
      }
      .fault {
        color: var(--danger);
      }
    `,
  ];

  declare disabled: boolean;
  declare add: (sender: SenderRequest) => Promise<void>;
  /** The fields that the API refused. */
  declare private refused: Field[];

  constructor() {
    super();
    this.refused = [];
  }

  /** Empties and folds the form; the focus goes to its head. */
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
    const refused = this.refused.includes(field);
    return html`<div class="stack tight">
      <label for=${field}>${this.text(`senders-field-${field}`)}</label>
      <input
        id=${field}
        name=${field}
        type=${field === "address" ? "email" : "text"}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${field}-rule"
        aria-invalid=${refused}
      />
      <p id="${field}-rule" class="small ${refused ? "fault" : "muted"}">${this.text(`senders-rule-${field}`)}</p>
    </div>`;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const [address = "", display_name = "", id = ""] = FIELDS.map((field) => String(typed.get(field)).trim());
    this.refused = [];
    await this.run(async () => {
      await this.add({ address, display_name, id });
      this.emit("sender-added", { address, display_name, id });
    });
  }

  protected override fail(problem: ProblemError): void {
    this.refused = FIELDS.filter((field) => problem.errors.some(({ pointer }) => pointer === `/${field}`));
    if (problem.slug === "sender-exists") this.refused = ["id"];
    if (problem.slug === "address-taken") this.refused = ["address"];
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
    const first = this.refused[0];
    if (first) void this.focusOn(`#${first}`);
  }
}

define("two-factor-new-sender", NewSender);
