/** `<two-factor-user-help>`: leads from what a user says to the action that helps. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { adviceFor, sayingsOf, type Saying } from "./advice";
import type { SupportAction, User } from "./support-action";

/** Emits `action-wanted` with the action that staff chose. */
export class UserHelp extends BaseElement {
  static override properties = { ...BaseElement.properties, user: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      details {
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      summary {
        display: flex;
        justify-content: space-between;
        gap: 0.75rem;
        align-items: center;
        inline-size: auto;
        min-block-size: 2.75rem;
        padding: 0.5rem 0.875rem;
        border-radius: var(--radius);
        color: inherit;
        font-weight: 600;
        text-decoration: none;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--raised);
      }
      summary::after {
        content: "";
        flex: none;
        inline-size: 0.5rem;
        block-size: 0.5rem;
        border: solid var(--muted);
        border-width: 0 2px 2px 0;
        rotate: 45deg;
        translate: 0 -0.125rem;
      }
      details[open] summary::after {
        rotate: -135deg;
        translate: 0 0.125rem;
      }
      .advice {
        padding: 0.25rem 0.875rem 0.875rem;
        gap: 0.5rem;
      }
      .advice button {
        margin-block-start: 0.375rem;
      }
    `,
  ];

  declare user: User;

  override render(): TemplateResult {
    return html`<section class="stack">
      <div class="stack tight">
        <h3>${this.text("user-says")}</h3>
        <p class="muted small">${this.text("user-says-first")}</p>
      </div>
      <div class="stack tight">${sayingsOf(this.user).map((saying) => this.#saying(saying))}</div>
    </section>`;
  }

  /** The shared name closes the others. */
  #saying(saying: Saying): TemplateResult {
    const { sentences, action } = adviceFor(saying, this.user);
    const wanted: SupportAction = { name: action };
    return html`<details name="saying">
      <summary>${this.text(`user-says-${saying}`)}</summary>
      <div class="advice stack">
        ${sentences.map(({ id, args }) => html`<p>${this.text(id, args)}</p>`)}
        <div>
          <button class="primary" @click=${() => this.emit("action-wanted", wanted)}>${this.text(`people-do-${action}`)}</button>
        </div>
      </div>
    </details>`;
  }
}

define("two-factor-user-help", UserHelp);
