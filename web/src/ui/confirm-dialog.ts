/** `<two-factor-confirm-dialog>`: asks before something is done that cannot be undone. */

import { html, type TemplateResult } from "lit";
import { define } from "./define";
import { BaseElement } from "./element";

export interface Question {
  title: string;
  /** What follows from a yes. */
  text: string;
  /** The yes, in words. */
  action: string;
}

export class ConfirmDialog extends BaseElement {
  static override properties = { ...BaseElement.properties, question: { state: true } };

  declare private question: Question | undefined;

  /** Whether the user says yes; Escape says no. */
  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog")!;
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
          <button autofocus value="no">${this.text("cancel")}</button>
          <button class="danger" value="yes">${this.question?.action}</button>
        </div>
      </form>
    </dialog>`;
  }
}

define("two-factor-confirm-dialog", ConfirmDialog);
