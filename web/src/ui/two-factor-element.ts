/** The base of the elements that a Help Center embeds: each has a token and the address of the API. */

import { html, type TemplateResult } from "lit";
import type { Claims } from "../api/claims";
import { advise } from "../api/advice";
import { connect, type Api, type TokenSource } from "../api/client";
import { Owner } from "../api/owner";
import { NO_ADDRESS, ProblemError, USER_CHANGED } from "../api/problem";
import { BaseElement } from "./element";

/** How long an element without a token waits for one, until it says that something is wrong. */
const TOKEN_PATIENCE_MILLISECONDS = 5_000;

/** The same for an element whose attribute `token` is empty. Frameworks may fill it in a moment later. */
const EMPTY_TOKEN_PATIENCE_MILLISECONDS = 1_000;

/** Emits `two-factor-user-changed`, and no further events, after it gets a token of a user other than the first one. */
export abstract class TwoFactorElement extends BaseElement implements TokenSource {
  static override properties = {
    ...BaseElement.properties,
    api: {},
    token: {},
    refreshToken: { attribute: false },
    stopped: { state: true },
  };

  /** The address of the API. The default is the deployment that serves this module. */
  declare api: string;
  /** The token that the helpdesk issued for this user and page. */
  declare token: string;
  /** A function of the page that returns a new token after this one expires. */
  declare refreshToken: (() => Promise<string>) | undefined;
  declare protected client: Api;
  /** Whether the element has received a token of another user. */
  declare private stopped: boolean;
  readonly #owner = new Owner();

  constructor() {
    super();
    this.api = new URL(/* @vite-ignore */ "../..", import.meta.url).href;
    this.token = "";
    this.stopped = false;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const begins = changed.has("api") || (changed.has("token") && this.beginsWith(changed.get("token")));
    if (begins) this.client = connect(this.api || "", this.tokenSource());
    if (changed.has("token")) this.#waitForToken();
    if (changed.has("api") && !this.api) this.#lacksAddress();
    if (this.admitsToken() && begins && this.isReady) this.#begin();
  }

  #begin(): void {
    this.failure = undefined;
    void this.load();
  }

  /** Whether the page has given what the element needs. */
  protected get isReady(): boolean {
    return Boolean(this.api && this.token);
  }

  /** Whose token the requests send. */
  protected tokenSource(): TokenSource {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#waitForToken();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
  }

  /** Whether the element loads when it gets a token after `previous`. Another token of the same session changes nothing. */
  protected beginsWith(previous: unknown): boolean {
    return !previous;
  }

  #patience: ReturnType<typeof setTimeout> | undefined;

  #waitForToken(): void {
    clearTimeout(this.#patience);
    if (this.token) return;
    const patience = this.getAttribute("token") === "" ? EMPTY_TOKEN_PATIENCE_MILLISECONDS : TOKEN_PATIENCE_MILLISECONDS;
    this.#patience = setTimeout(() => this.#lacksToken(), patience);
  }

  #lacksToken(): void {
    advise(`<${this.localName}> has no token. Set its attribute or property token to the token that the helpdesk has minted.`);
    this.fail(new ProblemError(401, { type: "/problems/invalid-token", reason: "missing" }));
  }

  #lacksAddress(): void {
    advise(`The attribute api of <${this.localName}> is empty. Set it to the address of the API, or leave it out.`);
    this.fail(new ProblemError(0, { type: `/problems/${NO_ADDRESS}` }));
  }

  /** The claims of the first token, which belong to the user of this element. */
  protected get owner(): Claims {
    return this.#owner.claims;
  }

  admitsToken(): boolean {
    const admitted = this.#owner.admits(this.token);
    if (!admitted && !this.stopped) this.#stop();
    return admitted;
  }

  protected abstract load(): Promise<void>;

  protected abstract content(): TemplateResult;

  /** Drops all data of the user. */
  protected abstract forget(): void;

  override render(): TemplateResult {
    return this.stopped ? this.#userChangedMessage() : this.content();
  }

  #stop(): void {
    const focused = this.matches(":focus-within");
    this.forget();
    this.emit("two-factor-user-changed");
    this.stopped = true;
    if (focused) void this.focusOn("h2");
  }

  #userChangedMessage(): TemplateResult {
    return html`<section class="card stack">
      <div class="stack tight" role="alert">
        <h2 tabindex="-1">${this.text(`problem-${USER_CHANGED}`)}</h2>
        <p>${this.text("user-changed-why")}</p>
      </div>
      <div><button class="primary" @click=${() => location.reload()}>${this.text("user-changed-go")}</button></div>
    </section>`;
  }

  /** After a change of user, responses to earlier requests emit nothing. */
  protected override emit(name: string, detail?: unknown): boolean {
    return this.stopped || super.emit(name, detail);
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }
}
