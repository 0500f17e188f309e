/** `<two-factor-copy-button>`: puts a text on the clipboard and says so. */

import { html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

export class CopyButton extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    value: { attribute: false },
    said: { state: true },
  };

  /** What is copied. */
  declare value: string;
  declare private said: string;

  constructor() {
    super();
    this.said = "";
  }

  override render(): TemplateResult {
    return html`<span class="row">
      <button @click=${this.#copy}>${this.text("copy")}</button>
      <span role="status" class="small">${this.said}</span>
    </span>`;
  }

  async #copy(): Promise<void> {
    this.said = "";
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.value);
      this.said = this.text("copied");
    } catch {
      // The page's policy or the user may forbid it, and without TLS there is no clipboard.
      this.said = this.text("copy-failed");
    }
  }
}

define("two-factor-copy-button", CopyButton);
