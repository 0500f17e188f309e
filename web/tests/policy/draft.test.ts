import { expect, test } from "vitest";
import { bodyOf, daysOf, difference, draftOf, effective, FIELDS, groupsIn, rebase } from "../../src/policy/draft";
import { draft, POLICY } from "./policies";

test("a draft shows the policy as text", () => {
  expect(draftOf(POLICY)).toEqual({
    passkeys_enabled: false,
    passkey_rp_id: "",
    totp_enabled: true,
    email_enabled: false,
    sender_id: "",
    required: true,
    grace_until: "2027-01-31",
    reminders_enabled: false,
    required_groups: "customers\npartners, all",
    exempt_groups: "kiosks",
    trusted_browser_days: "30",
    issuer: "Demo Help Center",
    time_zone: "Europe/Berlin",
    support_url: "",
    audit_retention_days: "",
  });
});

test("an untouched draft saves the policy exactly as it is stored", () => {
  const precise = { ...POLICY, grace_until: "2027-01-31T12:34:56Z" };
  expect(bodyOf(precise, draftOf(precise))).toEqual(precise);
});

test("only the changed fields differ from the stored policy", () => {
  const changed = draft({ issuer: "Acme", trusted_browser_days: "7" });
  expect(difference(draft(), changed)).toEqual(["trusted_browser_days", "issuer"]);
  expect(bodyOf(POLICY, changed)).toEqual({ ...POLICY, issuer: "Acme", trusted_browser_days: 7 });
});

test("a new time zone moves the end of the grace period", () => {
  expect(bodyOf(POLICY, draft({ time_zone: "America/New_York" })).grace_until).toBe("2027-01-31");
});

test("turning enforcement off drops the grace period, the reminders, and the groups", () => {
  const stored = { ...POLICY, reminders_enabled: true };
  const [on, off] = [draftOf(stored), { ...draftOf(stored), required: false }];
  expect(difference(on, off)).toEqual(["required", "grace_until", "reminders_enabled", "required_groups", "exempt_groups"]);
  const body = bodyOf(stored, off);
  expect([body.required, body.grace_until, body.reminders_enabled]).toEqual([false, undefined, false]);
  expect([body.required_groups, body.exempt_groups]).toEqual([[], []]);
  expect(difference(on, { ...off, required: true }), "turning it on again restores all of them").toEqual([]);
});

test("an emptied grace period drops the reminders", () => {
  const stored = { ...POLICY, reminders_enabled: true };
  const without = { ...draftOf(stored), grace_until: "" };
  expect(difference(draftOf(stored), without)).toEqual(["grace_until", "reminders_enabled"]);
  expect(bodyOf(stored, without).reminders_enabled).toBe(false);
});

test("while enforcement is off, stored groups neither count as a change nor get lost", () => {
  const stored = { ...POLICY, required: false };
  const shown = draftOf(stored);
  expect(difference(shown, shown)).toEqual([]);
  const body = bodyOf(stored, { ...shown, issuer: "Acme" });
  expect([body.required_groups, body.exempt_groups]).toEqual([stored.required_groups, stored.exempt_groups]);
  expect([effective(shown).required_groups, effective(shown).exempt_groups]).toEqual(["", ""]);
});

test("emptied fields are left out of the request", () => {
  const stored = { ...POLICY, sender_id: "support", support_url: "https://help.example", audit_retention_days: 365 };
  const emptied = { ...draftOf(stored), sender_id: "", support_url: " ", audit_retention_days: "", grace_until: "" };
  const body = bodyOf(stored, emptied);
  expect([body.sender_id, body.support_url, body.audit_retention_days, body.grace_until]).toEqual(Array(4).fill(undefined));
});

test("a pasted address is saved as its domain", () => {
  const body = bodyOf(POLICY, draft({ passkeys_enabled: true, passkey_rp_id: "https://Help.example/hc" }));
  expect([body.passkeys_enabled, body.passkey_rp_id]).toEqual([true, "help.example"]);
  expect(bodyOf({ ...POLICY, passkey_rp_id: "help.example" }, draft({ passkey_rp_id: "" })).passkey_rp_id).toBeUndefined();
});

test("an emptied number of days is sent as an invalid number, not as zero", () => {
  expect(bodyOf(POLICY, draft({ trusted_browser_days: "" })).trusted_browser_days).toBeNaN();
});

test.each([["", NaN], [" ", NaN], ["0", 0], ["30", 30], ["1.5", 1.5], ["ten", NaN]])("%o is %d days", (typed, days) => {
  expect(daysOf(typed)).toBe(days);
});

test("groups are trimmed, and empty lines dropped", () => {
  expect(groupsIn(" customers \n\n  \npartners, all\n")).toEqual(["customers", "partners, all"]);
  expect(bodyOf(POLICY, draft({ exempt_groups: " press \n\nkiosks" })).exempt_groups).toEqual(["press", "kiosks"]);
});

test("my changes go on top of theirs, field by field", () => {
  const mine = draft({ issuer: "Mine", required: false });
  const theirs = draft({ issuer: "Theirs", time_zone: "UTC" });
  expect(rebase(theirs, draft(), mine)).toEqual(draft({ issuer: "Mine", required: false, time_zone: "UTC" }));
});

test("without changes of mine, theirs stay", () => {
  const theirs = draft({ totp_enabled: false });
  expect(rebase(theirs, draft(), draft())).toEqual(theirs);
});

test("every field of a draft is compared", () => {
  expect([...FIELDS].sort()).toEqual(Object.keys(draft()).sort());
});
