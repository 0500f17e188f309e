/** The steps of a login, as the page shows them. */

import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { isFactor, METHODS, type Factor, type Method } from "../api/values";

export type LoginResponse = components["schemas"]["LoginResponse"];

export interface ChallengeStep {
  kind: "challenge";
  methods: Method[];
  maskedEmail: string;
  /** Whether the first step used the user's email, so that the second step can't. */
  blocked: boolean;
  /** The number of days that the browser can be trusted for; 0 means never. */
  trustedDays: number;
  /** The step that the user came from and can go back to. */
  previous?: SetupStep | LockedStep;
}

export interface SetupStep {
  kind: "setup";
  factors: Factor[];
  graceUntil: Date | undefined;
}

/** Codes that can be guessed are rejected until `until` or, without it, until support unlocks the user. */
export interface LockedStep {
  kind: "locked";
  until: Date | undefined;
}

/** Why a login can't continue: its token has expired, or the login was completed before, for example in another tab. */
export type EndReason = "expired" | "completed";

export type Step =
  | { kind: "loading" }
  | ChallengeStep
  | SetupStep
  | LockedStep
  | { kind: "ended"; reason: EndReason }
  | { kind: "passed" };

const CANNOT_BE_GUESSED: Record<Method, boolean> = { totp: false, email: false, recovery_code: true, bypass_code: true };

/** The methods that still work during a lock. */
export const METHODS_WHILE_LOCKED: readonly Method[] = METHODS.filter((method) => CANNOT_BE_GUESSED[method]);

/** The step that the API's response asks for. */
export function nextStep(response: LoginResponse): Step {
  switch (response.status) {
    case "complete":
      return { kind: "passed" };
    case "challenge":
    case "blocked":
      return {
        kind: "challenge",
        // The API never lists the bypass code: users who got one from support know it.
        methods: [...(response.methods ?? []), "bypass_code"],
        maskedEmail: response.masked_email ?? "",
        blocked: response.status === "blocked",
        trustedDays: response.trusted_browser_days ?? 0,
      };
    case "setup_required":
    case "setup_offered":
      return {
        kind: "setup",
        factors: (response.setup_available ?? []).filter(isFactor),
        graceUntil: response.grace_until == null ? undefined : new Date(response.grace_until),
      };
  }
}

/** The step of users who enter a code from support instead of setting up a method. */
export function withBypassCode(previous: SetupStep): ChallengeStep {
  return codeOnly(["bypass_code"], previous);
}

/** The step of locked users who enter a recovery code or a code from support. `method` comes first. */
export function withCodeWhileLocked(previous: LockedStep, method: Method): ChallengeStep {
  return codeOnly([method, ...METHODS_WHILE_LOCKED.filter((other) => other !== method)], previous);
}

function codeOnly(methods: Method[], previous: SetupStep | LockedStep): ChallengeStep {
  return { kind: "challenge", methods, maskedEmail: "", blocked: false, trustedDays: 0, previous };
}

/** The step that a problem with a code that can be guessed leads to. A lock rejects all of them. */
export function stepAfterGuess(problem: ProblemError): Step | undefined {
  return problem.slug === "too-many-attempts" ? { kind: "locked", until: problem.retryAt } : stepAfter(problem);
}

/** The step that a problem leads to, or `undefined` if the user stays at the current step. */
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
