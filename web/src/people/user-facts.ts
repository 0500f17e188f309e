/** `<two-factor-user-facts>`: a user's methods and codes, with the actions that remove one of them. */

import { css, html, nothing, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { clockSentence, isUsable, type Authenticator, type Passkey, type SupportAction, type User } from "./support-action";

type Content = TemplateResult | typeof nothing;

/** Emits `action-wanted` with the action that staff chose. */
export class UserFacts extends BaseElement {
  static override properties = { ...BaseElement.properties, user: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      dl {
        display: grid;
        gap: 1rem;
      }
      dl > div + div {
        border-block-start: 1px solid var(--line);
        padding-block-start: 1rem;
      }
      dt {
        font-weight: 600;
        margin-block-end: 0.25rem;
      }
      dd {
        display: grid;
        gap: 0.625rem;
      }
      li + li {
        margin-block-start: 0.625rem;
      }
      .row {
        flex-wrap: nowrap;
        align-items: start;
      }
      .row > :first-child {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .row button {
        flex: none;
        font-size: 0.875rem;
        min-block-size: 2rem;
        padding: 0.125rem 0.625rem;
        border-color: transparent;
        margin-inline-end: -0.625rem;
      }
      .warning {
        border-inline-start: 0.25rem solid var(--danger);
        padding-inline-start: 0.75rem;
      }
    `,
  ];

  declare user: User;

  override render(): TemplateResult {
    return html`<section class="stack">
      <h3>${this.text("user-methods")}</h3>
      <dl>
        ${this.#row("passkey", this.#passkeys())} ${this.#row("totp", this.#authenticators())} ${this.#row("email", this.#email())} ${this.#row("codes", this.#codes())}
      </dl>
    </section>`;
  }

  #row(name: string, content: Content): TemplateResult {
    return html`<div>
      <dt>${this.text(`people-fact-${name}`)}</dt>
      <dd class="small">${content}</dd>
    </div>`;
  }

  #button(action: SupportAction, words: string, describedBy: string): TemplateResult {
    return html`<button class="danger" aria-describedby=${describedBy} @click=${() => this.emit("action-wanted", action)}>
      ${words}
    </button>`;
  }

  /** A sentence with a time, or nothing without a time. */
  #timed(id: string, at: string | null | undefined): Content {
    return at ? html`<p class="muted">${this.text(id, { at: new Date(at) })}</p>` : nothing;
  }

  #passkeys(): TemplateResult {
    return html`${this.#devices(this.user.passkeys.map((one) => this.#device(one, "remove-passkey", this.#aboutPasskey(one))))}
      <p class="muted">${this.text("people-passkeys-by-user")}</p>`;
  }

  #aboutPasskey(one: Passkey): Content {
    return html`<p class="muted">${this.text(one.backed_up ? "people-passkey-synced" : "people-passkey-not-synced")}</p>
      ${isUsable(one) ? nothing : html`<p class="warning">${this.text("people-passkey-other-domain")}</p>`}`;
  }

  #authenticators(): TemplateResult {
    return this.#devices(this.user.totp.map((one) => this.#device(one, "remove-totp", this.#clock(one))));
  }

  #clock(one: Authenticator): Content {
    const clock = clockSentence(one);
    return clock ? html`<p class="warning">${this.text(clock.id, clock.args)}</p>` : nothing;
  }

  #devices(devices: readonly TemplateResult[]): TemplateResult {
    if (devices.length === 0) return html`<p class="muted">${this.text("people-none-set-up")}</p>`;
    return html`<ul>
      ${devices.map((device) => html`<li>${device}</li>`)}
    </ul>`;
  }

  /** One of several passkeys or authenticator apps. */
  #device(one: Passkey | Authenticator, name: SupportAction["name"], about: Content): TemplateResult {
    return html`<div class="row spread">
      <div>
        <p id=${one.id}><strong><bdi>${one.label}</bdi></strong></p>
        ${this.#used(one.created_at, one.last_used_at)} ${about}
      </div>
      ${this.#button({ name, factor: one }, this.text("remove"), one.id)}
    </div>`;
  }

  #used(created: string | null | undefined, last: string | null | undefined): TemplateResult {
    return html`${this.#timed("people-since", created)}
    ${last ? this.#timed("people-last-used", last) : html`<p class="muted">${this.text("people-never-used")}</p>`}`;
  }

  #email(): TemplateResult {
    const { email, email_address, email_verified } = this.user;
    return html`<div class="row spread">
        <div>
          <p id="email"><strong><bdi>${email_address ?? this.text("people-no-address")}</bdi></strong></p>
          ${email.enabled
            ? this.#used(email.created_at, email.last_used_at)
            : html`<p class="muted">${this.text("people-none-set-up")}</p>`}
        </div>
        ${email.enabled ? this.#button({ name: "email-off" }, this.text("people-do-email-off"), "email") : nothing}
      </div>
      ${email_address && !email_verified ? html`<p class="warning">${this.text("people-unverified")}</p>` : nothing}
      ${this.#lastMail()} ${this.#timed("people-reminded", this.user.reminded_at)}`;
  }

  #lastMail(): Content {
    const mail = this.user.last_mail;
    if (!mail) return nothing;
    const text = this.text(`people-mail-${mail.delivery}`, { at: new Date(mail.at) });
    return html`<p class=${mail.delivery === "delivered" ? "muted" : "warning"}>${text}</p>`;
  }

  #codes(): TemplateResult {
    const { recovery_codes_left, bypass_code_expires_at } = this.user;
    return html`<div>
      <p>${this.text("people-codes-left", { count: recovery_codes_left })}</p>
      ${this.#timed("people-bypass-until", bypass_code_expires_at)}
    </div>`;
  }
}

define("two-factor-user-facts", UserFacts);
