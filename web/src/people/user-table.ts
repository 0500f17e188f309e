/** `<two-factor-user-table>`: the loaded users, sorted by the column that staff choose. */

import { html, nothing, type TemplateResult } from "lit";
import { localeOf } from "../texts";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { shownName, type ListedUser } from "./found-user";
import { COLUMNS, endOf, nextOrder, sorted, type Column, type Order } from "./user-order";
import { userTableStyle } from "./user-table-style";

/** Emits `user-wanted` with the user that staff chose. */
export class UserTable extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    users: { attribute: false },
    own: { attribute: false },
    columns: { attribute: false },
    order: { state: true },
  };
  static override styles = [...BaseElement.styles, userTableStyle];

  declare users: readonly ListedUser[];
  /** The ID of the staff member, who can't open their own record. */
  declare own: string;
  declare columns: readonly Column[];
  declare private order: Order | undefined;

  constructor() {
    super();
    this.users = [];
    this.own = "";
    this.columns = COLUMNS;
  }

  /** Moves the focus to a user, or to the first row without one. */
  focusUser(id?: string): Promise<void> {
    return this.focusOn(id === undefined ? "tbody button" : `[data-user="${CSS.escape(id)}"] button`);
  }

  override render(): TemplateResult {
    const users = this.order ? sorted(this.users, this.order, localeOf(this), (user, column) => this.#cell(user, column)) : this.users;
    return html`<table role="table" aria-label=${this.text("people-users")}>
      <thead role="rowgroup">
        <tr role="row">${this.columns.map((column) => this.#header(column))}</tr>
      </thead>
      <tbody role="rowgroup">${users.map((user) => this.#row(user))}</tbody>
    </table>`;
  }

  #header(column: Column): TemplateResult {
    const { order } = this;
    const direction = order?.column !== column ? undefined : order.descending ? "descending" : "ascending";
    return html`<th role="columnheader" scope="col" aria-sort=${direction ?? nothing}>
      <button class="sort" @click=${() => (this.order = nextOrder(order, column))}>
        ${this.text(`people-column-${column}`)}<span class="arrow" aria-hidden="true">${arrowOf(direction)}</span>
      </button>
    </th>`;
  }

  #row(user: ListedUser): TemplateResult {
    return html`<tr role="row" data-user=${user.user_id}>
      <th role="rowheader" scope="row">${this.#person(user)}</th>
      ${this.columns.slice(1).map((column) => {
        const text = this.#cell(user, column);
        const content = column === "status" && text ? html`<span class="badge ${user.status}">${text}</span>` : text || nothing;
        return html`<td role="cell" data-label=${this.text(`people-column-${column}`)}>${content}</td>`;
      })}
    </tr>`;
  }

  /** Name and address first, because staff know these. */
  #person(user: ListedUser): TemplateResult {
    const name = shownName(user);
    const address = user.email && user.email !== name ? html`<span class="detail">${user.email}</span>` : nothing;
    const id = user.user_id === name ? nothing : html`<span class="detail mono">${user.user_id}</span>`;
    const title = user.user_id === this.own
      ? html`<span class="own">${name} <span class="badge">${this.text("people-you")}</span></span>`
      : html`<button class="link" @click=${() => this.emit("user-wanted", user)}>${name}</button>`;
    return html`${title}${address}${id}`;
  }

  #cell(user: ListedUser, column: Column): string {
    if (column === "status") return user.status ? this.text(`people-status-${user.status}`) : "";
    if (column === "methods") return (user.methods ?? []).map((method) => this.text(`people-method-${method}`)).join(", ");
    if (column === "until") return this.#until(user);
    return shownName(user);
  }

  /** The end of the status, if it has one. */
  #until(user: ListedUser): string {
    const end = endOf(user);
    if (end) return this.text("people-time", { at: new Date(end) });
    return user.status === "locked" ? this.text("people-until-unlocked") : "";
  }
}

function arrowOf(direction: string | undefined): string {
  return direction === undefined ? "↕" : direction === "ascending" ? "↑" : "↓";
}

define("two-factor-user-table", UserTable);
