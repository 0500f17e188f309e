/** `<two-factor-people>`: users' two-factor authentication, for staff with permission to manage it. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { ProblemError } from "../api/problem";
import { StaffElement } from "../ui/staff-element";
import type { User } from "./support-action";
import "./adoption";
import type { FindUsers, ListedUser } from "./found-user";
import { collapseEmpty } from "../ui/style";
import "./no-permission";
import { isDenied, type UserList } from "./user-list";
import "./user-list";
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
    denied: { state: true },
  };
  static override styles = [
    ...StaffElement.styles,
    collapseEmpty,
    css`
      [aria-current="page"] {
        border-block-end: 3px solid var(--accent);
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
    if (this.token && changed.has("user")) void this.#follow();
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
    this.opened = undefined;
    this.wanted = "";
    this.#opener = undefined;
  }

  protected override content(): TemplateResult {
    if (!this.token) return html``;
    if (this.denied) return this.#noPermission(this.denied);
    return html`${this.opened ? this.#page(this.opened) : nothing}
      <div class="stack" ?hidden=${this.opened !== undefined}>
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
      @user-wanted=${(event: CustomEvent<ListedUser>) => this.#open(event.detail.user_id)}
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
    this.opened = undefined;
    if (focused) void this.focusOn("h2");
  }

  #tryAgain(): void {
    this.denied = undefined;
    this.failure = undefined;
    void this.focusOn("h2");
  }

  #page(user: User): TemplateResult {
    return html`<two-factor-user-page
      .client=${this.client}
      .user=${user}
      @user-changed=${(event: CustomEvent<User>) => this.#change(event.detail)}
      @user-left=${() => this.#leave()}
    ></two-factor-user-page>`;
  }

  /** Opens a user that staff chose. */
  async #open(id: string): Promise<void> {
    await this.#show(id);
    if (this.opened?.user_id === id) this.#navigate(id);
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
    if (user === (this.opened?.user_id ?? null)) return;
    await (user ? this.#show(user) : this.#close());
    if (user !== this.user) await this.#follow();
  }

  async #show(id: string): Promise<void> {
    await this.run(async () => {
      this.wanted = id;
      const user = await answer(this.client.GET("/v1/users/{id}", { params: { path: { id } } }));
      this.#opener = focused(this.renderRoot as ShadowRoot);
      this.opened = user;
    });
  }

  #change(user: User): void {
    this.opened = user;
    this.renderRoot.querySelector<UserList>("two-factor-user-list")?.replace(user);
  }

  /** Returns to the list, and restores the focus. */
  async #close(): Promise<void> {
    this.opened = undefined;
    await this.updateComplete;
    if (this.#opener?.isConnected) this.#opener.focus();
    else void this.focusOn("h2");
  }
}

/** The element with the focus, including nested shadow roots. */
function focused(root: ShadowRoot): HTMLElement | undefined {
  const active = root.activeElement as HTMLElement | null;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : (active ?? undefined);
}
