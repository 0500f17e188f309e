/** `<two-factor-recovery-codes>`: shows new recovery codes, once. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import "./copy-button";
import { download, print } from "../ui/save-text";

/** Emits `codes-saved` when the user confirms that they have saved the codes. */
export class RecoveryCodes extends BaseElement {
  static override properties = { ...BaseElement.properties, codes: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: 0.25rem 1rem;
        font-size: 1.0625rem;
      }
    `,
  ];

  declare codes: readonly string[];

  constructor() {
    super();
    this.codes = [];
  }

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <h2 tabindex="-1">${this.text("codes-title")}</h2>
      <p>${this.text("codes-why")}</p>
      <p><strong>${this.text("codes-once")}</strong></p>
      <ol class="note mono" dir="ltr">
        ${this.codes.map((code) => html`<li>${code}</li>`)}
      </ol>
      <div class="row">
        <two-factor-copy-button .value=${this.codes.join("\n")}></two-factor-copy-button>
        <button @click=${() => download("recovery-codes.txt", this.#sheet)}>${this.text("codes-download")}</button>
        <button @click=${() => print(this.text("codes-sheet"), this.#sheet)}>${this.text("codes-print")}</button>
      </div>
      <button class="primary" @click=${() => this.emit("codes-saved")}>${this.text("codes-saved")}</button>
    </div>`;
  }

  /** The text to download or print. */
  get #sheet(): string {
    return [`${this.text("codes-sheet")} · ${location.host}`, "", ...this.codes, ""].join("\n");
  }
}

define("two-factor-recovery-codes", RecoveryCodes);
