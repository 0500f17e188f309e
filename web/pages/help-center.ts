/** The Help Centers that this deployment knows, and the way back to one. */

import { readClaims } from "../src/api/claims";

/** The origins in `AllowedOrigins`. */
function knownOrigins(): string[] {
  const said = document.querySelector<HTMLMetaElement>("meta[name='user-2fa:allowed-origins']")?.content ?? "";
  return said.split(" ").filter((origin) => origin !== "");
}

/** The address that `text` is, if it lies in a Help Center that is known. */
function knownAddress(text: string | null): URL | undefined {
  const address = text && URL.canParse(text) ? new URL(text) : undefined;
  return address && knownOrigins().includes(address.origin) ? address : undefined;
}

/**
 * Where a link leads back to: the front page of the Help Center that one of these addresses is in, or of the only one. No
 * further, because whoever makes a link to this page chooses what stands behind the `#`.
 */
export function frontPage(...addresses: (string | null)[]): URL | undefined {
  const origins = knownOrigins();
  const only = origins.length === 1 ? origins[0] : undefined;
  const origin = addresses.map(knownAddress).find((address) => address !== undefined)?.origin ?? only;
  return origin === undefined ? undefined : new URL(origin);
}

/** Why a login can be returned nowhere: its token names no address, one of a site that is not known, or another one than the link. */
export type ReturnFault = "none" | "unknown" | "other";

/** The address that a login token names, if it names one. Only the API knows whether the helpdesk has signed it. */
export function returnClaim(token: string): string | null {
  return readClaims(token).return_to ?? null;
}

/** Where the result of a login goes: to the address in its token. `named` is what stands behind the `#`. */
export function returnAddress(token: string, named: string | null): URL | ReturnFault {
  const return_to = returnClaim(token);
  if (return_to === null) return "none";
  const address = knownAddress(return_to);
  if (!address) return "unknown";
  return named === null || isAt(named, address) ? address : "other";
}

/** Whether `text` is this address. */
export function isAt(text: string | undefined, address: URL): boolean {
  return text !== undefined && URL.canParse(text) && new URL(text).href === address.href;
}
