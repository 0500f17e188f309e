import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OFFLINE, ProblemError } from "../../src/api/problem";

beforeEach(() => vi.useFakeTimers({ now: new Date("2027-01-01T00:00:00Z") }));
afterEach(() => vi.useRealTimers());

test("the slug is the last segment of the type", () => {
  expect(new ProblemError(422, { type: "/problems/invalid-code" }).slug).toBe("invalid-code");
});

test("without a type, the problem is that there is no response", () => {
  const problem = ProblemError.offline();
  expect([problem.slug, problem.status, problem.message]).toEqual([OFFLINE, 0, "no response"]);
});

test("the wait counts from now", () => {
  const problem = new ProblemError(429, { type: "/problems/too-many-attempts", retry_after: 90 });
  expect(problem.retryAt).toEqual(new Date("2027-01-01T00:01:30Z"));
});

test.each([null, undefined])("a wait of %o has no end", (wait) => {
  const document = wait === undefined ? {} : { retry_after: wait };
  expect(new ProblemError(429, document).retryAt).toBeUndefined();
});

test("a wait of zero seconds ends now", () => {
  expect(new ProblemError(429, { retry_after: 0 }).retryAt).toEqual(new Date("2027-01-01T00:00:00Z"));
});

test("the message is the detail, or else the title", () => {
  expect(new ProblemError(400, { title: "Invalid", detail: "Six digits" }).message).toBe("Six digits");
  expect(new ProblemError(400, { title: "Invalid" }).message).toBe("Invalid");
});

test.each([
  ["expired", true, false],
  ["audience", false, true],
  ["missing", false, true],
] as const)("a token that isn't accepted because of %s: timed out %s, a mistake of the site %s", (reason, isExpiry, isMistakeOfSite) => {
  const problem = new ProblemError(401, { type: "/problems/invalid-token", reason });
  expect([problem.isExpiry, problem.isMistakeOfSite]).toEqual([isExpiry, isMistakeOfSite]);
});

test("a token of another kind is a mistake of the site, and a wrong code is none", () => {
  const mistakes = (["wrong-token-use", "no-address", "invalid-code", "plan-required"] as const).map(
    (slug) => new ProblemError(400, { type: `/problems/${slug}` }).isMistakeOfSite,
  );
  expect(mistakes).toEqual([true, true, false, false]);
});
