/** `<two-factor-confirm-dialog>`: asks users to confirm an action that they can't undo. */

import { css, html, nothing, type TemplateResult } from "lit";
import { define } from "./define";
import { BaseElement } from "./element";
import { query } from "./query";

export interface Question {
  title: string;
  /** The consequences of the action. */
  text: string;
  /** What the action concerns, one line each, and the sentence above these lines. */
  list?: { title?: string; items: readonly string[] } | undefined;
  /** Whether nothing is lost, so that the button needs no warning color. */
  harmless?: boolean;
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
          ${this.question?.list ? this.#list(this.question.list) : nothing}
        </div>
        <div class="actions">
          <button value="no">${this.text("cancel")}</button>
          <button class=${this.question?.harmless ? "primary" : "danger primary"} value="yes">${this.question?.action}</button>
        </div>
      </form>
    </dialog>`;
  }

  #list({ title, items }: NonNullable<Question["list"]>): TemplateResult {
    return html`${title ? html`<p>${title}</p>` : nothing}
      <ul>
        ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-confirm-dialog": ConfirmDialog;
  }
}

define("two-factor-confirm-dialog", ConfirmDialog);
