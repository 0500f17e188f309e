/** Whose an element is: the user whom its first token names. */

import { readClaims, type Claims } from "./claims";

export class Owner {
  #claims: Claims | undefined;
  #lost = false;

  /** What the first token says. */
  get claims(): Claims {
    return this.#claims ?? readClaims("");
  }

  /**
   * Whether the element may go on with this token. Another tab may have changed the session by the time that a token is
   * refreshed, and what is on the page, typed or about to be sent is the first user's. After one token of another user none
   * will do. A login token of another login of the same user will: which login has passed, the assertion says.
   */
  admits(token: string): boolean {
    const claims = readClaims(token);
    // A text that is no token names no user: the API refuses it.
    if (claims.sub) {
      this.#claims ??= claims;
      this.#lost ||= !isSameUser(this.#claims, claims);
    }
    return !this.#lost;
  }
}

/** Staff and customers may have ids of two lists, so the kind of token counts, too. */
function isSameUser(one: Claims, other: Claims): boolean {
  return one.tenant === other.tenant && one.sub === other.sub && one.token_use === other.token_use;
}
