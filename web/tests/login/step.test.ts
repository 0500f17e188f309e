import { expect, test } from "vitest";
import { ProblemError, type ProblemSlug } from "../../src/api/problem";
import {
  CODES_WHILE_LOCKED,
  nextStep,
  lockOf,
  stepAfter,
  whileLocked,
  withBypassCode,
  withCodeWhileLocked,
  type LockedStep,
  type LoginResponse,
  type SetupStep,
} from "../../src/login/step";

const SETUP: SetupStep = { kind: "setup", factors: ["totp"], graceUntil: undefined };
const LOCKED: LockedStep = { kind: "locked", until: new Date("2027-01-01") };

test("a completed login has passed", () => {
  expect(nextStep({ status: "complete", assertion: "jwt" })).toEqual({ kind: "passed" });
});

test("a challenge offers the methods of the API, and a code from support last", () => {
  const response = { status: "challenge", methods: ["totp", "email"], masked_email: "a***@example.com" } as const;
  expect(nextStep({ ...response, methods: [...response.methods], trusted_browser_days: 30 })).toEqual({
    kind: "challenge",
    methods: ["totp", "email", "bypass_code"],
    maskedEmail: "a***@example.com",
    blocked: false,
    trustedDays: 30,
  });
});

test("a login whose first step used the user's email is blocked, and still takes a code from support", () => {
  expect(nextStep({ status: "blocked" })).toEqual({
    kind: "challenge",
    methods: ["bypass_code"],
    maskedEmail: "",
    blocked: true,
    trustedDays: 0,
  });
});

test("only a setup with a grace period can be skipped", () => {
  const required = nextStep({ status: "setup_required", setup_available: ["totp", "email"] });
  expect(required).toEqual({ kind: "setup", factors: ["totp", "email"], graceUntil: undefined });
  const offered = nextStep({ status: "setup_offered", setup_available: ["email"], grace_until: "2027-01-31T23:00:00Z" });
  expect(offered).toEqual({ kind: "setup", factors: ["email"], graceUntil: new Date("2027-01-31T23:00:00Z") });
});

test("a setup never offers a method that can't be set up", () => {
  expect(nextStep({ status: "setup_required", setup_available: ["totp", "recovery_code"] as never })).toEqual(SETUP);
});

test("the codes that work during a lock are those that can't be guessed", () => {
  expect(CODES_WHILE_LOCKED).toEqual(["recovery_code", "bypass_code"]);
});

const PASSKEY = { challenge: "AAAAAAAAAAAAAAAAAAAAAA", rpId: "help.example", allowCredentials: [], userVerification: "preferred", timeout: 1 };
const WITH_PASSKEY = {
  status: "challenge",
  methods: ["passkey", "totp", "recovery_code"],
  recovery_codes_left: 9,
  passkey_options: PASSKEY,
} satisfies LoginResponse;

test("a passkey comes first, as the API lists it", () => {
  const methods = ["passkey", "totp", "recovery_code", "bypass_code"];
  expect(nextStep(WITH_PASSKEY)).toMatchObject({ kind: "challenge", methods, passkey: PASSKEY });
});

test.each(["browser", "page"] as const)("if this %s can't use the passkey, the next method is first", (obstacle) => {
  const methods = ["totp", "recovery_code", "bypass_code"];
  expect(nextStep(WITH_PASSKEY, obstacle)).toMatchObject({ kind: "challenge", methods, obstacle });
});

test("if the user has nothing but a passkey, the step says why this browser can't use it", () => {
  const alone: LoginResponse = { ...WITH_PASSKEY, methods: ["passkey"], recovery_codes_left: 0 };
  expect(nextStep(alone, "browser")).toMatchObject({ methods: ["passkey", "bypass_code"], obstacle: "browser" });
});

