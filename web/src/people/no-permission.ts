/** `<two-factor-no-permission>`: what agents without permission see instead of users: whom to ask, and for what. */

import { html, nothing, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

/** Emits `try-again`. */
export class NoPermission extends BaseElement {
  static override properties = { ...BaseElement.properties, problem: { attribute: false }, own: { attribute: false } };

  declare problem: ProblemError;
  /** The agent's ID, by which an admin grants the permission. */
  declare own: string;

  override render(): TemplateResult {
    if (this.problem.slug !== "grant-required") return html`<section class="card" role="status"><p>${this.text("problem-wrong-token-use")}</p></section>`;
    return html`<section class="card stack">
      <div class="stack tight" role="status">
        <h3>${this.text("people-denied-title")}</h3>
        <p>${this.text("people-denied-why")}</p>
        ${this.own ? html`<p>${this.text("people-denied-id")} <code>${this.own}</code></p>` : nothing}
      </div>
      <div><button @click=${() => this.emit("try-again")}>${this.text("try-again")}</button></div>
    </section>`;
  }
}

define("two-factor-no-permission", NoPermission);
