/** `<two-factor-email>`: turns codes by email on or off. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import "../setup/email-code";
import { define } from "../ui/define";
import { isAllowed } from "./factors";
import { AccountSection } from "./section";

type Confirmed = components["schemas"]["ConfirmEmailResponse"];

export class Email extends AccountSection {
  static override properties = { ...AccountSection.properties, adding: { state: true } };

  declare private adding: boolean;

  constructor() {
    super();
    this.adding = false;
  }

  override render(): TemplateResult {
    const { email } = this.account;
    const allowed = isAllowed(this.account, "email");
    return html`<section class="card stack" aria-labelledby="title">
      ${this.heading(this.text("account-email"))}
      ${allowed ? nothing : html`<p class="note">${this.text("account-method-off")}</p>`}
      <p class=${email.enabled ? "" : "muted"}>
        ${this.text(email.enabled ? "account-email-on" : "account-email-off", { address: email.masked_email })}
      </p>
      ${this.alert()} ${this.adding ? this.#setup() : this.#switch(email.enabled, allowed)}
    </section>`;
  }

  #switch(enabled: boolean, allowed: boolean): TemplateResult | typeof nothing {
    if (enabled) {
      return html`<div><button class="danger" aria-busy=${this.busy} @click=${this.#remove}>
        ${this.text("account-email-switch-off")}
      </button></div>`;
    }
    return allowed ? html`<div><button @click=${this.#add}>${this.text("account-email-switch-on")}</button></div>` : nothing;
  }

  #setup(): TemplateResult {
    return html`<two-factor-email-code
        .send=${() => this.page.change((proof) => answer(this.client.POST("/v1/me/email", { body: { proof } })))}
        .verify=${(code: string) =>
          this.page.change(() => answer(this.client.POST("/v1/me/email/confirm", { body: { code } })))}
        @email-verified=${(event: CustomEvent<Confirmed>) => this.#added(event.detail)}
      ></two-factor-email-code>
      <button class="link" @click=${this.#stopAdding}>${this.text("cancel")}</button>`;
  }

  async #add(): Promise<void> {
    this.adding = await this.mayAdd(this.text("account-email-add"));
    if (this.adding) void this.focusOn("h3");
  }

  #added({ recovery_codes }: Confirmed): void {
    this.adding = false;
    this.done("email-on", recovery_codes);
  }

  #stopAdding(): void {
    this.adding = false;
    void this.focusOn("h3");
  }

  async #remove(): Promise<void> {
    const question = {
      title: this.text("account-email-remove"),
      text: this.text("account-email-remove-what"),
      list: this.forgotten,
      action: this.text("account-email-switch-off"),
    };
    await this.confirmed(question, async () => {
      await this.page.change((proof) => answer(this.client.DELETE("/v1/me/email", { body: { proof } })));
      this.done("email-off");
    });
  }
}

define("two-factor-email", Email);
