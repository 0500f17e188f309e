/** A refused request: a problem of the API (RFC 9457), or no answer at all. */

import type { components } from "./schema.gen";

/** As the API answers it; a page may make one of a type of its own. */
export type ProblemDocument = Omit<components["schemas"]["Problem"], "type"> & { type: string };

/** What a refusal is called in an element for staff whose sign-in is too long ago, or too weak, for what they want to do. */
export const REAUTHENTICATION_REQUIRED = "reauthentication-required";

/** What a refusal is called in an element that was given a token of another user: the request was not sent, or its answer is not shown. */
export const USER_CHANGED = "user-changed";

/** What a problem's type is called where no answer came: the network is down, or too slow. */
export const OFFLINE = "offline";

export class ProblemError extends Error {
  /** The last segment of the type, such as `invalid-code`, or `offline`. */
  readonly slug: string;
  /** 0 without an answer. */
  readonly status: number;
  /** The end of the wait, where the problem names one. */
  readonly retryAt: Date | undefined;
  readonly errors: readonly { pointer: string; detail: string }[];
  readonly requestId: string | undefined;

  constructor(status: number, document: Partial<ProblemDocument>) {
    super(document.detail ?? document.title ?? "no answer");
    this.status = status;
    this.slug = document.type?.replace("/problems/", "") ?? OFFLINE;
    this.retryAt =
      document.retry_after == null ? undefined : new Date(Date.now() + document.retry_after * 1000);
    this.errors = document.errors ?? [];
    this.requestId = document.request_id;
  }

  static offline(): ProblemError {
    return new ProblemError(0, {});
  }
}
