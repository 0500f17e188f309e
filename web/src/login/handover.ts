/** Hands assertions to the page. */

/** The usable lifetime of an assertion: two minutes, minus the time to send it to the helpdesk. */
const ASSERTION_MILLISECONDS = 110_000;

export class Handover {
  /** The last assertion: a setup hands it over before the user saves the recovery codes. */
  #last = "";
  /** When the assertion expires, or `undefined` after the page has used it. */
  #expiry: number | undefined;

  /** `offer` offers an assertion to the page, and returns whether the page has used it. */
  constructor(private readonly offer: (assertion: string) => boolean) {}

  /** Offers an assertion, once. */
  give(assertion: string): void {
    if (this.#last === assertion) return;
    this.#last = assertion;
    this.#expiry = this.offer(assertion) ? undefined : Date.now() + ASSERTION_MILLISECONDS;
  }

  get hasExpired(): boolean {
    return this.#expiry !== undefined && Date.now() > this.#expiry;
  }
}
