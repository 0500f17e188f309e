/** `<two-factor-user-page>`: one user, what can be done for the user, and what was done. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import "../setup/totp-setup";
import { define } from "../ui/define";
import { carryOut, type Action, type IssuedCode, type Order, type User } from "./actions";
import "./bypass-code";
import "./history";
import "./order-dialog";
import { Part } from "./part";
import "./user-facts";

/** Emits `user-changed` with the user as read after an action, and `user-left`. */
export class UserPage extends Part {
  static override properties = {
    ...Part.properties,
    user: { attribute: false },
    action: { state: true },
    setUpReason: { state: true },
    issued: { state: true },
    said: { state: true },
  };

  declare user: User;
  /** What is being asked about. */
  declare private action: Action | undefined;
  /** Why an authenticator app is being set up, while one is. */
  declare private setUpReason: string | undefined;
  /** A bypass code, until staff have noted it. */
  declare private issued: IssuedCode | undefined;
  /** What was done last. */
  declare private said: string;

  constructor() {
    super();
    this.said = "";
  }

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <div><button class="link" @click=${() => this.emit("user-left")}>${this.text("people-back")}</button></div>
      <h2 tabindex="-1">${this.user.user_id}</h2>
      <p role="status" class="good">${this.said}</p>
      ${this.retry(() => this.#reload())} ${this.issued ? this.#code(this.issued) : nothing}
      ${this.setUpReason === undefined ? this.#facts() : this.#setUp(this.setUpReason)}
      <two-factor-history .client=${this.client} .user=${this.user}></two-factor-history>
      ${this.action ? this.#dialog(this.action) : nothing}
    </div>`;
  }

  #facts(): TemplateResult {
    return html`<section class="card" aria-busy=${this.busy}>
      <two-factor-user-facts
        .user=${this.user}
        @action-wanted=${(event: CustomEvent<Action>) => this.#ask(event.detail)}
      ></two-factor-user-facts>
    </section>`;
  }

  #code(issued: IssuedCode): TemplateResult {
    const noted = (): void => {
      this.issued = undefined;
      void this.focusOn("h2");
    };
    return html`<two-factor-bypass-code .issued=${issued} @code-noted=${noted}></two-factor-bypass-code>`;
  }

  /** What the set-up tells stays within: the user's code is nobody else's to hear. */
  #setUp(reason: string): TemplateResult {
    const id = this.user.user_id;
    return html`<section class="card stack">
      <p class="note">${this.text("people-about-totp")}</p>
      <two-factor-totp-setup
        .begin=${() =>
          answer(this.client.POST("/v1/users/{id}/totp", { params: { path: { id } }, body: { reason } }))}
        .confirm=${(aid: string, code: string) =>
          answer(this.client.POST("/v1/users/{id}/totp/{aid}/confirm", { params: { path: { id, aid } }, body: { code } }))}
        @totp-confirmed=${(event: Event) => this.#endSetUp(event, this.text("people-totp-done"))}
        @setup-cancelled=${(event: Event) => this.#endSetUp(event, "")}
      ></two-factor-totp-setup>
    </section>`;
  }

  #dialog(action: Action): TemplateResult {
    return html`<two-factor-order-dialog
      .action=${action}
      .user=${this.user}
      .carryOut=${(order: Order) => this.#carryOut(action, order)}
      @order-closed=${(event: CustomEvent<boolean>) => this.#onClosed(action, event.detail)}
    ></two-factor-order-dialog>`;
  }

  #ask(action: Action): void {
    this.said = "";
    this.action = action;
  }

  async #carryOut(action: Action, order: Order): Promise<void> {
    if (action.name === "totp") {
      this.setUpReason = order.reason;
      return;
    }
    const issued = await carryOut(this.client, this.user.user_id, action, order);
    // A bypass code goes with the last method.
    this.issued = action.name === "remove-all" ? undefined : (issued ?? this.issued);
  }

  #onClosed(action: Action, done: boolean): void {
    this.action = undefined;
    if (!done || action.name === "totp") return;
    this.said = this.text("people-done", { action: this.text(`people-do-${action.name}`) });
    void this.#reload();
  }

  #endSetUp(event: Event, said: string): void {
    event.stopPropagation();
    this.setUpReason = undefined;
    this.said = said;
    void this.#reload();
  }

  async #reload(): Promise<void> {
    await this.run(async () => {
      const params = { path: { id: this.user.user_id } };
      this.emit("user-changed", await answer(this.client.GET("/v1/users/{id}", { params })));
    });
    await this.updateComplete;
    // The button that had the focus may be gone with what it was for.
    if (!this.matches(":focus-within")) void this.focusOn("h2");
  }
}

define("two-factor-user-page", UserPage);
