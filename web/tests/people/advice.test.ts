import { expect, test } from "vitest";
import { adviceFor, SAYINGS, sayingsOf, type Saying } from "../../src/people/advice";
import type { User } from "../../src/people/support-action";

const APP: User["totp"][number] = { id: "1", label: "Phone", created_at: "2026-11-24T09:30:00Z" };
const PASSKEY: User["passkeys"][number] = { id: "2", label: "Key", created_at: "2026-11-24T09:30:00Z", backed_up: false };
const FORMER = { ...PASSKEY, id: "3", usable: false };
const LAST_MAIL = { at: "2026-11-24T09:30:00Z" };
const USER: User = {
  user_id: "alice",
  status: "enrolled",
  methods: ["totp", "email"],
  email_address: "alice@example.com",
  email_verified: true,
  passkeys: [],
  totp: [APP],
  email: { enabled: true },
  recovery_codes_left: 3,
  failures: 0,
  locked_until_unlocked: false,
  required: false,
};
const NO_METHOD: Partial<User> = { methods: [], totp: [], email: { enabled: false }, recovery_codes_left: 0 };

test.each([
  ["lost-phone", {}, "bypass", ["user-advice-recovery", "user-advice-bypass"]],
  ["lost-phone", { recovery_codes_left: 0 }, "bypass", ["user-advice-no-recovery", "user-advice-bypass"]],
  ["lost-phone", NO_METHOD, "bypass", ["user-advice-no-method"]],
  ["lost-phone", { passkeys: [PASSKEY] }, "bypass", ["user-advice-recovery", "user-advice-bypass", "user-advice-phone-passkey"]],
  ["lost-passkey", { methods: ["passkey"], passkeys: [PASSKEY] }, "bypass", ["user-advice-recovery", "user-advice-bypass-passkey"]],
  ["lost-passkey", { passkeys: [{ ...PASSKEY, backed_up: true }], recovery_codes_left: 0 }, "bypass",
    ["user-advice-synced", "user-advice-has-totp", "user-advice-has-email", "user-advice-no-recovery", "user-advice-bypass-passkey"]],
  ["no-passkey", { methods: ["passkey"], passkeys: [PASSKEY] }, "bypass",
    ["user-advice-address", "user-advice-same-device", "user-advice-recovery", "user-advice-bypass-once"]],
  ["no-passkey", { methods: ["passkey"], passkeys: [FORMER] }, "bypass", ["user-advice-former-domain", "user-advice-recovery", "user-advice-bypass-once"]],
  ["no-passkey", { methods: ["totp"], passkeys: [FORMER, PASSKEY] }, "bypass",
    ["user-advice-former-domain", "user-advice-address", "user-advice-same-device", "user-advice-has-totp", "user-advice-recovery", "user-advice-bypass-once"]],
  ["new-phone", {}, "totp", ["user-advice-old-phone", "user-advice-together"]],
  ["new-phone", NO_METHOD, "totp", ["user-advice-together"]],
  ["new-phone", { totp: [APP, APP, APP, APP, APP] }, "bypass", ["user-advice-full"]],
  ["no-mail", {}, "bypass", ["user-advice-spam"]],
  ["no-mail", { last_mail: { ...LAST_MAIL, delivery: "delayed" } }, "bypass", ["people-mail-delayed", "user-advice-spam"]],
  ["no-mail", { last_mail: { ...LAST_MAIL, delivery: "bounced" } }, "bypass", ["people-mail-bounced", "user-advice-profile"]],
  ["no-mail", { email_verified: false }, "bypass", ["people-unverified", "user-advice-profile"]],
  ["no-mail", { mail_limited_until: LAST_MAIL.at }, "unlock", ["people-mail-limited-until"]],
  ["no-mail", NO_METHOD, "email-on", ["user-advice-email-off"]],
  ["locked", { failures: 5 }, "unlock", ["people-failures", "user-advice-recovery-locked", "user-advice-unlock"]],
  ["locked", { failures: 5, recovery_codes_left: 0, passkeys: [PASSKEY] }, "unlock", ["people-failures", "user-advice-passkey-locked", "user-advice-unlock"]],
  ["locked", { failures: 5, recovery_codes_left: 0, passkeys: [FORMER] }, "unlock", ["people-failures", "user-advice-unlock"]],
  ["locked", { failures: 5, recovery_codes_left: 0 }, "unlock", ["people-failures", "user-advice-unlock"]],
  ["locked", { totp: [{ ...APP, drift: -2 }] }, "bypass", ["user-advice-not-locked", "people-clock-slow", "user-advice-clock"]],
  ["locked", { mail_limited_until: LAST_MAIL.at }, "unlock", ["people-mail-limited-until", "user-advice-unlock"]],
  ["no-setup", NO_METHOD, "exempt", ["user-advice-exempt"]],
  ["no-setup", {}, "bypass", ["user-advice-has-method"]],
] as [Saying, Partial<User>, string, string[]][])("%s with %o leads to %s", (saying, change, action, sentences) => {
  const advice = adviceFor(saying, { ...USER, ...change });
  expect(advice.action).toBe(action);
  expect(advice.sentences.map(({ id }) => id)).toEqual(sentences);
});

test("only users with a passkey say something about it", () => {
  expect(sayingsOf({ ...USER, passkeys: [PASSKEY] })).toEqual(SAYINGS);
  expect(SAYINGS.filter((saying) => !sayingsOf(USER).includes(saying))).toEqual(["lost-passkey", "no-passkey"]);
});

test("a record without an address is explained", () => {
  const user = { ...USER };
  delete user.email_address;
  expect(adviceFor("no-mail", user).sentences.map(({ id }) => id)).toEqual(["people-no-address", "user-advice-profile"]);
});
