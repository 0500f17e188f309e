/** What developers read in the browser's console when a site uses the API in a wrong way. No line has a token. */

import { ProblemError, type ProblemDocument, type ProblemSlug } from "./problem";

/** The problems that a site causes, and not its users. */
const OF_SITES: readonly ProblemSlug[] = ["invalid-token", "wrong-token-use", "plan-required", "unsupported-media-type", "method-not-allowed"];

/** Statuses that API Gateway sends by itself, without a document. */
const OF_GATEWAY: readonly number[] = [403, 413, 429];

const said = new Set<string>();

/** Writes an advice to the console, once. `what` is the same for each repetition. */
export function advise(advice: string, what: string = advice): void {
  if (said.has(what)) return;
  said.add(what);
  console.error(`User 2FA: ${advice}`);
}

/** Says why a response is a problem, unless it is one of users. `base` is the address of the API. */
export function adviseOn(status: number, document: Partial<ProblemDocument>, base: string): void {
  const { slug, reason } = new ProblemError(status, document);
  if (document.type === undefined) adviseOnStranger(status, base);
  else if (OF_SITES.includes(slug)) advise(adviceOn(document, base), [base, slug, reason, document.claim].join(" "));
}

/** The lines of a problem. */
export function adviceOn(document: Partial<ProblemDocument>, base: string): string {
  const { type = "", title = "", detail = "", reason, claim, request_id } = document;
  const facts = Object.entries({ type: base + type, reason, claim, request_id }).filter(([, value]) => value != null);
  return [`${title}. ${detail}`, ...facts.map(([name, value]) => `  ${name}: ${String(value)}`)].join("\n");
}

/** A response that is no problem of the API may come from another server. */
function adviseOnStranger(status: number, base: string): void {
  if (status >= 500 || OF_GATEWAY.includes(status)) return;
  advise(`${base} answers ${status}, but not as User 2FA. Check the element's attribute api.`);
}

/** Says why the browser may have got no response. Browsers don't tell scripts the reason. */
export function adviseOnSilence(base: string, origin: string): void {
  if (new URL(base, origin).origin === origin) return;
  advise(
    `The API at ${base} can't be reached from ${origin}. If the network works, add ${origin} to the parameter AllowedOrigins of the ` +
      `deployment, and ${new URL(base, origin).origin} to connect-src of this page's content security policy.`,
  );
}
