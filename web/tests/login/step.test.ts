import { expect, test } from "vitest";
import { ProblemError, type ProblemSlug } from "../../src/api/problem";
import {
  METHODS_WHILE_LOCKED,
  nextStep,
  stepAfter,
  withBypassCode,
  withCodeWhileLocked,
  type LockedStep,
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

test("the methods that work during a lock are those whose codes can't be guessed", () => {
  expect(METHODS_WHILE_LOCKED).toEqual(["recovery_code", "bypass_code"]);
});

test("users with a code from support can go back to the setup", () => {
  expect(withBypassCode(SETUP)).toMatchObject({ methods: ["bypass_code"], previous: SETUP });
});

test.each(METHODS_WHILE_LOCKED)("a locked user who chooses %s sees it first", (method) => {
  const { methods, previous } = withCodeWhileLocked(LOCKED, method);
  expect(methods[0]).toBe(method);
  expect([...methods].sort()).toEqual([...METHODS_WHILE_LOCKED].sort());
  expect(previous).toBe(LOCKED);
});

test.each<[ProblemSlug, unknown]>([
  ["invalid-token", { kind: "ended", reason: "expired" }],
  ["login-already-completed", { kind: "ended", reason: "completed" }],
  ["account-locked", { kind: "locked", until: undefined }],
  ["invalid-code", undefined],
  ["too-many-attempts", undefined],
])("after the problem %s, the step is %o", (slug, step) => {
  expect(stepAfter(new ProblemError(400, { type: `/problems/${slug}` }))).toEqual(step);
});
