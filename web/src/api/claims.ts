/** What the page needs to know of the token that it was given. Only the API checks it. */

export interface Claims {
  sub: string;
  tenant: string;
  token_use?: string;
  role?: string;
  return_to?: string;
}

/** The payload of a JWT; empty where it is none. */
export function readClaims(token: string): Claims {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
    return { sub: "", tenant: "", ...(JSON.parse(new TextDecoder().decode(bytes)) as Partial<Claims>) };
  } catch {
    return { sub: "", tenant: "" };
  }
}
