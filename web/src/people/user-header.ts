/** `<two-factor-user-header>`: the user, the status, and what staff should know first. */

import { css, html, nothing, type TemplateResult } from "lit";
import { localeOf } from "../texts";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { badge } from "./badge";
import type { User } from "./support-action";

type Content = TemplateResult | typeof nothing;

export class UserHeader extends BaseElement {
  static override properties = { ...BaseElement.properties, user: { attribute: false }, hostName: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      :host {
        container-type: inline-size;
      }
      .initial {
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 3rem;
        block-size: 3rem;
        border-radius: 50%;
        font-size: 1.25rem;
        font-weight: 600;
        color: var(--accent);
        background: color-mix(in srgb, var(--accent) 12%, var(--surface));
      }
      .who {
        display: flex;
        gap: 0.875rem;
        align-items: center;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
      }
      .who > div, .facts > * {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      @container (max-width: 20rem) {
        .initial {
          display: none;
        }
      }
      .warning {
        border-inline-start: 0.25rem solid var(--danger);
      }
    `,
  ];

  declare user: User;
  /** The name by which the host page calls the user. The record's can be older. */
  declare hostName: string;

  override focus(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    const { user } = this;
    const [name = user.user_id] = [this.hostName, user.name].filter(Boolean);
    return html`<header class="stack">
      <div class="row spread">
        <div class="who">
          <span class="initial" aria-hidden="true">${initial(name)}</span>
          <div>
            <h2 tabindex="-1"><bdi>${name}</bdi></h2>
            <p class="muted facts">
              ${user.email_address ? html`<bdi>${user.email_address}</bdi>` : nothing}
              <span>${this.text("user-id", { id: user.user_id })}</span>
              ${user.locale ? html`<span>${languageName(localeOf(this), user.locale)}</span>` : nothing}
            </p>
          </div>
        </div>
        ${badge(user.status, this.text(`people-status-${user.status}`))}
      </div>
      ${this.#lock()} ${this.#because("people-exempt-until", user.exemption?.until, user.exemption?.reason)}
      ${this.#because("user-required-since", user.requirement?.since, user.requirement?.reason)}
    </header>`;
  }

  #lock(): Content {
    const { failures, locked_until, locked_until_unlocked, mail_limited_until } = this.user;
    if (failures === 0 && !mail_limited_until) return nothing;
    return html`<div class="note warning stack tight">
      ${failures > 0 ? html`<p>${this.text("people-failures", { failures })}</p>` : nothing}
      ${this.#timed("people-locked-until", locked_until)}
      ${locked_until_unlocked ? html`<p>${this.text("people-until-unlocked")}</p>` : nothing}
      ${this.#timed("people-mail-limited-until", mail_limited_until)}
    </div>`;
  }

  /** A decision of staff about this user, with its reason. */
  #because(id: string, at: string | undefined, reason: string | undefined): Content {
    if (!at) return nothing;
    return html`<div class="note stack tight">
      ${this.#timed(id, at)}
      ${reason ? html`<q>${reason}</q>` : nothing}
    </div>`;
  }

  #timed(id: string, at: string | null | undefined): Content {
    return at ? html`<p>${this.text(id, { at: new Date(at) })}</p>` : nothing;
  }
}

/** The first letter of a name, as the reader sees it. */
export function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return (first?.segment ?? "").toLocaleUpperCase();
}

/** The name of a language in `locale`. An invalid language tag stays as it is. */
export function languageName(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

define("two-factor-user-header", UserHeader);
