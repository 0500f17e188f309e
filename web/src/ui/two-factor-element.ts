/** An element that a Help Center puts on its page: it has a token and knows where the API is. */

import { html, type TemplateResult } from "lit";
import type { Claims } from "../api/claims";
import { connect, type Api, type TokenSource } from "../api/client";
import { Owner } from "../api/owner";
import { USER_CHANGED, type ProblemError } from "../api/problem";
import { BaseElement } from "./element";

/** Emits `two-factor-user-changed`, and nothing after it, when it was given a token of another user than the first one. */
export abstract class TwoFactorElement extends BaseElement implements TokenSource {
  static override properties = {
    ...BaseElement.properties,
    api: {},
    token: {},
    refreshToken: { attribute: false },
    stopped: { state: true },
  };

  /** Where the API is. Without it: where this module came from. */
  declare api: string;
  /** The token that the helpdesk minted for this user and page. */
  declare token: string;
  /** Gets a fresh token when this one has expired; the page sets it. */
  declare refreshToken: (() => Promise<string>) | undefined;
  declare protected client: Api;
  /** Whether there was a token of another user. */
  declare private stopped: boolean;
  readonly #owner = new Owner();

  constructor() {
    super();
    this.api = new URL(/* @vite-ignore */ "../..", import.meta.url).href;
    this.token = "";
    this.stopped = false;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("api")) this.client = connect(this.api, this);
    if (!this.admitsToken()) return;
    if (this.token && (changed.has("token") && !changed.get("token") || changed.has("api"))) void this.load();
  }

  /** The user whose element this is, as the first token says. */
  protected get owner(): Claims {
    return this.#owner.claims;
  }

  admitsToken(): boolean {
    const admitted = this.#owner.admits(this.token);
    if (!admitted && !this.stopped) this.#stop();
    return admitted;
  }

  /** Reads what is to be shown. */
  protected abstract load(): Promise<void>;

  /** What is shown. */
  protected abstract content(): TemplateResult;

  /** Lets go of all that is the user's. */
  protected abstract forget(): void;

  override render(): TemplateResult {
    return this.stopped ? this.#farewell() : this.content();
  }

  #stop(): void {
    const focused = this.matches(":focus-within");
    this.forget();
    this.emit("two-factor-user-changed");
    this.stopped = true;
    if (focused) void this.focusOn("h2");
  }

  #farewell(): TemplateResult {
    return html`<section class="card stack">
      <div class="stack tight" role="alert">
        <h2 tabindex="-1">${this.text(`problem-${USER_CHANGED}`)}</h2>
        <p>${this.text("user-changed-why")}</p>
      </div>
      <div><button class="primary" @click=${() => location.reload()}>${this.text("user-changed-go")}</button></div>
    </section>`;
  }

  /** Answers that are still under way tell nothing to a page that has another user now. */
  protected override emit(name: string, detail?: unknown): boolean {
    return this.stopped || super.emit(name, detail);
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }
}
