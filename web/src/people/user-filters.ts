/** `<two-factor-user-filters>`: the choice of a status and a method. */

import { css, html, type TemplateResult } from "lit";
import { FACTORS, STATUSES, type Factor, type Status } from "../api/values";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

export interface Filter {
  status?: Status | undefined;
  method?: Factor | undefined;
}

/** Emits `filter-wanted` with the `Filter` that staff chose. */
export class UserFilters extends BaseElement {
  static override properties = { ...BaseElement.properties, filter: { attribute: false } };
  static override styles = [
    ...BaseElement.styles,
    css`
      button {
        min-block-size: 2.25rem;
        padding: 0.25rem 0.75rem;
        border-radius: 2rem;
        font-weight: 400;
      }
      button[aria-pressed="true"] {
        color: var(--on-accent);
        background: var(--accent);
      }
      select {
        inline-size: auto;
        min-block-size: 2.25rem;
        padding-block: 0.25rem;
      }
      .row {
        gap: 0.5rem;
      }
    `,
  ];

  declare filter: Filter;

  constructor() {
    super();
    this.filter = {};
  }

  override render(): TemplateResult {
    const button = (status?: Status): TemplateResult => html`<button
      aria-pressed=${this.filter.status === status}
      @click=${() => this.#choose({ status })}
    >${this.text(`people-status-${status ?? "all"}`)}</button>`;
    return html`<div class="row spread">
      <div class="row" role="group" aria-label=${this.text("people-status")}>${button()}${STATUSES.map(button)}</div>
      <span class="row">
        <label for="method">${this.text("people-methods")}</label>
        <select id="method" .value=${this.filter.method ?? ""} @change=${this.#onMethod}>
          <option value="">${this.text("people-method-all")}</option>
          ${FACTORS.map((factor) => html`<option value=${factor}>${this.text(`people-method-${factor}`)}</option>`)}
        </select>
      </span>
    </div>`;
  }

  #onMethod(event: Event): void {
    const chosen = (event.target as HTMLSelectElement).value;
    this.#choose({ method: FACTORS.find((factor) => factor === chosen) });
  }

  #choose(changed: Filter): void {
    this.emit("filter-wanted", { ...this.filter, ...changed });
  }
}

define("two-factor-user-filters", UserFilters);
