/** The factors of an account. */

import { every, FACTORS, type Factor, type ProofMethod } from "../api/values";
import type { Account } from "./section";

const PROOF_METHODS = every<ProofMethod>({ totp: true, email: true, recovery_code: true });

export function isAllowed({ methods_allowed }: Account, factor: Factor): boolean {
  return (methods_allowed as readonly string[]).includes(factor);
}

export function isSetUp(account: Account, factor: Factor): boolean {
  switch (factor) {
    case "totp":
      return account.totp.length > 0;
    case "email":
      return account.email.enabled;
  }
}

export function hasFactor(account: Account): boolean {
  return FACTORS.some((factor) => isSetUp(account, factor));
}

/** The methods that the user can confirm a change with. */
export function proofMethods(account: Account): ProofMethod[] {
  return PROOF_METHODS.filter((method) =>
    method === "recovery_code"
      ? account.recovery_codes_left > 0
      : isSetUp(account, method) && isAllowed(account, method),
  );
}
