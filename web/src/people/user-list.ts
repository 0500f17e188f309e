/** `<two-factor-user-list>`: users, filtered by status and method, in pages or as a CSV export. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { FACTORS, STATUSES, type Factor, type Status } from "../api/values";
import { download } from "../ui/save-text";
import { define } from "../ui/define";
import { exportUsers, type Query } from "./export";
import { StaffSection } from "../ui/staff-section";
import { userListStyle } from "./user-list-style";

type ListedUser = components["schemas"]["UserResponse"];
type Page = components["schemas"]["UsersResponse"];

const PAGE_SIZE = 25;

interface Filter {
  status?: Status | undefined;
  method?: Factor | undefined;
}

/** Emits `user-wanted` with the ID of the user that staff chose. */
export class UserList extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    filter: { state: true },
    users: { state: true },
    cursor: { state: true },
    exporting: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
    userListStyle,
  ];

  declare private filter: Filter;
  declare private users: ListedUser[] | undefined;
  /** The cursor of the next page. */
  declare private cursor: string | undefined;
  declare private exporting: boolean;

  constructor() {
    super();
    this.filter = {};
    this.exporting = false;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client") || changed.has("filter")) void this.#read();
  }

  /** Updates a user in the list, if the list shows them. */
  replace(user: ListedUser): void {
    this.users = this.users?.map((listed) => (listed.user_id === user.user_id ? user : listed));
  }

  override render(): TemplateResult {
    return html`<div class="stack" aria-busy=${this.busy}>
      ${this.#filters()}
      <p role="status" class="muted small">${this.#count()}</p>
      ${this.retry(() => this.#read())} ${this.users?.length ? this.#table(this.users) : nothing}
      ${this.cursor && !this.failure
        ? html`<button aria-busy=${this.busy} @click=${this.#more}>${this.text("people-more")}</button>`
        : nothing}
    </div>`;
  }

  #filters(): TemplateResult {
    const statusButton = (status?: Status): TemplateResult => html`<button
      aria-pressed=${this.filter.status === status}
      @click=${() => (this.filter = { ...this.filter, status })}
    >${this.text(`people-status-${status ?? "all"}`)}</button>`;
    return html`<div class="row" role="group" aria-label=${this.text("people-status")}>${statusButton()}${STATUSES.map(statusButton)}</div>
      <div class="row spread">
        <span class="row">
          <label for="method">${this.text("people-methods")}</label>
          <select id="method" @change=${this.#onMethod}>
            <option value="">${this.text("people-method-all")}</option>
            ${FACTORS.map((factor) => html`<option value=${factor}>${this.text(`people-method-${factor}`)}</option>`)}
          </select>
        </span>
        <button aria-busy=${this.exporting} @click=${this.#export}>
          ${this.exporting ? this.text("loading") : this.text("people-export")}
        </button>
      </div>`;
  }

  #count(): string {
    if (this.busy && !this.exporting) return this.text("loading");
    if (!this.users || this.failure) return "";
    return this.text(this.users.length || this.cursor ? "people-shown" : "people-none", { count: this.users.length });
  }

  #table(users: ListedUser[]): TemplateResult {
    const columns = ["user", "status", "methods", "until"].map((column) => this.text(`people-column-${column}`));
    return html`<table role="table" aria-label=${this.text("people-users")}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${users.map((user) => this.#row(user, columns))}
      </tbody>
    </table>`;
  }

  #row(user: ListedUser, [, status, methods, until]: string[]): TemplateResult {
    const methodNames = user.methods.map((method) => this.text(`people-method-${method}`)).join(", ");
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        <button class="link" @click=${() => this.emit("user-wanted", user.user_id)}>${user.user_id}</button>
      </th>
      <td role="cell" data-label=${status}>${this.text(`people-status-${user.status}`)}</td>
      <td role="cell" data-label=${methods}>${methodNames || nothing}</td>
      <td role="cell" data-label=${until}>${this.#until(user) || nothing}</td>
    </tr>`;
  }

  /** The end of the status, if it has one. */
  #until({ status, locked_until, exempt_until }: ListedUser): string {
    if (status === "locked" && !locked_until) return this.text("people-until-unlocked");
    const end = status === "locked" ? locked_until : exempt_until;
    return end ? this.text("people-time", { at: new Date(end) }) : "";
  }

  #onMethod(event: Event): void {
    const chosen = (event.target as HTMLSelectElement).value;
    this.filter = { ...this.filter, method: FACTORS.find((factor) => factor === chosen) };
  }

  async #read(cursor?: string): Promise<void> {
    const { filter } = this;
    await this.read(async () => {
      const query = { ...filter, limit: PAGE_SIZE, cursor } as Query;
      const page = (await answer(this.client.GET("/v1/users", { params: { query } }))) as Page;
      if (filter !== this.filter) return;
      this.users = [...(cursor ? (this.users ?? []) : []), ...page.users];
      this.cursor = page.next_cursor ?? undefined;
    });
    // The user chose another filter during the request.
    if (filter !== this.filter) await this.#read();
  }

  async #more(): Promise<void> {
    const shown = this.users?.length ?? 0;
    await this.#read(this.cursor);
    if (!this.failure) void this.focusOn(`tbody tr:nth-child(${shown + 1}) button`);
  }

  /** A link can't do this, because the token goes into a header. */
  async #export(): Promise<void> {
    await this.run(async () => {
      this.exporting = true;
      download("users.csv", await exportUsers(this.client, this.filter as Query));
    });
    this.exporting = false;
  }
}

define("two-factor-user-list", UserList);
