/** `<two-factor-people>`: users' two-factor authentication, for staff with permission to manage it. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { ProblemError } from "../api/problem";
import { StaffElement } from "../ui/staff-element";
import type { User } from "./support-action";
import "./adoption";
import type { FindUsers, ListedUser } from "./found-user";
import { focused } from "../ui/focus";
import "./no-permission";
import { isDenied, type UserList } from "./user-list";
import "./user-list";
import "./unseen-user";
import "./user-page";

const VIEWS = ["users", "adoption"] as const;

/** Emits `two-factor-navigate` `{user}` after staff open a user's page, and `{user: null}` after they return to the list. */
export class TwoFactorPeople extends StaffElement {
  static override properties = {
    ...StaffElement.properties,
    user: { reflect: true },
    findUsers: { attribute: false },
    totalUsers: { type: Number, attribute: "total-users" },
    mandatoryFrom: { attribute: "mandatory-from" },
    view: { state: true },
    wanted: { state: true },
    opened: { state: true },
    chosen: { state: true },
    denied: { state: true },
  };
  static override styles = [
    ...StaffElement.styles,
    css`
      nav {
        gap: 0 1.5rem;
        border-block-end: 1px solid var(--line);
      }
      nav button {
        padding: 0.25rem 0;
        border: 0;
        border-block: 3px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--muted);
      }
      nav button:hover {
        background: none;
        color: var(--text);
      }
      nav [aria-current="page"] {
        border-block-end-color: var(--accent);
        color: var(--text);
      }
    `,
  ];

