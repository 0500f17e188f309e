import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../../src/policy/draft";
import { abandonedDomain, impact, type Adoption } from "../../src/policy/impact";
import { draft } from "./policies";

const COUNTS: Adoption = {
  seen: 20,
  by_method: { passkey: 4, totp: 6, email: 3 },
  enrolled: 8,
  exempt: 2,
  locked: 1,
  pending: 5,
  skipped: 4,
  history: [],
};
const ALL: Partial<Draft> = { required_groups: "", exempt_groups: "" };

beforeEach(() => vi.useFakeTimers({ now: new Date("2027-01-15T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

function messages(before: Partial<Draft>, after: Partial<Draft>, counts: Partial<Adoption> = {}): string[] {
  return impact(draft(before), draft(after), { ...COUNTS, ...counts }).map(({ id }) => id.replace("policy-impact-", ""));
}

test("without changes, there is no impact", () => {
  expect(messages({}, {})).toEqual([]);
});

test("making 2FA mandatory without a grace period affects users immediately", () => {
  const [now, exempt] = impact(draft({ ...ALL, required: false, grace_until: "" }), draft({ ...ALL, grace_until: "" }), COUNTS);
  expect(now).toEqual({ id: "policy-impact-now", args: { count: 9 } });
  expect(exempt).toEqual({ id: "policy-impact-exempt", args: { count: 2 } });
});

test("a grace period postpones it", () => {
  expect(messages({ ...ALL, grace_until: "" }, { ...ALL, grace_until: "2027-01-31" })).toEqual(["from", "exempt"]);
});

test("a grace period in the past doesn't", () => {
  expect(messages({ ...ALL, grace_until: "" }, { ...ALL, grace_until: "2027-01-14" })).toEqual(["now", "exempt"]);
});

test("the number of affected users is unknown when only some groups must set it up", () => {
  expect(messages({ required: false }, { exempt_groups: "" }, { exempt: 0 })).toEqual(["from", "groups"]);
  expect(messages({ required: false }, {}, { exempt: 0 })).toEqual(["from", "groups", "exempt-groups"]);
  expect(messages({ required: false }, {}, { exempt: 0, pending: 0, skipped: 0 })).toEqual(["from"]);
});

test("a host page that knows the groups says how many users they have at most", () => {
  const known = [{ name: "customers", users: 1204 }, { name: "partners, all", users: 34 }, { name: "press" }];
  const groups = (required_groups: string): unknown => impact(draft({ required: false }), draft({ required_groups }), COUNTS, known)[1];
  expect(groups("customers\npartners, all")).toEqual({ id: "policy-impact-groups-of", args: { count: 1238 } });
  expect(groups("customers\npress")).toEqual({ id: "policy-impact-groups" });
  expect(groups("customers\nSale")).toEqual({ id: "policy-impact-groups" });
});

test("exempt groups are part of the impact, with their users as far as the host page knows them", () => {
  const known = [{ name: "kiosks", users: 12 }, { name: "press", users: 1 }];
  const exempt = (exempt_groups: string): unknown => impact(draft(ALL), draft({ ...ALL, exempt_groups }), { ...COUNTS, exempt: 0 }, known)[1];
  expect(exempt("kiosks\npress")).toEqual({ id: "policy-impact-exempt-groups-of", args: { count: 13 } });
  expect(exempt("kiosks\nunknown")).toEqual({ id: "policy-impact-exempt-groups" });
  expect(exempt("")).toBeUndefined();
});

test.each<[string, Partial<Draft>, string[]]>([
  ["before the first day", { grace_until: "2027-01-31" }, ["reminders-from"]],
  ["from the first day on", { grace_until: "2027-01-28" }, ["reminders-now"]],
  ["after the grace period", { grace_until: "2027-01-14" }, []],
  ["without a grace period", { grace_until: "" }, []],
  ["without enforcement", { required: false }, []],
])("reminders, turned on %s", (_, change, expected) => {
  const before = { ...ALL, ...change };
  const sent = messages(before, { ...before, reminders_enabled: true });
  expect(sent).toEqual(expected);
});

test("the first reminders come 14 days before 2FA becomes mandatory, to all users without it", () => {
  const [effect] = impact(draft(), draft({ reminders_enabled: true }), COUNTS);
  expect(effect?.id).toBe("policy-impact-reminders-from");
  expect(effect?.args?.count).toBe(9);
  expect(String(effect?.args?.from)).toContain("2027-01-18");
  const on = { ...ALL, reminders_enabled: true };
  expect(messages(on, { ...on, grace_until: "2027-02-28" }, { exempt: 0 })).toEqual(["from", "reminders-from"]);
});

test("making 2FA optional names the users who still pass it", () => {
  expect(impact(draft(), draft({ required: false }), COUNTS)).toEqual([{ id: "policy-impact-optional", args: { count: 8 } }]);
  expect(messages({ required: false }, { required: false, required_groups: "vip" })).toEqual([]);
});

test.each([
  [true, "left-required"],
  [false, "left-optional"],
])("turning off a method while required is %o leaves users without it", (required, left) => {
  expect(messages({ required }, { required, totp_enabled: false })).toEqual(["off", left]);
});

test("turning on a method counts the users who already have it", () => {
  const [effect] = impact(draft(), draft({ email_enabled: true }), COUNTS);
  expect(effect).toEqual({ id: "policy-impact-on", args: { method: "policy-email_enabled", count: 3 } });
  expect(messages({}, { email_enabled: true }, { by_method: { ...COUNTS.by_method, email: 0 } })).toEqual([]);
});

const ON: Partial<Draft> = { passkeys_enabled: true, passkey_rp_id: "help.example" };

test("turning passkeys off leaves users who have nothing else", () => {
  expect(messages(ON, { ...ON, passkeys_enabled: false })).toEqual(["passkeys-off", "left-required"]);
  expect(messages({ ...ON, required: false }, { ...ON, required: false, passkeys_enabled: false })).toEqual(["passkeys-off", "left-optional"]);
  expect(messages({ ...ON, passkeys_enabled: false }, ON)).toEqual(["passkeys-on"]);
});

test("another domain counts the users whose passkeys stop working", () => {
  const [effect, left] = impact(draft(ON), draft({ ...ON, passkey_rp_id: "example.org" }), COUNTS);
  expect(effect).toEqual({ id: "policy-impact-domain", args: { domain: "help.example", count: 4 } });
  expect(left).toEqual({ id: "policy-impact-left-required" });
  expect(messages(ON, { ...ON, passkey_rp_id: "example" }, { by_method: { ...COUNTS.by_method, passkey: 0 } })).toEqual([]);
});

test("users without another method are mentioned once, whatever ends", () => {
  expect(messages(ON, { ...ON, totp_enabled: false, passkey_rp_id: "example.org" })).toEqual(["off", "domain", "left-required"]);
});

test("another domain for passkeys that come back makes none of them work", () => {
  expect(messages({ ...ON, passkeys_enabled: false }, { ...ON, passkey_rp_id: "example.org" })).toEqual(["domain", "left-required"]);
});

test("a domain is abandoned only if there was one, it differs, and passkeys are on", () => {
  const abandoned = (before: Partial<Draft>, after: Partial<Draft>): string | undefined => abandonedDomain(draft(before), draft(after));
  expect(abandoned({}, ON)).toBeUndefined();
  expect(abandoned(ON, { ...ON, passkey_rp_id: "https://HELP.example/" })).toBeUndefined();
  expect(abandoned(ON, { passkeys_enabled: false, passkey_rp_id: "example.org" })).toBeUndefined();
  expect(abandoned(ON, { ...ON, passkey_rp_id: "" })).toBe("help.example");
});

test("only a shorter trust affects browsers", () => {
  expect(messages({}, { trusted_browser_days: "29" })).toEqual(["days"]);
  expect(messages({}, { trusted_browser_days: "31" })).toEqual([]);
  expect(messages({}, { trusted_browser_days: "" })).toEqual([]);
});

test("a new issuer changes only future apps", () => {
  expect(messages({}, { issuer: "Acme" })).toEqual(["issuer"]);
});
