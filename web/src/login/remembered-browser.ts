/** The token of a trusted browser, kept for one user of one tenant. */

import type { Claims } from "../api/claims";

/** The separator is a character that stands in no part: `encodeURIComponent` leaves dots as they are, and escapes slashes. */
function key({ tenant, sub }: Claims): string {
  return `user-2fa.browser/${encodeURIComponent(tenant)}/${encodeURIComponent(sub)}`;
}

/** The token to show at the next login. Where the browser keeps nothing, it is trusted by nobody. */
export function rememberedToken(claims: Claims): string | undefined {
  try {
    return localStorage.getItem(key(claims)) ?? takeOld(claims);
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

/**
 * The token under the key of version 0.1.0, which is removed. In it a dot parted tenant and user, so that two users whose names
 * have dots could share one: the token of such a user is not taken.
 */
function takeOld(claims: Claims): string | undefined {
  const parts = [encodeURIComponent(claims.tenant), encodeURIComponent(claims.sub)];
  const oldKey = `user-2fa.browser.${parts.join(".")}`;
  const token = localStorage.getItem(oldKey) ?? undefined;
  localStorage.removeItem(oldKey);
  if (parts.some((part) => part.includes("."))) return undefined;
  rememberToken(claims, token);
  return token;
}
