/** The domain that passkeys are made for: their relying party ID. The API decides which domains it accepts. */

const LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
/** A last label of digits belongs to an IP address. */
const DOMAIN = new RegExp(`^(${LABEL}\\.)+(?!\\d+$)${LABEL}$`);
const LONGEST = 253;
const UNFINISHED_DOMAIN = /^([a-z0-9-]+(\.[a-z0-9-]+)*\.?)?$/;
const IP_ADDRESS = /^\d+(\.\d+){3}$/;

/** The domain that the admin means. Of a pasted address, it is the host. */
export function domainIn(typed: string): string {
  const text = typed.trim().toLowerCase();
  return isAddress(text) && URL.canParse(text) ? new URL(text).hostname : text;
}

/** Whether passkeys can be made for this host. */
export function isDomain(host: string): boolean {
  return host === "localhost" || (host.length <= LONGEST && DOMAIN.test(host));
}

/** Whether further typing can lead to a domain, so that no field turns red halfway. */
export function canBecomeDomain(typed: string): boolean {
  const text = typed.trim().toLowerCase();
  if (isAddress(text)) return true;
  return text.length <= LONGEST && UNFINISHED_DOMAIN.test(text) && !IP_ADDRESS.test(text);
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text);
}
