/** The factors of an account. */

import { every, FACTORS, type Factor, type ProofMethod } from "../api/values";
import type { Obstacle } from "../passkey/obstacle";
import type { Account } from "./section";

const PROOF_METHODS = every<ProofMethod>({ passkey: true, totp: true, email: true, recovery_code: true });

export function isAllowed({ methods_allowed }: Account, factor: Factor): boolean {
  return (methods_allowed as readonly string[]).includes(factor);
}

export function isSetUp(account: Account, factor: Factor): boolean {
  switch (factor) {
    case "passkey":
      return account.passkeys.length > 0;
    case "totp":
      return account.totp.length > 0;
    case "email":
      return account.email.enabled;
  }
}

export function hasFactor(account: Account): boolean {
  return FACTORS.some((factor) => isSetUp(account, factor));
}

/** The methods that the user can confirm a change with. `obstacle` is why this page can't use passkeys. */
export function proofMethods(account: Account, obstacle?: Obstacle): ProofMethod[] {
  return PROOF_METHODS.filter((method) => {
    if (method === "recovery_code") return account.recovery_codes_left > 0;
    if (method === "passkey" && (obstacle || account.passkeys.every(({ usable }) => usable === false))) return false;
    return isSetUp(account, method) && isAllowed(account, method);
  });
}
