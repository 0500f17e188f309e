/** What kind of authenticator has the passkeys of a request. */

import type { RequestOptions } from "./json";

const OF_SECURITY_KEYS: readonly string[] = ["usb", "nfc", "ble", "smart-card"];

/** Whether all passkeys that the request allows are on security keys, as far as that is known. */
export function isSecurityKey(options: RequestOptions | undefined): boolean {
  const known = (options?.allowCredentials ?? []).map(({ transports }) => transports ?? []);
  return known.length > 0 && known.every((ways) => ways.length > 0 && ways.every((way) => OF_SECURITY_KEYS.includes(way)));
}
