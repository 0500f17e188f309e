/** `<two-factor-continue>`: asks users whose login needs no code whether to continue to the Help Center. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../src/ui/define";
import { BaseElement } from "../src/ui/element";

/** Emits `continued` when the user clicks the button. */
export class Continue extends BaseElement {
  static override properties = { ...BaseElement.properties, site: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      :host {
        max-inline-size: 28rem;
      }
    `,
  ];

  /** The host of the Help Center. */
  declare site: string;

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<section class="card stack">
      <h2 tabindex="-1">${this.text("page-no-code")}</h2>
      <p>${this.text("page-no-code-why", { site: this.site })}</p>
      <button class="primary" @click=${() => this.emit("continued")}>${this.text("page-continue", { site: this.site })}</button>
    </section>`;
  }
}

define("two-factor-continue", Continue);
