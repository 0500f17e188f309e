/** What a Help Center's developers read in the console when the hosted login has no address for its result. */

import { returnClaim, type ReturnError } from "./help-center";

/** Names the claim, the parameter, and the origin to add. An address may have secrets behind its origin. */
export function returnAdvice(reason: ReturnError, token: string): string {
  switch (reason) {
    case "none":
      return "The login token has no claim return_to. Set it to the address that gets the result of the login.";
    case "unknown":
      return outside(returnClaim(token) ?? "");
    case "other":
      return "return_to behind the # isn't the claim return_to of the login token. Make both equal, or leave out the one behind the #.";
  }
}

function outside(address: string): string {
  if (!URL.canParse(address)) return "The claim return_to of the login token isn't a URL. Set it to an absolute https URL.";
  const { origin } = new URL(address);
  return `The claim return_to of the login token leads to ${origin}. Add ${origin} to the parameter AllowedOrigins of the deployment.`;
}
