/** `<two-factor-new-user>`: offers to add a user who hasn't signed in yet, with what the host page knows. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { localeOf, type Arguments } from "../texts";
import { define } from "../ui/define";
import { textOf } from "../ui/form-text";
import { StaffSection } from "../ui/staff-section";
import { reasonField } from "./reason-field";
import { languageName } from "./user-header";

/** What the host page knows of a user. */
export interface HostUser {
  id: string;
  email: string;
  emailVerified: boolean;
  name: string;
  locale: string;
}

/** Emits `user-added` after the API knows the user. */
export class NewUser extends StaffSection {
  static override properties = { ...StaffSection.properties, user: { attribute: false }, invalid: { state: true } };

  declare user: HostUser;
  /** Whether the reason is missing. */
  declare private invalid: boolean;

  constructor() {
    super();
    this.invalid = false;
  }

  override render(): TemplateResult {
    const { name, id, email, emailVerified, locale } = this.user;
    const text = (key: string, args?: Arguments): string => this.text(key, args);
    return html`<section class="card stack">
      <div class="stack tight">
        <h2 tabindex="-1"><bdi>${name || id}</bdi></h2>
        <p class="muted">${this.text("user-unseen-add")}</p>
      </div>
      <ul class="note">
        <li>${email} (${this.text(emailVerified ? "user-confirmed" : "user-unconfirmed")})</li>
        ${locale ? html`<li>${languageName(localeOf(this), locale)}</li>` : nothing}
        <li class="muted small">${this.text("user-id", { id })}</li>
      </ul>
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        ${reasonField(text, this.invalid)}
        <div id="error" role="alert">${this.invalid ? this.text("people-invalid-reason") : nothing}</div>
        ${this.alert()}
        <div class="actions"><button class="primary" aria-busy=${this.busy}>${this.text("user-add")}</button></div>
      </form>
    </section>`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const reason = textOf(event.target as HTMLFormElement, "reason");
    this.invalid = reason === "";
    if (this.invalid) void this.focusOn("#reason");
    else void this.#add(reason);
  }

  async #add(reason: string): Promise<void> {
    const { id, email, emailVerified, name, locale } = this.user;
    await this.run(async () => {
      const body = { email, email_verified: emailVerified, ...(name && { name }), ...(locale && { locale }), reason };
      await answer(this.client.PUT("/v1/users/{id}", { params: { path: { id } }, body }));
      this.emit("user-added");
    });
  }
}

define("two-factor-new-user", NewUser);
