/** `<two-factor-user-page>`: one user, with the actions that staff can take, and the history. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import "../setup/totp-setup";
import { define } from "../ui/define";
import { perform, type SupportAction, type IssuedCode, type ActionInput, type User } from "./support-action";
import "./bypass-code";
import "./history";
import "./support-action-dialog";
import { StaffSection } from "../ui/staff-section";
import "./user-facts";

/** Emits `user-changed` with the reloaded user after an action, and `user-left` when staff return to the list. */
export class UserPage extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    user: { attribute: false },
    action: { state: true },
    setupReason: { state: true },
    issued: { state: true },
    notice: { state: true },
  };

  declare user: User;
  /** The action in the open dialog. */
  declare private action: SupportAction | undefined;
  /** The reason for the current setup of an authenticator app. */
  declare private setupReason: string | undefined;
  /** A new bypass code, until staff have finished with it. */
  declare private issued: IssuedCode | undefined;
  /** The result of the last action. */
  declare private notice: string;

  constructor() {
    super();
    this.notice = "";
  }

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <div><button class="link" @click=${() => this.emit("user-left")}>${this.text("people-back")}</button></div>
      <h2 tabindex="-1">${this.user.user_id}</h2>
      <p role="status" class="good">${this.notice}</p>
      ${this.retry(() => this.#reload())} ${this.issued ? this.#code(this.issued) : nothing}
      ${this.setupReason === undefined ? this.#facts() : this.#setup(this.setupReason)}
      <two-factor-history .client=${this.client} .user=${this.user}></two-factor-history>
      ${this.action ? this.#dialog(this.action) : nothing}
    </div>`;
  }

  #facts(): TemplateResult {
    return html`<section class="card" aria-busy=${this.busy}>
      <two-factor-user-facts
        .user=${this.user}
        @action-wanted=${(event: CustomEvent<SupportAction>) => this.#ask(event.detail)}
      ></two-factor-user-facts>
    </section>`;
  }

  #code(issued: IssuedCode): TemplateResult {
    const done = (): void => {
      this.issued = undefined;
      void this.focusOn("h2");
    };
    return html`<two-factor-bypass-code .issued=${issued} @code-done=${done}></two-factor-bypass-code>`;
  }

  /** The events of the setup stay inside this element, because they carry the user's code. */
  #setup(reason: string): TemplateResult {
    const id = this.user.user_id;
    return html`<section class="card stack">
      <p class="note">${this.text("people-about-totp")}</p>
      <two-factor-totp-setup
        .begin=${() =>
          answer(this.client.POST("/v1/users/{id}/totp", { params: { path: { id } }, body: { reason } }))}
        .confirm=${(aid: string, code: string) =>
          answer(this.client.POST("/v1/users/{id}/totp/{aid}/confirm", { params: { path: { id, aid } }, body: { code } }))}
        @totp-confirmed=${(event: Event) => this.#endSetup(event, this.text("people-done-totp"))}
        @setup-cancelled=${(event: Event) => this.#endSetup(event, "")}
      ></two-factor-totp-setup>
    </section>`;
  }

  #dialog(action: SupportAction): TemplateResult {
    return html`<two-factor-support-action-dialog
      .action=${action}
      .user=${this.user}
      .perform=${(input: ActionInput) => this.#perform(action, input)}
      @action-closed=${(event: CustomEvent<boolean>) => this.#onClosed(action, event.detail)}
    ></two-factor-support-action-dialog>`;
  }

  #ask(action: SupportAction): void {
    this.notice = "";
    this.action = action;
  }

  async #perform(action: SupportAction, input: ActionInput): Promise<void> {
    if (action.name === "totp") {
      this.setupReason = input.reason;
      return;
    }
    const issued = await perform(this.client, this.user.user_id, action, input);
    // Removing all methods also removes the bypass code.
    this.issued = action.name === "remove-all" ? undefined : (issued ?? this.issued);
  }

  #onClosed(action: SupportAction, done: boolean): void {
    this.action = undefined;
    if (!done || action.name === "totp") return;
    this.notice = this.text(`people-done-${action.name}`);
    void this.#reload();
  }

  #endSetup(event: Event, notice: string): void {
    event.stopPropagation();
    this.setupReason = undefined;
    this.notice = notice;
    void this.#reload();
  }

  async #reload(): Promise<void> {
    await this.run(async () => {
      const params = { path: { id: this.user.user_id } };
      this.emit("user-changed", await answer(this.client.GET("/v1/users/{id}", { params })));
    });
    await this.updateComplete;
    // The action may have removed the button that had the focus.
    if (!this.matches(":focus-within")) void this.focusOn("h2");
  }
}

define("two-factor-user-page", UserPage);
