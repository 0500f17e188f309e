/** `<two-factor-confirm-dialog>`: asks users to confirm an action that they can't undo. */

import { html, type TemplateResult } from "lit";
import { define } from "./define";
import { BaseElement } from "./element";
import { query } from "./query";

export interface Question {
  title: string;
  /** The consequences of the action. */
  text: string;
  /** The label of the button that confirms. */
  action: string;
}

export class ConfirmDialog extends BaseElement {
  static override properties = { ...BaseElement.properties, question: { state: true } };

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
        <p id="text">${this.question?.text}</p>
        <div class="row">
          <button value="no">${this.text("cancel")}</button>
          <button class="danger" value="yes">${this.question?.action}</button>
        </div>
      </form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-confirm-dialog": ConfirmDialog;
  }
}

define("two-factor-confirm-dialog", ConfirmDialog);
