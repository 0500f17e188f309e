/** What went wrong in the browser's dialog for passkeys. */

import { ProblemError, type ProblemSlug } from "../api/problem";

/** The browser's errors. It reports a dialog that users close like one that they don't answer in time. */
const PROBLEMS: Readonly<Record<string, ProblemSlug>> = {
  NotAllowedError: "passkey-cancelled",
  AbortError: "passkey-cancelled",
  InvalidStateError: "passkey-registered",
  SecurityError: "passkey-page",
  NotSupportedError: "passkey-unsupported",
  ConstraintError: "passkey-unsupported",
};

/** The problem to show. `rpId` is the relying party of the passkey. */
export function passkeyProblem(error: unknown, rpId: string | undefined): ProblemError {
  const slug = PROBLEMS[error instanceof Error ? error.name : ""] ?? "passkey-failed";
  if (slug === "passkey-page") console.error(`User 2FA: The browser refuses passkeys of ${rpId} here. Check passkey_rp_id in the policy.`);
  if (slug === "passkey-failed") console.error(error);
  return new ProblemError(0, { type: `/problems/${slug}` });
}
