/**
 * Counts the wrong codes of a login, and finds out what the last one has led to. The API answers all of them alike, also the one
 * that starts a lock, so the page asks for the state of the login.
 */

import { ProblemError } from "../api/problem";
import { lockOf, stepAfterGuess, type LoginResponse } from "./step";

/** The consecutive wrong code that starts a lock. */
const LOCKS_AT = 5;

export class WrongCodes {
  #count = 0;

  /** `ask` asks for the state of the login, and throws the problem of a login that is locked or has ended. */
  constructor(private readonly ask: () => Promise<LoginResponse>) {}

  add(): void {
    this.#count += 1;
  }

  /**
   * What to tell the user after a wrong code: the lock that it started, or that one try is left, or only that it was wrong. There
   * may have been other wrong codes before this page, so the count alone proves nothing. Without a lock, there were fewer than five.
   */
  async consequence(wrong: ProblemError): Promise<ProblemError> {
    try {
      const lock = lockOf(await this.ask());
      if (lock) return ProblemError.lockedUntil(lock.until);
    } catch (error) {
      return error instanceof ProblemError && stepAfterGuess(error) ? error : wrong;
    }
    return this.#count === LOCKS_AT - 1 ? new ProblemError(wrong.status, { type: "/problems/last-try" }) : wrong;
  }
}
