/** Sends the codes of a login. */

import { answer, type Api } from "../api/client";
import type { components } from "../api/schema.gen";
import type { Method } from "../api/values";

/** The result of a passed login. */
export type Passed = Pick<components["schemas"]["PassedResponse"], "assertion"> &
  Partial<{ browser_token: string; recovery_codes_left: number }>;

/** Whether to trust this browser, as part of a request. */
export function trust(remember: boolean): { remember_browser?: true } {
  return remember ? { remember_browser: true } : {};
}

export function submitCode(client: Api, method: Exclude<Method, "passkey">, code: string, remember: boolean): Promise<Passed> {
  const body = { code, ...trust(remember) };
  switch (method) {
    case "totp":
      return answer(client.POST("/v1/login/totp", { body }));
    case "email":
      return answer(client.POST("/v1/login/email/verify", { body }));
    case "recovery_code":
      return answer(client.POST("/v1/login/recovery-code", { body: { code } }));
    case "bypass_code":
      return answer(client.POST("/v1/login/bypass-code", { body: { code } }));
  }
}
