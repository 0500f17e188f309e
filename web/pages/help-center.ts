/** The Help Centers that this deployment allows, and the address to return to. */

import { readClaims } from "../src/api/claims";

/** Parses an address, if it belongs to an allowed Help Center. */
function allowedAddress(origins: readonly string[], text: string | null): URL | undefined {
  const address = text && URL.canParse(text) ? new URL(text) : undefined;
  return address && origins.includes(address.origin) ? address : undefined;
}

/**
 * The target of the link back: the front page of the Help Center that one of these addresses belongs to, or of the only allowed
 * one. It never includes a path, because anyone can create a link to this page and choose the fragment.
 */
export function frontPage(origins: readonly string[], ...addresses: (string | null)[]): URL | undefined {
  const only = origins.length === 1 ? origins[0] : undefined;
  const origin = addresses.map((address) => allowedAddress(origins, address)).find((address) => address !== undefined)?.origin ?? only;
  return origin === undefined ? undefined : new URL(origin);
}

/**
 * Why the page can't return a login's result: the token has no `return_to`, its site is not allowed, or it differs from the
 * `return_to` in the fragment.
 */
export type ReturnError = "none" | "unknown" | "other";

/** The claim `return_to` of a login token. The page can't verify the token; only the API can. */
export function returnClaim(token: string): string | null {
  return readClaims(token).return_to ?? null;
}

/** The address that gets the result of a login: the one in its token. `requested` is the `return_to` in the fragment. */
export function returnAddress(origins: readonly string[], token: string, requested: string | null): URL | ReturnError {
  const return_to = returnClaim(token);
  if (return_to === null) return "none";
  const address = allowedAddress(origins, return_to);
  if (!address) return "unknown";
  return requested === null || isSameAddress(requested, address) ? address : "other";
}

export function isSameAddress(text: string | undefined, address: URL): boolean {
  return text !== undefined && URL.canParse(text) && new URL(text).href === address.href;
}
