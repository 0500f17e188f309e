/** `<two-factor-user>`: one user's two-factor authentication, on the user's profile page. */

import { html, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import { StaffElement } from "../ui/staff-element";
import { emptyState } from "../staff-ui/empty-state";
import type { NewUserProfile } from "./new-user";
import "./new-user";
import "./no-permission";
import type { User } from "./support-action";
import "./user-page";

/** Emits `two-factor-changed` `{user}` after each change. */
export class TwoFactorUser extends StaffElement {
  static override properties = {
    ...StaffElement.properties,
    userId: { attribute: "user-id" },
    email: {},
    emailVerified: { attribute: "email-verified", converter: (value: string | null) => value !== null && value !== "false" },
    name: {},
    locale: {},
    user: { state: true },
    added: { state: true },
  };

  /** The user whose profile this is. */
  declare userId: string;
  /** What the host page knows of the user. It matters only until User 2FA knows the user. */
  declare email: string;
  declare emailVerified: boolean;
  declare name: string;
  /** The user's language, for mails. */
  declare locale: string;
  declare private user: User | undefined;
  /** Whether staff have just added the user. */
  declare private added: boolean;

  constructor() {
    super();
    this.userId = "";
    this.email = "";
    this.emailVerified = false;
    this.name = "";
    this.locale = "";
    this.added = false;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has("userId")) return;
    this.forget();
    if (this.isReady && this.hasUpdated) void this.load();
  }

  /** The host page may name another user during the request. */
  protected override async load(): Promise<void> {
    const id = this.userId;
    if (!id) return;
    await this.read(async () => {
      const user = await answer(this.client.GET("/v1/users/{id}", { params: { path: { id } } }));
      if (id === this.userId) this.user = user;
    });
    if (id !== this.userId) await this.load();
  }

  protected override forget(): void {
    this.user = undefined;
    this.added = false;
  }

  protected override content(): TemplateResult {
    if (!this.isReady) return this.waiting();
    if (!this.userId) return html``;
    if (this.user) return this.#page(this.user);
    return this.failure ? this.#instead(this.failure) : this.waiting();
  }

  /** What there is to see and do if the user can't be shown. */
  #instead(problem: ProblemError): TemplateResult {
    switch (problem.slug) {
      case "not-found":
        return this.email ? this.#offer() : emptyState(this.text("user-unseen"), this.text("user-unseen-why"));
      case "own-record":
        return emptyState(this.text("user-own"), this.text("user-own-why"));
      case "grant-required":
      case "wrong-token-use":
        return this.#noPermission(problem);
      default:
        return this.waiting();
    }
  }

  #page(user: User): TemplateResult {
    return html`<two-factor-user-page
      .client=${this.client}
      .user=${user}
      .hostName=${this.name}
      .embedded=${true}
      .notice=${this.added ? this.text("user-added") : ""}
      @user-changed=${(event: CustomEvent<User>) => this.#change(event.detail)}
    ></two-factor-user-page>`;
  }

  #offer(): TemplateResult {
    const { userId: id, email, emailVerified, name, locale } = this;
    const user: NewUserProfile = { id, email, emailVerified, name, locale };
    return html`<two-factor-new-user .client=${this.client} .user=${user} @user-added=${this.#onAdded}></two-factor-new-user>`;
  }

  #noPermission(problem: ProblemError): TemplateResult {
    return html`<div class="stack">
      <h2 tabindex="-1"><bdi>${this.name || this.userId}</bdi></h2>
      <two-factor-no-permission .problem=${problem} .own=${this.owner.sub} @try-again=${() => this.load()}></two-factor-no-permission>
    </div>`;
  }

  #change(user: User): void {
    this.user = user;
    this.emit("two-factor-changed", { user: user.user_id });
  }

  async #onAdded(): Promise<void> {
    this.added = true;
    await this.load();
    this.emit("two-factor-changed", { user: this.userId });
  }
}
