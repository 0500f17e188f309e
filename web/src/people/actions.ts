/** What staff can do for a user, and the request behind each. */

import { answer, type Api } from "../api/client";
import type { components } from "../api/schema.gen";

export type User = components["schemas"]["UserPageResponse"];
export type Authenticator = User["totp"][number];
export type IssuedCode = components["schemas"]["BypassCodeResponse"];

export type ActionName =
  | "totp"
  | "remove-totp"
  | "email-on"
  | "email-off"
  | "bypass"
  | "unlock"
  | "exempt"
  | "exempt-end"
  | "remove-all";

export interface Action {
  name: ActionName;
  /** The one to be removed. */
  authenticator?: Authenticator;
}

/** What staff fill in. */
export interface Order {
  reason: string;
  /** How long a bypass code is valid. */
  minutes: number;
  /** When an exemption ends. */
  until: Date;
}

/** Those that take something away: they are confirmed. */
export const REMOVALS: readonly ActionName[] = ["remove-totp", "email-off", "remove-all"];

/** Carries `action` out on the user `id`. Only a bypass code is told back. */
export async function carryOut(client: Api, id: string, action: Action, order: Order): Promise<IssuedCode | undefined> {
  const { reason } = order;
  const path = { id };
  const because = { params: { path }, body: { reason } };
  switch (action.name) {
    case "bypass": {
      const body = { reason, valid_minutes: order.minutes };
      return answer(client.POST("/v1/users/{id}/bypass-code", { params: { path }, body }));
    }
    case "exempt": {
      const body = { reason, until: order.until.toISOString() };
      await answer(client.PUT("/v1/users/{id}/exemption", { params: { path }, body }));
      break;
    }
    case "remove-totp": {
      const params = { path: { id, aid: action.authenticator?.id ?? "" } };
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
    case "remove-all":
      await answer(client.DELETE("/v1/users/{id}/factors", because));
      break;
    case "unlock":
      await answer(client.POST("/v1/users/{id}/unlock", because));
      break;
    case "totp":
      // It takes several steps, which the page leads through.
      break;
  }
  return undefined;
}