test("a setup offers a passkey only where it can be created, unless there is nothing else", () => {
  const both: LoginResponse = { status: "setup_required", setup_available: ["passkey", "totp"] };
  expect(nextStep(both)).toMatchObject({ factors: ["passkey", "totp"], obstacle: undefined });
  expect(nextStep(both, "browser")).toMatchObject({ factors: ["totp"], obstacle: undefined });
  const alone: LoginResponse = { status: "setup_required", setup_available: ["passkey"] };
  expect(nextStep(alone, "page")).toMatchObject({ factors: ["passkey"], obstacle: "page" });
});

const UNTIL = "2099-01-01T00:00:00Z";
const LOCKED_WITH_PASSKEY: LoginResponse = { status: "challenge", methods: ["passkey"], passkey_options: PASSKEY };

test.each([
  ["for a while", { ...LOCKED_WITH_PASSKEY, locked_until: UNTIL }, { kind: "locked", until: new Date(UNTIL) }],
  ["until support helps", LOCKED_WITH_PASSKEY, { kind: "locked", until: undefined }],
  ["not at all, with a passkey alone", { ...LOCKED_WITH_PASSKEY, recovery_codes_left: 0 }, undefined],
  ["not at all", WITH_PASSKEY, undefined],
])("a user is locked %s", (_, response, lock) => {
  expect(lockOf(response)).toEqual(lock);
});

test("a lock that has ended by the clock of this device lasts a few seconds more, so that the page asks only now and then", () => {
  const lock = lockOf({ ...LOCKED_WITH_PASSKEY, locked_until: "2026-01-01T00:00:00Z" });
  expect(lock?.until?.getTime()).toBeGreaterThan(Date.now() + 4_000);
});

test("a locked user signs in by passkey, or with a code that can't be guessed", () => {
  const step = nextStep({ ...LOCKED_WITH_PASSKEY, locked_until: UNTIL, trusted_browser_days: 30 });
  const methods = ["passkey", "recovery_code", "bypass_code"];
  expect(step).toMatchObject({ kind: "challenge", methods, passkey: PASSKEY, trustedDays: 30, lock: { until: new Date(UNTIL) } });
});

test("a locked user whose passkey this browser can't use waits, and learns about it", () => {
  const step = nextStep({ ...LOCKED_WITH_PASSKEY, locked_until: UNTIL }, "browser");
  expect(step).toEqual({ kind: "locked", until: new Date(UNTIL), obstacle: "browser" });
});

test("a lock that a wrong code starts leaves the passkey that the login began with", () => {
  expect(whileLocked(LOCKED, WITH_PASSKEY, undefined)).toMatchObject({ kind: "challenge", passkey: PASSKEY, lock: LOCKED });
  expect(whileLocked(LOCKED, { status: "challenge", methods: ["totp"] }, undefined)).toBe(LOCKED);
  expect(whileLocked(LOCKED, undefined, undefined)).toBe(LOCKED);
});

test("users with a code from support can go back to the setup", () => {
  expect(withBypassCode(SETUP)).toMatchObject({ methods: ["bypass_code"], previous: SETUP });
});

test.each(CODES_WHILE_LOCKED)("a locked user who chooses %s sees it first", (method) => {
  const { methods, previous } = withCodeWhileLocked(LOCKED, method);
  expect(methods[0]).toBe(method);
  expect([...methods].sort()).toEqual([...CODES_WHILE_LOCKED].sort());
  expect(previous).toBe(LOCKED);
});

test("only an expired token means that the sign-in has timed out", () => {
  const after = (reason: "expired" | "audience" | undefined): unknown =>
    stepAfter(new ProblemError(401, { type: "/problems/invalid-token", ...(reason && { reason }) }));
  expect([after("expired"), after("audience"), after(undefined)]).toEqual([{ kind: "ended", reason: "expired" }, undefined, undefined]);
});

test.each<[ProblemSlug, unknown]>([
  ["login-already-completed", { kind: "ended", reason: "completed" }],
  ["account-locked", { kind: "locked", until: undefined }],
  ["invalid-code", undefined],
  ["too-many-attempts", undefined],
])("after the problem %s, the step is %o", (slug, step) => {
  expect(stepAfter(new ProblemError(400, { type: `/problems/${slug}` }))).toEqual(step);
});
