/** `<two-factor-more-actions>`: every action that a user's record allows, except those that remove a method. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { possibleActions, type SupportAction, type SupportActionName, type User } from "./support-action";

/** Emits `action-wanted` with the action that staff chose. */
export class MoreActions extends BaseElement {
  static override properties = { ...BaseElement.properties, user: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      summary {
        inline-size: auto;
        color: inherit;
        font-size: 1.0625rem;
        font-weight: 600;
        text-decoration: none;
      }
      ul {
        margin-block-start: 1rem;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
        align-items: center;
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--line);
      }
      li > p {
        flex: 1 1 18rem;
      }
      li > button {
        flex: 0 1 16rem;
      }
    `,
  ];

  declare user: User;

  override render(): TemplateResult {
    return html`<details>
      <summary>${this.text("user-more")}</summary>
      <ul>
        ${possibleActions(this.user).map((name) => this.#action(name))}
      </ul>
    </details>`;
  }

  #action(name: SupportActionName): TemplateResult {
    const action: SupportAction = { name };
    const address = this.user.email_address ?? "";
    return html`<li>
      <p class="muted small" id="about-${name}">${this.text(`people-about-${name}`, { address })}</p>
      <button aria-describedby="about-${name}" @click=${() => this.emit("action-wanted", action)}>
        ${this.text(`people-do-${name}`)}
      </button>
    </li>`;
  }
}

define("two-factor-more-actions", MoreActions);
