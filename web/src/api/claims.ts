/** The token claims that the pages read. Only the API verifies the token. */

import { decode } from "./base64url";

export interface Claims {
  sub: string;
  tenant: string;
  token_use?: string;
  role?: string;
  return_to?: string;
}

/** Reads the claims from a JWT. If the text is not a JWT, the claims are empty. */
export function readClaims(token: string): Claims {
  try {
    const payload = new TextDecoder().decode(decode(token.split(".")[1] ?? ""));
    return { sub: "", tenant: "", ...(JSON.parse(payload) as Partial<Claims>) };
  } catch {
    return { sub: "", tenant: "" };
  }
}
