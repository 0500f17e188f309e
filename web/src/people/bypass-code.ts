/** `<two-factor-bypass-code>`: shows a new bypass code, once. */

import { css, html, type TemplateResult } from "lit";
import "../setup/copy-button";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import type { IssuedCode } from "./support-action";

/** Emits `code-done` when staff have finished with the code. */
export class BypassCode extends BaseElement {
  static override properties = { ...BaseElement.properties, issued: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      .big {
        font-size: clamp(1.5rem, 8vw, 2.25rem);
        letter-spacing: 0.05em;
        line-height: 1.2;
      }
    `,
  ];

  declare issued: IssuedCode;

  override firstUpdated(): void {
    void this.focusOn("h3");
  }

  override render(): TemplateResult {
    return html`<section class="card stack">
      <h3 tabindex="-1">${this.text("people-code-once")}</h3>
      <code class="big" dir="ltr">${this.issued.code}</code>
      <p>${this.text("people-code-until", { at: new Date(this.issued.expires_at) })}</p>
      <div class="row spread">
        <two-factor-copy-button .value=${this.issued.code}></two-factor-copy-button>
        <button @click=${() => this.emit("code-done")}>${this.text("people-code-done")}</button>
      </div>
    </section>`;
  }
}

define("two-factor-bypass-code", BypassCode);
