/** `<two-factor-unseen-user>`: a user whom the host page's search knows, and User 2FA doesn't yet. */

import { html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import { emptyState } from "../staff-ui/empty-state";
import type { ListedUser } from "./found-user";
import "./new-user";

/** Emits `user-added` with the row after the API knows the user, and `user-left` when staff return to the list. */
export class UnseenUser extends StaffSection {
  static override properties = { ...StaffSection.properties, row: { attribute: false } };

  declare row: ListedUser;

  override firstUpdated(): void {
    void this.focusOn("button");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <div><button class="link" @click=${() => this.emit("user-left")}>${this.text("people-back")}</button></div>
      ${this.row.email ? this.#offer() : emptyState(this.text("user-unseen"), this.text("user-unseen-why"))}
    </div>`;
  }

  #offer(): TemplateResult {
    const { user_id: id, found } = this.row;
    const { email, emailVerified = false, name, locale } = found ?? {};
    const user = { id, email: email ?? "", emailVerified, name: name ?? "", locale: locale ?? "" };
    return html`<two-factor-new-user .client=${this.client} .user=${user} @user-added=${this.#onAdded}></two-factor-new-user>`;
  }

  #onAdded(): void {
    this.emit("user-added", this.row);
  }
}

define("two-factor-unseen-user", UnseenUser);
