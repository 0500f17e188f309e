/** Where a login stands, as the page shows it. */

import type { components } from "../api/schema.gen";
import type { ProblemError } from "../api/problem";

export type LoginResponse = components["schemas"]["LoginResponse"];

/** What a code can be of. A code from the helpdesk is never offered by the API: who has one knows it. */
export type LoginMethod = "totp" | "email" | "recovery_code" | "bypass_code";

export type SetupMethod = "totp" | "email";

export interface SetupStep {
  kind: "setup";
  methods: SetupMethod[];
  graceUntil: Date | undefined;
}

/** Codes that can be guessed are refused: until an instant, or until staff unlock the user. */
export interface LockedStep {
  kind: "locked";
  until: Date | undefined;
}

/** The methods that a lock leaves: their codes cannot be guessed. */
export const METHODS_WHILE_LOCKED = ["recovery_code", "bypass_code"] as const;

export type Step =
  | { kind: "loading" }
  | { kind: "challenge"; methods: LoginMethod[]; maskedEmail: string; blocked: boolean; trustedDays: number; insteadOf?: SetupStep | LockedStep }
  | SetupStep
  | LockedStep
  | { kind: "ended"; reason: EndReason }
  | { kind: "passed" };

/** Why a login cannot go on: its token has expired, or it has let its login pass already, in another tab say. */
export type EndReason = "expired" | "completed";

/** The step that the API's answer asks for. */
export function nextStep(response: LoginResponse): Step {
  switch (response.status) {
    case "complete":
      return { kind: "passed" };
    case "challenge":
    case "blocked":
      return {
        kind: "challenge",
        methods: [...((response.methods ?? []) as LoginMethod[]), "bypass_code"],
        maskedEmail: response.masked_email ?? "",
        blocked: response.status === "blocked",
        trustedDays: response.trusted_browser_days ?? 0,
      };
    case "setup_required":
    case "setup_offered":
      return {
        kind: "setup",
        methods: (response.setup_available ?? []) as SetupMethod[],
        graceUntil: response.grace_until == null ? undefined : new Date(response.grace_until),
      };
  }
}

/** The step of who has a code from the helpdesk, and enters it in place of a set-up. */
export function withBypassCode(insteadOf: SetupStep): Step {
  return { kind: "challenge", methods: ["bypass_code"], maskedEmail: "", blocked: false, trustedDays: 0, insteadOf };
}

/** The step of a locked user, who enters a recovery code or a code from support. `method` comes first. */
export function withCodeWhileLocked(insteadOf: LockedStep, method: LoginMethod): Step {
  const methods = [method, ...METHODS_WHILE_LOCKED.filter((other) => other !== method)];
  return { kind: "challenge", methods, maskedEmail: "", blocked: false, trustedDays: 0, insteadOf };
}

/** The step that a problem leads to; `undefined` where the user can go on as before. */
export function stepAfter(problem: ProblemError): Step | undefined {
  switch (problem.slug) {
    case "invalid-token":
      return { kind: "ended", reason: "expired" };
    case "login-already-completed":
      return { kind: "ended", reason: "completed" };
    case "account-locked":
      return { kind: "locked", until: undefined };
    default:
      return undefined;
  }
}
