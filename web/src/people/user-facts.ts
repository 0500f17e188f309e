/** `<two-factor-user-facts>`: a user's 2FA data, with the actions for each part. */

import { css, html, nothing, type TemplateResult } from "lit";
import { localeOf } from "../texts";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import type { SupportAction, SupportActionName, Authenticator, User } from "./support-action";

type Content = TemplateResult | typeof nothing;

const MAX_AUTHENTICATORS = 5;
const STEP_SECONDS = 30;

/** Emits `action-wanted` with the action that staff chose. */
export class UserFacts extends BaseElement {
  static override properties = { ...BaseElement.properties, user: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      dl > div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        padding-block: 0.75rem;
      }
      dl > div + div {
        border-block-start: 1px solid var(--line);
      }
      dt {
        flex: 0 0 12rem;
        font-weight: 600;
      }
      dd {
        flex: 1 1 16rem;
      }
      .warning {
        border-inline-start: 0.25rem solid var(--danger);
        padding-inline-start: 0.75rem;
      }
    `,
  ];

  declare user: User;

  override render(): TemplateResult {
    return html`<div class="stack">
      <dl>
        ${this.#row("status", this.#status())} ${this.#row("totp", this.#authenticators())}
        ${this.#row("email", this.#email())} ${this.#row("codes", this.#codes())}
        ${this.#row("exemption", this.#exemption())} ${this.user.locale ? this.#row("language", this.#language()) : nothing}
      </dl>
      ${this.user.methods.length > 0 ? this.#button("remove-all", "danger") : nothing}
    </div>`;
  }

  #row(name: string, content: Content): TemplateResult {
    return html`<div>
      <dt>${this.text(`people-fact-${name}`)}</dt>
      <dd class="stack tight">${content}</dd>
    </div>`;
  }

  #button(name: SupportActionName, look = "", authenticator?: Authenticator): TemplateResult {
    const action: SupportAction = { name, ...(authenticator && { authenticator }) };
    return html`<div>
      <button class=${look} @click=${() => this.emit("action-wanted", action)}>${this.text(`people-do-${name}`)}</button>
    </div>`;
  }

  /** A sentence with a time, or nothing without a time. */
  #timed(id: string, at: string | null | undefined): Content {
    return at ? html`<p>${this.text(id, { at: new Date(at) })}</p>` : nothing;
  }

  #status(): TemplateResult {
    const { status, failures, locked_until, locked_until_unlocked, mail_limited_until } = this.user;
    return html`
      <p>${this.text(`people-status-${status}`)}</p>
      ${this.#timed("people-locked-until", locked_until)}
      ${locked_until_unlocked ? html`<p class="warning">${this.text("people-until-unlocked")}</p>` : nothing}
      ${failures > 0 ? html`<p>${this.text("people-failures", { failures })}</p>` : nothing}
      ${this.#timed("people-mail-limited-until", mail_limited_until)}
      ${failures > 0 || mail_limited_until ? this.#button("unlock") : nothing}
    `;
  }

  #authenticators(): TemplateResult {
    const { totp } = this.user;
    return html`
      ${totp.length === 0 ? html`<p class="muted">${this.text("people-none-set-up")}</p>` : nothing}
      ${totp.map((one) => this.#authenticator(one))}
      ${totp.length < MAX_AUTHENTICATORS ? this.#button("totp") : nothing}
    `;
  }

  #authenticator(one: Authenticator): TemplateResult {
    const drift = one.drift ?? 0;
    const seconds = Math.abs(drift) * STEP_SECONDS;
    return html`<div class="note stack tight">
      <p><strong>${one.label}</strong></p>
      ${this.#used(one.created_at, one.last_used_at)}
      ${drift === 0
        ? nothing
        : html`<p class="warning">${this.text(drift > 0 ? "people-clock-fast" : "people-clock-slow", { seconds })}</p>`}
      ${this.#button("remove-totp", "danger", one)}
    </div>`;
  }

  #used(created: string | null | undefined, last: string | null | undefined): TemplateResult {
    return html`${this.#timed("people-since", created)}
    ${last ? this.#timed("people-last-used", last) : html`<p>${this.text("people-never-used")}</p>`}`;
  }

  #email(): TemplateResult {
    const { email, email_address, email_verified } = this.user;
    return html`
      <p>${email_address ?? this.text("people-no-address")}</p>
      ${email_address && !email_verified ? html`<p class="warning">${this.text("people-unverified")}</p>` : nothing}
      ${this.#lastMail()}
      ${email.enabled
        ? html`${this.#used(email.created_at, email.last_used_at)}${this.#button("email-off", "danger")}`
        : html`<p class="muted">${this.text("people-none-set-up")}</p>
            ${this.#button("email-on")}`}
    `;
  }

  #lastMail(): Content {
    const mail = this.user.last_mail;
    if (!mail) return nothing;
    const text = this.text(`people-mail-${mail.delivery}`, { at: new Date(mail.at) });
    return html`<p class=${mail.delivery === "delivered" ? "" : "warning"}>${text}</p>`;
  }

  #codes(): TemplateResult {
    const { recovery_codes_left, bypass_code_expires_at } = this.user;
    return html`
      <p>${this.text("people-codes-left", { count: recovery_codes_left })}</p>
      ${this.#timed("people-bypass-until", bypass_code_expires_at)}
      ${this.#button("bypass")}
    `;
  }

  #exemption(): TemplateResult {
    const { exemption } = this.user;
    return html`
      ${exemption
        ? html`${this.#timed("people-exempt-until", exemption.until)}<q>${exemption.reason}</q>`
        : html`<p class="muted">${this.text("people-not-exempt")}</p>`}
      <div class="row">${this.#button("exempt")} ${exemption ? this.#button("exempt-end") : nothing}</div>
    `;
  }

  #language(): TemplateResult {
    return html`<p>${languageName(localeOf(this), this.user.locale ?? "")}</p>`;
  }
}

/** The name of a language in `locale`. An invalid language tag stays as it is. */
export function languageName(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

define("two-factor-user-facts", UserFacts);
