/** `<two-factor-account>`: the user's settings for two-step sign-in. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { ProblemError } from "../api/problem";
import { FACTORS, type Factor } from "../api/values";
import { obstacleTo, type Obstacle } from "../passkey/obstacle";
import "../setup/recovery-codes";
import "../ui/confirm-dialog";
import type { Question } from "../ui/confirm-dialog";
import { query } from "../ui/query";
import { UserElement } from "../ui/user-element";
import "./authenticators";
import "./browsers";
import "./email";
import { hasFactor, isAllowed, isSetUp } from "./factors";
import "./passkeys";
import "./proof-dialog";
import "./renew-codes";
import type { Account, AccountPage, Browser, Change, Done } from "./section";

/** Emits `two-factor-changed` `{what}` after each change. */
export class TwoFactorAccount extends UserElement implements AccountPage {
  static override properties = {
    ...UserElement.properties,
    account: { state: true },
    browsers: { state: true },
    codes: { state: true },
    last: { state: true },
  };

  static override styles = [
    ...UserElement.styles,
    css`
      :host {
        max-inline-size: 44rem;
      }
      [role="status"]:not(:empty) {
        margin-block-end: 1rem;
      }
    `,
  ];

  declare private account: Account | undefined;
  declare browsers: readonly Browser[];
  obstacle: Obstacle | undefined;
  /** New recovery codes that the user has not saved yet. */
  declare private codes: readonly string[];
  /** The last change, as the last part of the message ID `account-done-…`. */
  declare private last: string;

  constructor() {
    super();
    this.browsers = [];
    this.codes = [];
    this.last = "";
  }

  protected override async load(): Promise<void> {
    await this.read(async () => {
      const [account, { browsers }] = await Promise.all([
        answer(this.client.GET("/v1/me")),
        answer(this.client.GET("/v1/me/browsers")),
      ]);
      this.supportUrl = account.support_url ?? undefined;
      this.obstacle = this.#concernsPasskeys(account) ? obstacleTo() : undefined;
      this.account = account;
      this.browsers = browsers;
    });
  }

  #concernsPasskeys(account: Account): boolean {
    return isAllowed(account, "passkey") || isSetUp(account, "passkey");
  }

  async change<T>(send: Change<T>): Promise<T> {
    this.last = "";
    try {
      return await send(null);
    } catch (error) {
      const slug = error instanceof ProblemError ? error.slug : "";
      if (slug === "insufficient-user-authentication") {
        return query(this.renderRoot, "two-factor-proof-dialog").repeat(send);
      }
      if (slug === "invalid-token") this.emit("two-factor-token-expired");
      throw error;
    }
  }

  confirm(question: Question): Promise<boolean> {
    return query(this.renderRoot, "two-factor-confirm-dialog").ask(question);
  }

  protected override forget(): void {
    this.account = undefined;
    this.browsers = [];
    this.codes = [];
    this.last = "";
  }

  protected override content(): TemplateResult {
    return html`
      <p role="status" class="good">${this.#news()}</p>
      <div
        class="stack"
        aria-busy=${this.busy}
        @account-changed=${(event: CustomEvent<Done>) => this.#onChanged(event.detail)}
        @account-outdated=${() => this.load()}
      >
        ${this.alert()}
        ${this.mayTryAgain ? html`<div><button @click=${() => this.load()}>${this.text("try-again")}</button></div>` : nothing}
        ${this.account ? this.#shown(this.account) : nothing}
      </div>
      <two-factor-confirm-dialog></two-factor-confirm-dialog>
      <two-factor-proof-dialog .client=${this.client} .page=${this} .account=${this.account}></two-factor-proof-dialog>
    `;
  }

  #news(): string | typeof nothing {
    if (this.last) return this.text(`account-done-${this.last}`);
    return this.account || this.failure ? nothing : this.text("loading");
  }

  #shown(account: Account): TemplateResult {
    if (this.codes.length > 0) {
      return html`<section class="card stack">
        <two-factor-recovery-codes .codes=${this.codes} @codes-saved=${this.#onSaved}></two-factor-recovery-codes>
        <p>${this.helpLink()}</p>
      </section>`;
    }
    const shown = FACTORS.filter((factor) => isSetUp(account, factor) || isAllowed(account, factor));
    return html`
      ${this.#overview(account)} ${shown.map((factor) => this.#section(factor, account))}
      ${hasFactor(account)
        ? html`<two-factor-renew-codes .client=${this.client} .page=${this} .account=${account}></two-factor-renew-codes>
            <two-factor-browsers
              .client=${this.client}
              .page=${this}
              .account=${account}
              .browsers=${this.browsers}
            ></two-factor-browsers>`
        : nothing}
    `;
  }

  #section(factor: Factor, account: Account): TemplateResult {
    switch (factor) {
      case "passkey":
        return html`<two-factor-passkeys .client=${this.client} .page=${this} .account=${account}></two-factor-passkeys>`;
      case "totp":
        return html`<two-factor-authenticators
          .client=${this.client}
          .page=${this}
          .account=${account}
        ></two-factor-authenticators>`;
      case "email":
        return html`<two-factor-email .client=${this.client} .page=${this} .account=${account}></two-factor-email>`;
    }
  }

  #overview({ enabled, required, grace_until, methods_allowed, locked_until, mail_limited_until }: Account): TemplateResult {
    const state = enabled ? "on" : grace_until ? "grace" : required ? "required" : "off";
    return html`
      <h2 tabindex="-1">${this.text("account-title")}</h2>
      <p class="row">
        <span class=${enabled ? "badge good" : ""}>
          ${this.text(`account-${state}`, grace_until ? { until: new Date(grace_until) } : {})}
        </span>
        ${enabled && required ? html`<span class="muted">${this.text("account-mandatory")}</span>` : nothing}
      </p>
      ${locked_until ? html`<p class="note">${this.text("account-locked", { until: new Date(locked_until) })}</p>` : nothing}
      ${mail_limited_until
        ? html`<p class="note">${this.text("account-mail-limited", { until: new Date(mail_limited_until) })}</p>`
        : nothing}
      ${methods_allowed.length === 0 ? html`<p class="note">${this.text("account-no-methods")}</p>` : nothing}
    `;
  }

  #onChanged({ what, codes }: Done): void {
    this.last = what;
    this.codes = codes;
    this.emit("two-factor-changed", { what });
    void this.load();
  }

  #onSaved(): void {
    this.codes = [];
    void this.focusOn("h2");
  }
}
