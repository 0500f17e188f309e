/** A failed request: a problem from the API (RFC 9457), or no response. */

import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** The last segment of a problem type of the API. */
type ApiSlug = Schemas["ProblemType"] extends `/problems/${infer Slug}` ? Slug : never;

/** A kind of problem: one of the API, or one that the pages add. */
export type ProblemSlug =
  | ApiSlug
  | typeof REAUTHENTICATION_REQUIRED
  | typeof USER_CHANGED
  | typeof OFFLINE
  | typeof NO_ADDRESS
  | "address-changed"
  | "search-failed"
  | "export-not-written"
  | "cancelled"
  | "last-try"
  | PasskeySlug;

/** What can go wrong in the browser's dialog for passkeys. */
type PasskeySlug = `passkey-${"cancelled" | "registered" | "page" | "unsupported" | "failed"}`;

export type ProblemDocument = Omit<Schemas["Problem"], "type"> & { type: `/problems/${ProblemSlug}` };

/** Why the API doesn't accept a token. */
type TokenReason = NonNullable<ProblemDocument["reason"]>;

/** The problem in elements for staff when an action needs a more recent or stronger sign-in. */
export const REAUTHENTICATION_REQUIRED = "reauthentication-required";

/** The problem in an element that got a token of another user. The request was not sent, or its response was dropped. */
export const USER_CHANGED = "user-changed";

/** The problem when there is no response: the network is down or too slow. */
export const OFFLINE = "offline";

/** The problem in an element whose address of the API is empty. */
export const NO_ADDRESS = "no-address";

export class ProblemError extends Error {
  /** The last segment of the type, such as `invalid-code`, or `offline`. */
  readonly slug: ProblemSlug;
  /** The HTTP status, or 0 without a response. */
  readonly status: number;
  /** The earliest time for another try, if the problem has one. */
  readonly retryAt: Date | undefined;
  readonly errors: readonly { pointer: string; detail: string }[];
  readonly requestId: string | undefined;
  /** Why the token of `invalid-token` isn't accepted. */
  readonly reason: TokenReason | undefined;

  constructor(status: number, document: Partial<ProblemDocument>) {
    super(document.detail ?? document.title ?? "no response");
    this.status = status;
    this.slug = (document.type?.replace("/problems/", "") as ProblemSlug | undefined) ?? OFFLINE;
    this.retryAt =
      document.retry_after == null ? undefined : new Date(Date.now() + document.retry_after * 1000);
    this.errors = document.errors ?? [];
    this.requestId = document.request_id;
    this.reason = document.reason ?? undefined;
  }

  /** Whether the token was valid once. */
  get isExpiry(): boolean {
    return this.slug === "invalid-token" && this.reason === "expired";
  }

  /** Whether the site has made a mistake, so that users can do nothing but tell support. */
  get isMistakeOfSite(): boolean {
    if (this.slug === "invalid-token") return !this.isExpiry;
    return this.slug === "wrong-token-use" || this.slug === NO_ADDRESS;
  }

  /** The problem of a lock. Without an end, only support can unlock the user. */
  static lockedUntil(end: Date | undefined): ProblemError {
    if (!end) return new ProblemError(403, { type: "/problems/account-locked" });
    return new ProblemError(429, { type: "/problems/too-many-attempts", retry_after: (end.getTime() - Date.now()) / 1000 });
  }

  static offline(): ProblemError {
    return new ProblemError(0, {});
  }
}
