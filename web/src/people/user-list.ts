/** `<two-factor-user-list>`: users by status and method, a page after the other, and all of them as a file. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components, paths } from "../api/schema.gen";
import { download } from "../setup/keep";
import { define } from "../ui/define";
import { exportUsers } from "./export";
import { Part } from "./part";

type ListedUser = components["schemas"]["UserResponse"];
type Page = components["schemas"]["UsersResponse"];
type Status = ListedUser["status"];
type Query = NonNullable<paths["/v1/users"]["get"]["parameters"]["query"]>;

const STATUSES: readonly (Status | undefined)[] = [undefined, "enrolled", "pending", "skipped", "exempt", "locked"];
const METHODS = [undefined, "totp", "email"] as const;
const PAGE = 25;

interface Filter {
  status?: Status | undefined;
  method?: (typeof METHODS)[number];
}

/** Emits `user-wanted` with the id of the user who was chosen. */
export class UserList extends Part {
  static override properties = {
    ...Part.properties,
    filter: { state: true },
    users: { state: true },
    cursor: { state: true },
    exporting: { state: true },
  };
  static override styles = [
    ...Part.styles,
    css`
      :host {
        container-type: inline-size;
      }
      button[aria-pressed="true"] {
        color: var(--on-accent);
        background: var(--accent);
      }
      select {
        inline-size: auto;
      }
      th button.link {
        min-block-size: 0;
        padding: 0;
        overflow-wrap: anywhere;
      }
      /* On a phone each row is a card. The roles in the markup keep it a table for who listens. */
      @container (max-width: 36rem) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        table, tbody, tr, th, td {
          display: block;
        }
        th, td {
          border: 0;
          padding: 0.125rem 0;
        }
        tr {
          border: 1px solid var(--line);
          border-radius: var(--radius);
          padding: 0.75rem 1rem;
          margin-block-end: 0.75rem;
        }
        td:empty {
          display: none;
        }
        td::before {
          content: attr(data-label) ": ";
          color: var(--muted);
        }
      }
    `,
  ];

  declare private filter: Filter;
  declare private users: ListedUser[] | undefined;
  /** Where the next page begins. */
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

  /** Shows what became of a user who may be in the list. */
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
    const status = (status: Status | undefined): TemplateResult => html`<button
      aria-pressed=${this.filter.status === status}
      @click=${() => (this.filter = { ...this.filter, status })}
    >${this.text(`people-status-${status ?? "all"}`)}</button>`;
    return html`<div class="row" role="group" aria-label=${this.text("people-status")}>${STATUSES.map(status)}</div>
      <div class="row spread">
        <span class="row">
          <label for="method">${this.text("people-methods")}</label>
          <select id="method" @change=${this.#onMethod}>
            ${METHODS.map((method) => html`<option value=${method ?? ""}>${this.text(`people-method-${method ?? "all"}`)}</option>`)}
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
    const has = user.methods.map((method) => this.text(`people-method-${method}`)).join(", ");
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        <button class="link" @click=${() => this.emit("user-wanted", user.user_id)}>${user.user_id}</button>
      </th>
      <td role="cell" data-label=${status}>${this.text(`people-status-${user.status}`)}</td>
      <td role="cell" data-label=${methods}>${has || nothing}</td>
      <td role="cell" data-label=${until}>${this.#until(user) || nothing}</td>
    </tr>`;
  }

  /** Until when the user stands there, where it passes. */
  #until({ status, locked_until, exempt_until }: ListedUser): string {
    if (status === "locked" && !locked_until) return this.text("people-until-unlocked");
    const end = status === "locked" ? locked_until : exempt_until;
    return end ? this.text("people-time", { at: new Date(end) }) : "";
  }

  #onMethod(event: Event): void {
    const chosen = (event.target as HTMLSelectElement).value;
    this.filter = { ...this.filter, method: METHODS.find((method) => method === chosen) };
  }

  async #read(cursor?: string): Promise<void> {
    const { filter } = this;
    await this.read(async () => {
      const query = { ...filter, limit: PAGE, cursor } as Query;
      const page = (await answer(this.client.GET("/v1/users", { params: { query } }))) as Page;
      if (filter !== this.filter) return;
      this.users = [...(cursor ? (this.users ?? []) : []), ...page.users];
      this.cursor = page.next_cursor ?? undefined;
    });
    // Another filter was chosen while this one was read.
    if (filter !== this.filter) await this.#read();
  }

  async #more(): Promise<void> {
    const shown = this.users?.length ?? 0;
    await this.#read(this.cursor);
    if (!this.failure) void this.focusOn(`tbody tr:nth-child(${shown + 1}) button`);
  }

  /** The token travels in a header, so a mere link would not do. */
  async #export(): Promise<void> {
    await this.run(async () => {
      this.exporting = true;
      download("users.csv", await exportUsers(this.client, this.filter as Query));
    });
    this.exporting = false;
  }
}

define("two-factor-user-list", UserList);
