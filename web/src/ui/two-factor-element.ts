/** An element that a Help Center puts on its page: it has a token and knows where the API is. */

import { connect, type Api, type TokenSource } from "../api/client";
import type { ProblemError } from "../api/problem";
import { BaseElement } from "./element";

export abstract class TwoFactorElement extends BaseElement implements TokenSource {
  static override properties = {
    ...BaseElement.properties,
    api: {},
    token: {},
    refreshToken: { attribute: false },
  };

  /** Where the API is. Without it: where this module came from. */
  declare api: string;
  /** The token that the helpdesk minted for this user and page. */
  declare token: string;
  /** Gets a fresh token when this one has expired; the page sets it. */
  declare refreshToken: (() => Promise<string>) | undefined;
  declare protected client: Api;

  constructor() {
    super();
    this.api = new URL(/* @vite-ignore */ "../..", import.meta.url).href;
    this.token = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("api")) this.client = connect(this.api, this);
    if (this.token && (changed.has("token") && !changed.get("token") || changed.has("api"))) void this.load();
  }

  /** Reads what is to be shown. */
  protected abstract load(): Promise<void>;

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }
}
