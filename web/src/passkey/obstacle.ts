/** Why a page can't use passkeys. */

/** `browser`: another browser or device can. `page`: the Help Center has to change something, and the console says what. */
export type Obstacle = "browser" | "page";

/** What passkeys depend on. */
export interface Surroundings {
  hasWebAuthn: boolean;
  /** Whether the page came over HTTPS, or from this machine. */
  isSecure: boolean;
  /** Whether the page is in a frame of another origin, whose answers the API refuses. */
  isFramed: boolean;
  hostname: string;
}

/** The obstacle for passkeys of this relying party or, without one, for any passkey. */
export function obstacleTo(rpId?: string): Obstacle | undefined {
  const surroundings = surroundingsOf(window);
  const advice = adviceFor(surroundings, rpId);
  if (advice) console.error(`User 2FA: ${advice}`);
  return advice ? "page" : surroundings.hasWebAuthn ? undefined : "browser";
}

/** What the Help Center has to change, for the console. */
export function adviceFor({ isSecure, isFramed, hostname }: Surroundings, rpId?: string): string | undefined {
  if (!isSecure) return "Passkeys need HTTPS. Serve this page over HTTPS.";
  if (isFramed) return "Passkeys don't work in a frame of another origin. Embed the element in your own page, or use the hosted page.";
  if (isFit(hostname, rpId)) return undefined;
  return rpId === undefined || isAddress(hostname)
    ? `Passkeys need a domain. Serve this page under one, not under ${hostname}.`
    : `Passkeys of ${rpId} don't work on ${hostname}. Serve this page on ${rpId} or a subdomain of it, or change passkey_rp_id in the policy.`;
}

/** Whether a page on this host may use the passkeys of the relying party: its ID is the host, or a parent domain of it. */
export function isFit(hostname: string, rpId?: string): boolean {
  if (isAddress(hostname)) return false;
  return rpId === undefined || hostname === rpId || hostname.endsWith(`.${rpId}`);
}

/** Whether a host is an IP address. An address is no domain, so no passkey belongs to it. */
function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
}

function surroundingsOf(page: Window): Surroundings {
  return {
    hasWebAuthn: "PublicKeyCredential" in page,
    isSecure: page.isSecureContext,
    isFramed: isFramedElsewhere(page),
    hostname: page.location.hostname,
  };
}

/** A page, and the one that it is in. */
export interface Frame {
  readonly location: Pick<Location, "origin">;
  readonly parent: Frame;
}

/** Whether a page is in a frame of another origin, at any depth. Browsers don't let it read the address of such a page. */
export function isFramedElsewhere(page: Frame): boolean {
  const { origin } = page.location;
  try {
    for (let frame: Frame = page; frame !== frame.parent; frame = frame.parent) if (frame.parent.location.origin !== origin) return true;
    return false;
  } catch {
    return true;
  }
}

/** Whether this device itself keeps passkeys. Without that, a security key or a phone can. */
export async function deviceKeepsPasskeys(): Promise<boolean> {
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}
