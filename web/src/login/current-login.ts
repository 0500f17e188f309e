/** What an element knows of the login that it shows. */

import { readClaims, type Claims } from "../api/claims";
import type { TokenSource } from "../api/client";
import type { ProblemError } from "../api/problem";
import { obstacleTo, type Obstacle } from "../passkey/obstacle";
import { nextStep, stepAfterGuess, whileLocked, type LoginResponse, type Step } from "./step";

/** A login sends its own token only, and nothing after the element has started another one. */
export class CurrentLogin implements TokenSource {
  /** Whether the element shows the first step of this login. */
  isAtFirstStep = true;
  /** Whether a code has ended the login, so that the user may think that the code was wrong. */
  isEndedByCode = false;
  /** The claim `return_to`, after the API has verified the token. */
  returnTo: string | undefined;
  /** The API's last description of the login. */
  #response: LoginResponse | undefined;

  /** The user who logs in. */
  readonly claims: Claims;
  readonly #end = new AbortController();

  /** `isCurrent` is whether the element still has this token. */
  constructor(
    readonly token: string,
    private readonly isCurrent: (token: string) => boolean,
  ) {
    this.claims = readClaims(token);
  }

  admitsToken(): boolean {
    return this.isCurrent(this.token);
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Ends the requests of this login. */
  end(): void {
    this.#end.abort();
  }

  /** The step that the API's response asks for. */
  next(response: LoginResponse): Step {
    this.#response = response;
    this.returnTo = response.return_to ?? undefined;
    return nextStep(response, this.#obstacle);
  }

  /** The step that a problem leads to, or `undefined` if the user stays at the current step. */
  after(problem: ProblemError): Step | undefined {
    const step = stepAfterGuess(problem);
    return step?.kind === "locked" ? whileLocked(step, this.#response, this.#obstacle) : step;
  }

  /** Why this page can't use passkeys, if the login concerns any. */
  get #obstacle(): Obstacle | undefined {
    const { passkey_options, setup_available } = this.#response ?? {};
    if (!passkey_options && !setup_available?.includes("passkey")) return undefined;
    return obstacleTo(passkey_options?.rpId);
  }
}
