/** `<two-factor-renew-codes>`: shows how many recovery codes are left, and generates new ones. */

import { html, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { define } from "../ui/define";
import { AccountSection } from "./section";

/** With this few codes left, the section suggests new ones. */
const FEW_CODES = 2;

export class RenewCodes extends AccountSection {
  override render(): TemplateResult {
    const left = this.account.recovery_codes_left;
    return html`<section class="card stack" aria-labelledby="title">
      ${this.heading(this.text("account-codes"))}
      <p>${this.text("account-codes-left", { left })}</p>
      ${left <= FEW_CODES ? html`<p class="note">${this.text("account-codes-low")}</p>` : ""} ${this.alert()}
      <div><button aria-busy=${this.busy} @click=${this.#renew}>${this.text("account-codes-renew")}</button></div>
    </section>`;
  }

  async #renew(): Promise<void> {
    const question = {
      title: this.text("account-codes-renew"),
      text: this.text("account-codes-renew-why"),
      action: this.text("account-codes-renew"),
    };
    await this.confirmed(question, async () => {
      const { recovery_codes } = await this.page.change((proof) =>
        answer(this.client.POST("/v1/me/recovery-codes", { body: { proof } })),
      );
      this.done("codes-renewed", recovery_codes);
    });
  }
}

define("two-factor-renew-codes", RenewCodes);
