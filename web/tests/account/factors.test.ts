import { expect, test } from "vitest";
import { hasFactor, isAllowed, isSetUp, proofMethods } from "../../src/account/factors";
import type { Account } from "../../src/account/section";

const PHONE = { id: "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", label: "Phone", created_at: "2026-11-24T09:30:00Z" };

function account(change: Partial<Account> = {}): Account {
  return {
    enabled: false,
    required: false,
    methods_allowed: ["totp", "email"],
    passkeys: [],
    totp: [],
    email: { enabled: false, masked_email: "a***@example.com" },
    recovery_codes_left: 0,
    ...change,
  };
}

const PASSKEY = { ...PHONE, label: "Passkey", backed_up: true };
const FORMER = { ...PASSKEY, usable: false };

const EMAIL_ON = { enabled: true, masked_email: "a***@example.com" };

test("a user without factors can't confirm a change", () => {
  expect(hasFactor(account())).toBe(false);
  expect(proofMethods(account())).toEqual([]);
});

test("each factor counts", () => {
  expect(hasFactor(account({ totp: [PHONE] }))).toBe(true);
  expect(hasFactor(account({ email: EMAIL_ON }))).toBe(true);
  expect(hasFactor(account({ passkeys: [PASSKEY] }))).toBe(true);
  expect(isSetUp(account({ totp: [PHONE] }), "email")).toBe(false);
});

test("the authenticator app comes first, and recovery codes last", () => {
  const all = account({ totp: [PHONE], email: EMAIL_ON, recovery_codes_left: 3 });
  expect(proofMethods(all)).toEqual(["totp", "email", "recovery_code"]);
});

test("a passkey comes before all others", () => {
  const all = account({ passkeys: [FORMER, PASSKEY], totp: [PHONE], methods_allowed: ["passkey", "totp"], recovery_codes_left: 3 });
  expect(proofMethods(all)).toEqual(["passkey", "totp", "recovery_code"]);
});

test("a passkey doesn't confirm a change if it was made for another address, or if this page can't use it", () => {
  const former = account({ passkeys: [FORMER], totp: [PHONE], methods_allowed: ["passkey", "totp"] });
  expect(proofMethods(former)).toEqual(["totp"]);
  const usable = account({ passkeys: [PASSKEY], totp: [PHONE], methods_allowed: ["passkey", "totp"] });
  expect(proofMethods(usable, "browser")).toEqual(["totp"]);
});

test("a factor that the Help Center no longer allows doesn't confirm a change", () => {
  const restricted = account({ totp: [PHONE], email: EMAIL_ON, methods_allowed: ["email"], recovery_codes_left: 1 });
  expect(isAllowed(restricted, "totp")).toBe(false);
  expect(proofMethods(restricted)).toEqual(["email", "recovery_code"]);
});
