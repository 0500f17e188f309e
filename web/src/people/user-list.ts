/** `<two-factor-user-list>`: users, by search, status, and method, in pages or as a CSV export. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import type { Query } from "./export";
import { findAtHost, updatedRow, type FindUsers, type ListedUser } from "./found-user";
import type { User } from "./support-action";
import "./user-export";
import "./user-filters";
import type { Filter } from "./user-filters";
import { COLUMNS } from "./user-order";
import "./user-search";
import type { Search, UserSearch } from "./user-search";
import "./user-table";
import type { UserTable } from "./user-table";

const PAGE_SIZE = 25;

/** Whether a problem concerns the whole page: this person may not see users. */
export function isDenied({ slug }: ProblemError): boolean {
  return slug === "grant-required" || slug === "wrong-token-use";
}

/** What the list shows. */
interface Wanted {
  text: string;
  filter: Filter;
}

interface Page {
  users: ListedUser[];
  next_cursor?: string | null;
}

/** Emits `user-wanted` with the user that staff chose, and `people-denied` with the problem if they may not see users. */
export class UserList extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    own: { attribute: false },
    findUsers: { attribute: false },
    wanted: { state: true },
    users: { state: true },
    cursor: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
    css`
      two-factor-user-export {
        flex: 0 1 auto;
      }
      two-factor-user-export[running] {
        flex: 1 0 100%;
      }
    `,
  ];

  /** The ID of the staff member. */
  declare own: string;
  /** The host page's own search. */
  declare findUsers: FindUsers | undefined;
  declare private wanted: Wanted;
  declare private users: ListedUser[] | undefined;
  /** The cursor of the next page. */
  declare private cursor: string | undefined;
  /** Whether the next result gets the focus. */
  #entered = false;

  constructor() {
    super();
    this.own = "";
    this.wanted = { text: "", filter: {} };
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client") || changed.has("wanted")) void this.#read();
  }

  /** Updates a user in the list, if the list shows them. */
  replace(user: User): void {
    this.users = this.users?.map((row) => (row.user_id === user.user_id ? updatedRow(row, user) : row));
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (isDenied(problem)) this.emit("people-denied", problem);
  }

  override render(): TemplateResult {
    const { filter } = this.wanted;
    return html`<div class="stack" aria-busy=${this.busy}>
      <two-factor-user-search
        .byHost=${this.findUsers !== undefined}
        @search-wanted=${(event: CustomEvent<Search>) => this.#onSearch(event.detail)}
      ></two-factor-user-search>
      <two-factor-user-filters
        ?hidden=${this.#host() !== undefined}
        .filter=${filter}
        @filter-wanted=${(event: CustomEvent<Filter>) => (this.wanted = { ...this.wanted, filter: event.detail })}
      ></two-factor-user-filters>
      <div class="row spread">
        <p role="status" class="muted small">${this.#count()}</p>
        <two-factor-user-export
          ?hidden=${this.#host() !== undefined || !this.users?.length}
          .client=${this.client}
          .filter=${this.#query()}
        ></two-factor-user-export>
      </div>
      ${this.retry(() => this.#read())} ${this.#found()}
      ${this.cursor && !this.failure
        ? html`<div><button aria-busy=${this.busy} @click=${this.#more}>${this.text("people-more")}</button></div>`
        : nothing}
    </div>`;
  }

  #found(): TemplateResult | typeof nothing {
    if (this.users?.length) {
      return html`<two-factor-user-table
        .users=${this.users}
        .own=${this.own}
        .columns=${this.#host() ? COLUMNS.slice(0, 1) : COLUMNS}
      ></two-factor-user-table>`;
    }
    const { text, filter } = this.wanted;
    if (!this.users || this.failure || this.busy || this.cursor || !(text || filter.status || filter.method)) return nothing;
    return html`<div class="note stack tight">
      ${text && !this.#host() ? html`<p>${this.text("people-none-why")}</p>` : nothing}
      <div><button @click=${this.#showAll}>${this.text("people-show-all")}</button></div>
    </div>`;
  }

  #count(): string {
    if (this.busy) return this.text("loading");
    if (!this.users || this.failure) return "";
    const { text } = this.wanted;
    const count = this.users.length;
    if (count === 0 && !this.cursor) return text ? this.text("people-unknown", { id: text }) : this.text("people-none");
    if (this.cursor) return this.text("people-shown-more", { count });
    return this.text(text ? "people-found" : "people-shown", { count });
  }

  /** The host page's search, if the list shows its results. */
  #host(): FindUsers | undefined {
    return this.wanted.text ? this.findUsers : undefined;
  }

  #query(): Query {
    const { text, filter } = this.wanted;
    return { ...filter, ...(text && { q: text }) } as Query;
  }

  #onSearch({ text, entered }: Search): void {
    this.#entered = entered;
    this.wanted = { ...this.wanted, text };
  }

  #showAll(): void {
    this.wanted = { text: "", filter: {} };
    this.renderRoot.querySelector<UserSearch>("two-factor-user-search")?.clear();
  }

  async #read(cursor?: string): Promise<void> {
    if (this.busy) return;
    const { wanted } = this;
    await this.read(async () => {
      const page = await this.#load(cursor);
      if (wanted !== this.wanted) return;
      this.users = [...(cursor ? (this.users ?? []) : []), ...page.users];
      this.cursor = page.next_cursor ?? undefined;
    });
    // Staff chose something else during the request.
    if (wanted !== this.wanted) await this.#read();
    else if (this.#entered) await this.#focusFirst();
  }

  async #load(cursor?: string): Promise<Page> {
    const host = this.#host();
    if (host) return { users: await findAtHost(host, this.wanted.text) };
    const query = { ...this.#query(), limit: PAGE_SIZE, ...(cursor && { cursor }) };
    return (await answer(this.client.GET("/v1/users", { params: { query } }))) as Page;
  }

  /** After Enter, the next Enter opens the first user. */
  async #focusFirst(): Promise<void> {
    this.#entered = false;
    await this.updateComplete;
    await this.#table()?.focusUser();
  }

  async #more(): Promise<void> {
    const shown = this.users?.length ?? 0;
    await this.#read(this.cursor);
    await this.updateComplete;
    const first = this.users?.[shown];
    if (first) await this.#table()?.focusUser(first.user_id);
  }

  #table(): UserTable | null {
    return this.renderRoot.querySelector<UserTable>("two-factor-user-table");
  }
}

define("two-factor-user-list", UserList);
