/** The token of a trusted browser, kept for one user of one tenant. */

import type { Claims } from "../api/claims";

function key({ tenant, sub }: Claims): string {
  return `user-2fa.browser.${encodeURIComponent(tenant)}.${encodeURIComponent(sub)}`;
}

/** The token to show at the next login. Where the browser keeps nothing, it is trusted by nobody. */
export function rememberedToken(claims: Claims): string | undefined {
  try {
    return localStorage.getItem(key(claims)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the token in place of the last one. */
export function rememberToken(claims: Claims, token: string | undefined): void {
  if (!token) return;
  try {
    localStorage.setItem(key(claims), token);
  } catch {
    // Private windows may refuse: the next login asks for a code again.
  }
}
