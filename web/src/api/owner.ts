/** The user of an element: the subject of its first token. */

import { readClaims, type Claims } from "./claims";

export class Owner {
  #claims: Claims | undefined;
  #lost = false;

  /** The claims of the first token. */
  get claims(): Claims {
    return this.#claims ?? readClaims("");
  }

  /**
   * Whether the element may use this token. Another user may have signed in, in another tab, before a token is refreshed, while
   * the page still holds the first user's data and input. After one token of another user, the element accepts no token at
   * all. It does accept the token of another login by the same user, because the assertion names the login.
   */
  admits(token: string): boolean {
    const claims = readClaims(token);
    // An invalid token has no subject. The API rejects it.
    if (claims.sub) {
      this.#claims ??= claims;
      this.#lost ||= !isSameUser(this.#claims, claims);
    }
    return !this.#lost;
  }
}

/** Staff and customers may have the same ID in separate directories, so the kind of token counts too. */
function isSameUser(one: Claims, other: Claims): boolean {
  return one.tenant === other.tenant && one.sub === other.sub && one.token_use === other.token_use;
}
