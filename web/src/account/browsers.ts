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
      ${this.heading(this.text("account-browsers"))}
      ${this.browsers.length > 0
        ? html`<p class="muted">${this.text("account-browsers-skip")}</p>
          <ul class="list">
            ${this.browsers.map((browser) => html`<li>${this.#item(browser)}</li>`)}
          </ul>`
        : html`<p class="empty">${this.text("account-browsers-empty")}</p>`}
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
        <p id="facts-${browser.id}" class="muted small">
          ${this.text("account-used", { at: used })} · ${this.text("account-until", { at: new Date(browser.expires_at) })}
        </p>
      </div>
      <button
        class="compact"
        aria-label="${forget}: ${browser.label}"
        aria-describedby="facts-${browser.id}"
        aria-busy=${this.busy}
        @click=${() => this.#forget(browser)}
      >${forget}</button>
    </div>`;
  }

  async #forget(browser: Browser): Promise<void> {
    const path = { params: { path: { id: browser.id } } };
    const title = this.text("account-browser-remove", { label: browser.label });
    await this.confirmed(this.#question(title, [browser]), async () => {
      await this.page.change(() => answer(this.client.DELETE("/v1/me/browsers/{id}", path)));
      this.done("browser-forgotten");
    });
  }

  async #forgetAll(): Promise<void> {
    await this.confirmed(this.#question(this.text("account-browsers-remove"), this.browsers), async () => {
      await this.page.change(() => answer(this.client.DELETE("/v1/me/browsers")));
      this.done("browsers-forgotten");
    });
  }

  #question(title: string, browsers: readonly Browser[]): Question {
    return {
      title,
      text: this.text("account-browsers-ask-again", { count: browsers.length }),
      list: { items: browsers.map((browser) => this.browserName(browser)) },
      action: this.text("account-browser-forget"),
    };
  }
}

define("two-factor-browsers", Browsers);
