/** `<two-factor-copy-button>`: copies a text to the clipboard and announces the result. */

import { html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

export class CopyButton extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    value: { attribute: false },
    notice: { state: true },
  };

  /** The text to copy. */
  declare value: string;
  declare private notice: string;

  constructor() {
    super();
    this.notice = "";
  }

  override render(): TemplateResult {
    return html`<span class="row">
      <button @click=${this.#copy}>${this.text("copy")}</button>
      <span role="status" class="small">${this.notice}</span>
    </span>`;
  }

  async #copy(): Promise<void> {
    this.notice = "";
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.value);
      this.notice = this.text("copied");
    } catch {
      // The page's permissions policy or the user can block access, and without TLS there is no clipboard.
      this.notice = this.text("copy-failed");
    }
  }
}

define("two-factor-copy-button", CopyButton);
