/** `<two-factor-browsers>`: the user's trusted browsers. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { Question } from "../ui/confirm-dialog";
import { define } from "../ui/define";
import { AccountSection, type Browser } from "./section";

export class Browsers extends AccountSection {
  static override properties = { ...AccountSection.properties, browsers: { attribute: false } };

  declare browsers: readonly Browser[];

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.text("account-browsers")}</h3>
      <p class="muted">${this.text(this.browsers.length > 0 ? "account-browsers-what" : "account-browsers-none")}</p>
      ${this.browsers.length > 0
        ? html`<ul class="stack">
            ${this.browsers.map((browser) => html`<li>${this.#item(browser)}</li>`)}
          </ul>`
        : nothing}
      ${this.alert()}
      ${this.browsers.length > 1
        ? html`<div><button class="danger" aria-busy=${this.busy} @click=${this.#forgetAll}>
            ${this.text("account-browsers-forget")}
          </button></div>`
        : nothing}
    </section>`;
  }

  #item(browser: Browser): TemplateResult {
    const forget = this.text("account-browser-forget");
    const used = new Date(browser.last_used_at ?? browser.created_at);
    return html`<div class="row spread">
      <div>
        <strong dir="auto">${browser.label}</strong>
        <p class="muted small">
          ${this.text("account-used", { at: used })} · ${this.text("account-until", { at: new Date(browser.expires_at) })}
        </p>
      </div>
      <button aria-label="${forget}: ${browser.label}" aria-busy=${this.busy} @click=${() => this.#forget(browser)}>
        ${forget}
      </button>
    </div>`;
  }

  async #forget({ id, label }: Browser): Promise<void> {
    const path = { params: { path: { id } } };
    await this.confirmed(this.#question(this.text("account-browser-remove", { label })), async () => {
      await this.page.change(() => answer(this.client.DELETE("/v1/me/browsers/{id}", path)));
      this.done("browser-forgotten");
    });
  }

  async #forgetAll(): Promise<void> {
    await this.confirmed(this.#question(this.text("account-browsers-forget")), async () => {
      await this.page.change(() => answer(this.client.DELETE("/v1/me/browsers")));
      this.done("browsers-forgotten");
    });
  }

  #question(title: string): Question {
    return { title, text: this.text("account-browser-remove-why"), action: this.text("account-browser-forget") };
  }
}

define("two-factor-browsers", Browsers);