  /** The ID of the user whose page is open, or null for the list. A page that keeps it in its address sets it again after a reload. */
  declare user: string | null;
  /** The host page's own search. It returns users whom User 2FA may not know yet. */
  declare findUsers: FindUsers | undefined;
  /** How many users the Help Center has. User 2FA knows only those who have signed in since it was turned on. */
  declare totalUsers: number | undefined;
  /** The date on which 2FA becomes mandatory, for agents, who can't read the settings. */
  declare mandatoryFrom: string | undefined;
  declare private view: (typeof VIEWS)[number];
  /** The ID of the last requested user. */
  declare private wanted: string;
  /** The user on the open page. */
  declare private opened: User | undefined;
  /** The row that staff chose. */
  declare private chosen: ListedUser | undefined;
  /** Why this person may not see users. */
  declare private denied: ProblemError | undefined;
  /** The element that had the focus before the page opened. */
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    this.user = null;
    this.view = "users";
    this.wanted = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (this.isReady && changed.has("user")) void this.#follow();
  }

  /** The sections load their own data. */
  protected override load(): Promise<void> {
    return this.#follow();
  }

  /** This element itself only requests a user. */
  protected override explain(problem: ProblemError): string {
    return problem.slug === "not-found" ? this.text("people-unknown", { id: this.wanted }) : super.explain(problem);
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (isDenied(problem)) this.#deny(problem);
  }

  protected override forget(): void {
    this.opened = this.chosen = undefined;
    this.wanted = "";
    this.#opener = undefined;
  }

  protected override content(): TemplateResult {
    if (!this.isReady) return this.waiting();
    if (this.denied) return this.#noPermission(this.denied);
    const page = this.#page();
    return html`${page ?? nothing}
      <div class="stack" ?hidden=${page !== undefined}>
        <h2 tabindex="-1">${this.text("people-title")}</h2>
        <nav class="row" aria-label=${this.text("people-title")}>${VIEWS.map((view) => this.#tab(view))}</nav>
        <div class="stack" ?hidden=${this.view !== "users"}>${this.alert()}${this.#list()}</div>
        ${this.view === "adoption" ? this.#adoption() : nothing}
      </div>`;
  }

  #tab(view: (typeof VIEWS)[number]): TemplateResult {
    return html`<button aria-current=${this.view === view ? "page" : "false"} @click=${() => (this.view = view)}>
      ${this.text(`people-${view}`)}
    </button>`;
  }

  #list(): TemplateResult {
    return html`<two-factor-user-list
      .client=${this.client}
      .own=${this.owner.sub}
      .findUsers=${this.findUsers}
      @user-wanted=${(event: CustomEvent<ListedUser>) => this.#open(event.detail)}
      @people-denied=${(event: CustomEvent<ProblemError>) => this.#deny(event.detail)}
    ></two-factor-user-list>`;
  }

  #adoption(): TemplateResult {
    return html`<two-factor-adoption
      .client=${this.client}
      .totalUsers=${this.totalUsers}
      .mandatoryFrom=${this.mandatoryFrom}
      .admin=${this.owner.role === "admin"}
    ></two-factor-adoption>`;
  }

  #noPermission(problem: ProblemError): TemplateResult {
    return html`<div class="stack">
      <h2 tabindex="-1">${this.text("people-title")}</h2>
      <two-factor-no-permission .problem=${problem} .own=${this.owner.sub} @try-again=${this.#tryAgain}></two-factor-no-permission>
    </div>`;
  }

  #deny(problem: ProblemError): void {
    const focused = this.matches(":focus-within");
    this.denied = problem;
    this.opened = this.chosen = undefined;
    if (focused) void this.focusOn("h2");
  }

  #tryAgain(): void {
    this.denied = undefined;
    this.failure = undefined;
    void this.focusOn("h2");
  }

  /** The page of the open user, if one is open. */
  #page(): TemplateResult | undefined {
    if (this.opened) return this.#known(this.opened);
    if (!this.chosen) return undefined;
    return html`<two-factor-unseen-user
      .client=${this.client}
      .row=${this.chosen}
      @user-added=${(event: CustomEvent<ListedUser>) => this.#show(event.detail.user_id, event.detail)}
      @user-left=${() => this.#leave()}
    ></two-factor-unseen-user>`;
  }

  #known(user: User): TemplateResult {
    return html`<two-factor-user-page
      .client=${this.client}
      .user=${user}
      .hostName=${this.chosen?.name ?? ""}
      @user-changed=${(event: CustomEvent<User>) => this.#change(event.detail)}
      @user-left=${() => this.#leave()}
    ></two-factor-user-page>`;
  }

  /** Opens a user that staff chose. */
  async #open(row: ListedUser): Promise<void> {
    await this.#show(row.user_id, row);
    if (this.#shown() === row.user_id) this.#navigate(row.user_id);
  }

  /** The ID of the open user. */
  #shown(): string | null {
    return (this.opened ?? this.chosen)?.user_id ?? null;
  }

  async #leave(): Promise<void> {
    await this.#close();
    this.#navigate(null);
  }

  #navigate(user: string | null): void {
    this.user = user;
    this.emit("two-factor-navigate", { user });
  }

  /** Shows the user that the page named, or the list. The page may name another user during the request. */
  async #follow(): Promise<void> {
    const { user } = this;
    if (user === this.#shown()) return;
    await (user ? this.#show(user) : this.#close());
    if (user !== this.user) await this.#follow();
  }

  async #show(id: string, row?: ListedUser): Promise<void> {
    await this.run(async () => {
      this.wanted = id;
      const user = await this.#find(id, row);
      this.#opener ??= focused(this.renderRoot as ShadowRoot);
      this.opened = user;
      this.chosen = row;
    });
  }

  /** The user with this ID. Undefined if only the host page's search knows the user. */
  #find(id: string, row: ListedUser | undefined): Promise<User | undefined> {
    const asked = answer(this.client.GET("/v1/users/{id}", { params: { path: { id } } }));
    return asked.catch((error: unknown) => {
      if (row?.found && error instanceof ProblemError && error.slug === "not-found") return undefined;
      throw error;
    });
  }

  #change(user: User): void {
    this.opened = user;
    this.renderRoot.querySelector<UserList>("two-factor-user-list")?.replace(user);
  }

  /** Returns to the list, and restores the focus. */
  async #close(): Promise<void> {
    this.opened = this.chosen = undefined;
    await this.updateComplete;
    if (this.#opener?.isConnected) this.#opener.focus();
    else void this.focusOn("h2");
    this.#opener = undefined;
  }
}
