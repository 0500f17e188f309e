/** `<two-factor-user-page>`: one user, with the actions that staff can take, and the history. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import "../setup/totp-setup";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import { perform, type SupportAction, type IssuedCode, type ActionInput, type User } from "./support-action";
import "./bypass-code";
import "./history";
import "./more-actions";
import "./support-action-dialog";
import "./user-facts";
import "./user-header";
import "./user-help";
import { userPageStyle } from "./user-page-style";

/** Emits `user-changed` with the reloaded user after an action, and `user-left` when staff return to the list. */
export class UserPage extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    user: { attribute: false },
    hostName: { attribute: false },
    embedded: { attribute: false },
    action: { state: true },
    setupReason: { state: true },
    issued: { state: true },
    notice: { attribute: false },
  };
  static override styles = [...StaffSection.styles, userPageStyle];

  declare user: User;
  /** The name by which the host page calls the user. */
  declare hostName: string;
  /** Whether this is a part of a profile page, without a list to return to. A part doesn't take the focus when it opens. */
  declare embedded: boolean;
  /** The action in the open dialog. */
  declare private action: SupportAction | undefined;
  /** The reason for the current setup of an authenticator app. */
  declare private setupReason: string | undefined;
  /** A new bypass code, until staff have finished with it. */
  declare private issued: IssuedCode | undefined;
  /** The result of the last action. */
  declare notice: string;

  constructor() {
    super();
    this.hostName = "";
    this.embedded = false;
    this.notice = "";
  }

  override firstUpdated(): void {
    if (this.notice) void this.focusOn("#notice");
    else if (!this.embedded) void this.focusOn("two-factor-user-header");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      ${this.embedded ? nothing : this.#back()}
      <section class="card"><two-factor-user-header .user=${this.user} .hostName=${this.hostName}></two-factor-user-header></section>
      <p id="notice" role="status" tabindex="-1">${this.notice}</p>
      ${this.retry(() => this.#reload())} ${this.issued ? this.#code(this.issued) : nothing}
      ${this.setupReason === undefined ? this.#overview() : this.#setup(this.setupReason)}
      ${this.action ? this.#dialog(this.action) : nothing}
    </div>`;
  }

  #back(): TemplateResult {
    return html`<div><button class="link" @click=${() => this.emit("user-left")}>${this.text("people-back")}</button></div>`;
  }

  #overview(): TemplateResult {
    const { user } = this;
    return html`<div
      class="stack"
      aria-busy=${this.busy}
      @action-wanted=${(event: CustomEvent<SupportAction>) => this.#ask(event.detail)}
    >
      <div class="columns">
        <section class="card"><two-factor-user-help .user=${user}></two-factor-user-help></section>
        <section class="card"><two-factor-user-facts .user=${user}></two-factor-user-facts></section>
      </div>
      <section class="card"><two-factor-more-actions .user=${user}></two-factor-more-actions></section>
      <two-factor-history .client=${this.client} .user=${user}></two-factor-history>
      ${user.methods.length > 0 ? this.#dangerZone() : nothing}
    </div>`;
  }

  #dangerZone(): TemplateResult {
    const name = "remove-all";
    return html`<section class="card stack tight danger-zone">
      <h3>${this.text("user-danger")}</h3>
      <div class="row spread">
        <p class="muted small" id="about-${name}">${this.text(`people-about-${name}`)}</p>
        <button class="danger" aria-describedby="about-${name}" @click=${() => this.#ask({ name })}>${this.text(`people-do-${name}`)}</button>
      </div>
    </section>`;
  }

  #code(issued: IssuedCode): TemplateResult {
    const done = (): void => {
      this.issued = undefined;
      void this.focusOn("two-factor-user-header");
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
    // The code has the focus while it is shown.
    if (!this.issued) void this.focusOn(this.notice ? "#notice" : "two-factor-user-header");
  }
}

define("two-factor-user-page", UserPage);
