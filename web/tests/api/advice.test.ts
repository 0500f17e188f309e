import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { adviceOn, adviseOn, adviseOnSilence } from "../../src/api/advice";
import type { ProblemDocument } from "../../src/api/problem";

const API = "https://2fa.example";
const AUDIENCE: ProblemDocument = {
  type: "/problems/invalid-token",
  title: "A valid token is required",
  status: 401,
  detail: "The token's claim aud must be user-2fa.",
  request_id: "42",
  reason: "audience",
  claim: "aud",
};

let written: string[];

beforeEach(() => {
  written = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => written.push(line));
});
afterEach(() => vi.restoreAllMocks());

test("the advice has all that the API says of the problem", () => {
  expect(adviceOn(AUDIENCE, API)).toBe(
    [
      "A valid token is required. The token's claim aud must be user-2fa.",
      "  type: https://2fa.example/problems/invalid-token",
      "  reason: audience",
      "  claim: aud",
      "  request_id: 42",
    ].join("\n"),
  );
});

test("a fact that the API doesn't say is left out", () => {
  const { type, title, detail } = AUDIENCE;
  expect(adviceOn({ type, title, detail }, API)).not.toMatch(/reason|claim:|undefined|null/);
});

test("a problem is written once, and a problem with another reason again", () => {
  const api = `${API}/once`;
  adviseOn(401, AUDIENCE, api);
  adviseOn(401, { ...AUDIENCE, request_id: "43" }, api);
  expect(written).toHaveLength(1);
  adviseOn(401, { ...AUDIENCE, reason: "issuer", claim: "iss" }, api);
  expect(written).toHaveLength(2);
});

test.each(["wrong-token-use", "plan-required"] as const)("the problem %s is written", (slug) => {
  adviseOn(403, { ...AUDIENCE, type: `/problems/${slug}` }, API);
  expect(written[0]).toContain(`type: ${API}/problems/${slug}`);
});

test.each(["invalid-code", "too-many-attempts", "unavailable"] as const)("the problem %s is one of users, and isn't written", (slug) => {
  adviseOn(400, { ...AUDIENCE, type: `/problems/${slug}` }, API);
  expect(written).toEqual([]);
});

test("a response of another server is written, but none of the gateway", () => {
  for (const status of [429, 502, 503]) adviseOn(status, {}, API);
  expect(written).toEqual([]);
  adviseOn(404, {}, API);
  expect(written[0]).toContain("https://2fa.example answers 404, but not as User 2FA. Check the element's attribute api.");
});

test("without a response from another origin, the advice names that origin and the parameter", () => {
  adviseOnSilence(API, "https://help.example");
  expect(written[0]).toMatch(/https:\/\/2fa\.example can't be reached from https:\/\/help\.example\..*AllowedOrigins/);
});

test.each(["https://help.example/2fa", "/2fa"])("the API at %s has the origin of the page, so CORS isn't the reason", (base) => {
  adviseOnSilence(base, "https://help.example");
  expect(written).toEqual([]);
});
