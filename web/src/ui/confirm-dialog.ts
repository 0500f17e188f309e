/** `<two-factor-confirm-dialog>`: asks users to confirm an action that they can't undo. */

import { css, html, nothing, type TemplateResult } from "lit";
import { define } from "./define";
import { BaseElement } from "./element";
import { query } from "./query";

export interface Question {
  title: string;
  /** The consequences of the action. */
  text: string;
  /** What the action concerns, one line each. */
  items?: readonly string[];
  /** The label of the button that confirms. */
  action: string;
}

export class ConfirmDialog extends BaseElement {
  static override properties = { ...BaseElement.properties, question: { state: true } };

  static override styles = [
    ...BaseElement.styles,
    css`
      ul {
        list-style: disc;
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  declare private question: Question | undefined;

  /** Whether the user confirms. Escape cancels. */
  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    const dialog = query(this.renderRoot, "dialog");
    dialog.returnValue = "";
    dialog.showModal();
    await new Promise((closed) => dialog.addEventListener("close", closed, { once: true }));
    return dialog.returnValue === "yes";
  }

  override render(): TemplateResult {
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="text">
      <form method="dialog" class="stack">
        <h2 id="title">${this.question?.title}</h2>
        <div id="text" class="stack tight">
          <p>${this.question?.text}</p>
          ${this.#items(this.question?.items ?? [])}
        </div>
        <div class="actions">
          <button value="no">${this.text("cancel")}</button>
          <button class="danger primary" value="yes">${this.question?.action}</button>
        </div>
      </form>
    </dialog>`;
  }

  #items(items: readonly string[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<ul>
      ${items.map((item) => html`<li dir="auto">${item}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-confirm-dialog": ConfirmDialog;
  }
}

define("two-factor-confirm-dialog", ConfirmDialog);
