/** The actions that staff can take for a user, and the API request of each. */

import { answer, type Api } from "../api/client";
import type { components } from "../api/schema.gen";
import type { Arguments } from "../texts";

export type User = components["schemas"]["UserPageResponse"];
export type Passkey = User["passkeys"][number];
export type Authenticator = User["totp"][number];
export type IssuedCode = components["schemas"]["BypassCodeResponse"];

export const SUPPORT_ACTIONS = [
  "bypass",
  "unlock",
  "remove-passkey",
  "totp",
  "remove-totp",
  "email-on",
  "email-off",
  "exempt",
  "exempt-end",
  "require",
  "require-end",
  "remove-all",
] as const;

export type SupportActionName = (typeof SUPPORT_ACTIONS)[number];

export interface SupportAction {
  name: SupportActionName;
  /** The passkey or the authenticator to remove. */
  factor?: Pick<Passkey | Authenticator, "id" | "label">;
}

/** The input that staff give for an action. */
export interface ActionInput {
  reason: string;
  /** The validity of a bypass code. */
  minutes: number;
  /** The end of an exemption. */
  until: Date;
}

/** The actions that remove something. Staff must confirm them. */
export const REMOVALS: readonly SupportActionName[] = ["remove-passkey", "remove-totp", "email-off", "remove-all"];

const MAX_AUTHENTICATORS = 5;
const STEP_SECONDS = 30;

/** A message with its arguments. */
export interface Sentence {
  id: string;
  args?: Arguments;
}

/** Whether sign-in accepts a passkey: it was made for the Help Center's current domain. */
export function isUsable({ usable }: Passkey): boolean {
  return usable !== false;
}

export function canAddAuthenticator(user: User): boolean {
  return user.totp.length < MAX_AUTHENTICATORS;
}

/** Whether an unlock changes anything: it forgets wrong codes, and ends a limit on mails. */
export function canUnlock(user: User): boolean {
  return user.failures > 0 || Boolean(user.mail_limited_until);
}

/** How far the phone's clock is off, if it is. */
export function clockSentence({ drift }: Authenticator): Sentence | undefined {
  if (!drift) return undefined;
  return { id: drift > 0 ? "people-clock-fast" : "people-clock-slow", args: { seconds: Math.abs(drift) * STEP_SECONDS } };
}

/** The actions that the record allows, except the removals. */
export function possibleActions(user: User): SupportActionName[] {
  const possible: Partial<Record<SupportActionName, boolean>> = {
    bypass: true,
    unlock: canUnlock(user),
    totp: canAddAuthenticator(user),
    "email-on": !user.email.enabled,
    exempt: true,
    "exempt-end": Boolean(user.exemption),
    require: !user.requirement,
    "require-end": Boolean(user.requirement),
  };
  return SUPPORT_ACTIONS.filter((name) => possible[name]);
}

/** What an action ends besides what its own text says. */
export function sideEffect({ exemption, requirement }: User, name: SupportActionName): string | undefined {
  if (name === "exempt" && requirement) return "user-ends-requirement";
  if (name === "require" && exemption) return "user-ends-exemption";
  return undefined;
}

/** Performs an action for a user. Only `bypass` returns a code. */
export async function perform(client: Api, id: string, action: SupportAction, input: ActionInput): Promise<IssuedCode | undefined> {
  const { reason } = input;
  const path = { id };
  const because = { params: { path }, body: { reason } };
  switch (action.name) {
    case "bypass": {
      const body = { reason, valid_minutes: input.minutes };
      return answer(client.POST("/v1/users/{id}/bypass-code", { params: { path }, body }));
    }
    case "exempt": {
      const body = { reason, until: input.until.toISOString() };
      await answer(client.PUT("/v1/users/{id}/exemption", { params: { path }, body }));
      break;
    }
    case "remove-passkey": {
      const params = { path: { id, pid: action.factor?.id ?? "" } };
      await answer(client.DELETE("/v1/users/{id}/passkeys/{pid}", { params, body: { reason } }));
      break;
    }
    case "remove-totp": {
      const params = { path: { id, aid: action.factor?.id ?? "" } };
      await answer(client.DELETE("/v1/users/{id}/totp/{aid}", { params, body: { reason } }));
      break;
    }
    case "email-on":
      await answer(client.PUT("/v1/users/{id}/email", because));
      break;
    case "email-off":
      await answer(client.DELETE("/v1/users/{id}/email", because));
      break;
    case "exempt-end":
      await answer(client.DELETE("/v1/users/{id}/exemption", because));
      break;
    case "require":
      await answer(client.PUT("/v1/users/{id}/requirement", because));
      break;
    case "require-end":
      await answer(client.DELETE("/v1/users/{id}/requirement", because));
      break;
    case "remove-all":
      await answer(client.DELETE("/v1/users/{id}/factors", because));
      break;
    case "unlock":
      await answer(client.POST("/v1/users/{id}/unlock", because));
      break;
    case "totp":
      // The page guides staff through this setup.
      break;
  }
  return undefined;
}
