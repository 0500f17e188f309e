/** `<two-factor-continue>`: the login asked for no code, and its user decides whether to go on to the Help Center. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../src/ui/define";
import { BaseElement } from "../src/ui/element";

/** Emits `continued` at the press of its button. */
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
