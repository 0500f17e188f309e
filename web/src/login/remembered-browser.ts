/** The token of a trusted browser, stored for one user of one tenant. */

import type { Claims } from "../api/claims";

/** A slash can't occur in either part, because `encodeURIComponent` escapes it. A dot could. */
function key({ tenant, sub }: Claims): string {
  return `user-2fa.browser/${encodeURIComponent(tenant)}/${encodeURIComponent(sub)}`;
}

/** The token to send with the next login, if the browser has stored one. */
export function rememberedToken(claims: Claims): string | undefined {
  try {
    return localStorage.getItem(key(claims)) ?? migrate(claims);
  } catch {
    return undefined;
  }
}

/** Stores the token, and replaces the previous one. */
export function rememberToken(claims: Claims, token: string | undefined): void {
  if (!token) return;
  try {
    localStorage.setItem(key(claims), token);
  } catch {
    // Private windows may have no storage. The next login then asks for a code again.
  }
}

/**
 * Moves a token from the key that version 0.1.0 used. That key separated tenant and user by a dot, so two users with dots in
 * their IDs could share a key. A token under such a key is dropped.
 */
function migrate(claims: Claims): string | undefined {
  const parts = [encodeURIComponent(claims.tenant), encodeURIComponent(claims.sub)];
  const oldKey = `user-2fa.browser.${parts.join(".")}`;
  const token = localStorage.getItem(oldKey) ?? undefined;
  localStorage.removeItem(oldKey);
  if (parts.some((part) => part.includes("."))) return undefined;
  rememberToken(claims, token);
  return token;
}
