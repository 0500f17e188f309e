/** The token claims that the pages read. Only the API verifies the token. */

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
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
    return { sub: "", tenant: "", ...(JSON.parse(new TextDecoder().decode(bytes)) as Partial<Claims>) };
  } catch {
    return { sub: "", tenant: "" };
  }
}
