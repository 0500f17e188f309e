/** The steps of a login, as the page shows them. */

import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { isFactor, METHODS, type Factor, type Method } from "../api/values";
import type { RequestOptions } from "../passkey/json";
import type { Obstacle } from "../passkey/obstacle";

export type LoginResponse = components["schemas"]["LoginResponse"];

export interface ChallengeStep {
  kind: "challenge";
  methods: Method[];
  maskedEmail: string;
  /** Whether the first step used the user's email, so that the second step can't. */
  blocked: boolean;
  /** The number of days that the browser can be trusted for; 0 means never. */
  trustedDays: number;
  /** What to ask the browser for, if the user has a passkey. */
  passkey?: RequestOptions | undefined;
  /** Why this page can't use the user's passkey. */
  obstacle?: Obstacle | undefined;
  /** The lock of codes that can be guessed, while the user's passkey still works. */
  lock?: LockedStep | undefined;
  /** The step that the user came from and can go back to. */
  previous?: SetupStep | LockedStep;
}

export interface SetupStep {
  kind: "setup";
  factors: Factor[];
  graceUntil: Date | undefined;
  /** Why this page can't create a passkey, which is the only factor that the user could set up. */
  obstacle?: Obstacle | undefined;
}

/** Codes that can be guessed are rejected until `until` or, without it, until support unlocks the user. */
export interface LockedStep {
  kind: "locked";
  until: Date | undefined;
  /** Why this page can't use the user's passkey, which works during a lock. */
  obstacle?: Obstacle | undefined;
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

const CANNOT_BE_GUESSED: Record<Method, boolean> = {
  passkey: true,
  totp: false,
  email: false,
  recovery_code: true,
  bypass_code: true,
};

/** The methods that still work during a lock. */
export const METHODS_WHILE_LOCKED: readonly Method[] = METHODS.filter((method) => CANNOT_BE_GUESSED[method]);

/** The codes that still work during a lock. */
export const CODES_WHILE_LOCKED = METHODS_WHILE_LOCKED.filter((method) => method !== "passkey");

/** The step that the API's response asks for. `obstacle` is why this page can't use passkeys. */
export function nextStep(response: LoginResponse, obstacle?: Obstacle): Step {
  switch (response.status) {
    case "complete":
      return { kind: "passed" };
    case "challenge":
    case "blocked": {
      const lock = lockOf(response);
      return lock ? whileLocked(lock, response, obstacle) : challengeOf(response, obstacle);
    }
    case "setup_required":
    case "setup_offered":
      return setupOf(response, obstacle);
  }
}

function challengeOf(response: LoginResponse, obstacle: Obstacle | undefined): ChallengeStep {
  return {
    kind: "challenge",
    // The API never lists the bypass code: users who got one from support know it.
    methods: [...withoutPasskey(response.methods ?? [], obstacle), "bypass_code"],
    maskedEmail: response.masked_email ?? "",
    blocked: response.status === "blocked",
    trustedDays: response.trusted_browser_days ?? 0,
    passkey: response.passkey_options,
    obstacle: response.passkey_options ? obstacle : undefined,
  };
}

function setupOf(response: LoginResponse, obstacle: Obstacle | undefined): SetupStep {
  const factors = withoutPasskey((response.setup_available ?? []).filter(isFactor), obstacle);
  return {
    kind: "setup",
    factors,
    graceUntil: response.grace_until == null ? undefined : new Date(response.grace_until),
    obstacle: factors.includes("passkey") ? obstacle : undefined,
  };
}

/** The methods that this page can use. A passkey that is the only one stays, so that the page can say why it can't be used. */
function withoutPasskey<T extends Method>(methods: readonly T[], obstacle: Obstacle | undefined): T[] {
  const others = methods.filter((method) => method !== "passkey");
  return obstacle && others.length > 0 ? others : [...methods];
}

/**
 * The lock of a user whom the API lets in by passkey alone. Such a response has no other method, and says nothing of recovery codes.
 * It has no end if only support can unlock the user.
 */
export function lockOf({ methods, locked_until, recovery_codes_left }: LoginResponse): LockedStep | undefined {
  const byPasskeyAlone = methods?.length === 1 && methods[0] === "passkey";
  if (!byPasskeyAlone || (locked_until == null && recovery_codes_left != null)) return undefined;
  return { kind: "locked", until: locked_until == null ? undefined : notBefore(locked_until, SHORTEST_LOCK_MILLISECONDS) };
}

/** The clock of this device may be ahead. Without this, the page would ask for the state of the lock again and again. */
const SHORTEST_LOCK_MILLISECONDS = 5_000;

function notBefore(instant: string, milliseconds: number): Date {
  return new Date(Math.max(Date.parse(instant), Date.now() + milliseconds));
}

/** The step of a locked user: their passkey, which no lock stops, or else the time left. `response` is the login's last one. */
export function whileLocked(lock: LockedStep, response: LoginResponse | undefined, obstacle: Obstacle | undefined): Step {
  if (!response?.passkey_options) return lock;
  if (obstacle) return { ...lock, obstacle };
  const { passkey_options: passkey, trusted_browser_days: trustedDays = 0 } = response;
  return { ...codeOnly([...METHODS_WHILE_LOCKED]), trustedDays, passkey, lock };
}

/** The step of users who enter a code from support instead of setting up a method. */
export function withBypassCode(previous: SetupStep): ChallengeStep {
  return { ...codeOnly(["bypass_code"]), previous };
}

/** The step of locked users who enter a recovery code or a code from support. `method` comes first. */
export function withCodeWhileLocked(previous: LockedStep, method: Method): ChallengeStep {
  return { ...codeOnly([method, ...CODES_WHILE_LOCKED.filter((other) => other !== method)]), previous };
}

function codeOnly(methods: Method[]): ChallengeStep {
  return { kind: "challenge", methods, maskedEmail: "", blocked: false, trustedDays: 0 };
}

/** The step that a problem with a code that can be guessed leads to. A lock rejects all of them. */
export function stepAfterGuess(problem: ProblemError): Step | undefined {
  return problem.slug === "too-many-attempts" ? { kind: "locked", until: problem.retryAt } : stepAfter(problem);
}

/** The step that a problem leads to, or `undefined` if the user stays at the current step. */
export function stepAfter(problem: ProblemError): Step | undefined {
  switch (problem.slug) {
    case "invalid-token":
      return problem.isExpiry ? { kind: "ended", reason: "expired" } : undefined;
    case "login-already-completed":
      return { kind: "ended", reason: "completed" };
    case "account-locked":
      return { kind: "locked", until: undefined };
    default:
      return undefined;
  }
}
