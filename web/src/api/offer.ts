/** What a Help Center offers its users, from the API's public route. */

import type { components } from "./schema.gen";
import { FACTORS, type Factor } from "./values";

/** An answer that takes longer is not worth waiting for. */
const TIMEOUT_MILLISECONDS = 5_000;

export interface Offer {
  /** The methods that users can set up. */
  methods: readonly Factor[];
  /** For how many days users can trust a browser. 0 means never. Absent if unknown. */
  trusted_browser_days?: number | undefined;
  /** The Help Center's name. */
  issuer?: string | undefined;
  /** The Help Center's own help page. */
  support_url?: string | undefined;
}

/** Everything that a Help Center can offer, for readers of no particular one. */
export const EVERYTHING: Offer = { methods: FACTORS };

const asked = new Map<string, Promise<Offer | undefined>>();

/** What a tenant offers. `undefined` if the API doesn't answer in time. Asks once. */
export function offerOf(api: string, tenant: string): Promise<Offer | undefined> {
  const address = `${api.replace(/\/$/, "")}/v1/guide/${encodeURIComponent(tenant)}`;
  const offer = asked.get(address) ?? ask(address);
  asked.set(address, offer);
  return offer;
}

async function ask(address: string): Promise<Offer | undefined> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", signal });
    return response.ok ? ((await response.json()) as components["schemas"]["GuideResponse"]) : undefined;
  } catch {
    return undefined;
  }
}
