import { expect, test } from "vitest";
import { adviceFor, isFit, type Surroundings } from "../../src/passkey/obstacle";

const FINE: Surroundings = { hasWebAuthn: true, isSecure: true, isFramed: false, hostname: "help.example.com" };

test.each([
  ["help.example.com", "help.example.com", true],
  ["help.example.com", "example.com", true],
  ["a.help.example.com", "help.example.com", true],
  ["localhost", "localhost", true],
  ["example.com", "help.example.com", false],
  ["evilhelp.example.com", "help.example.com", false],
  ["help.example.com.evil.example", "help.example.com", false],
  ["127.0.0.1", "127.0.0.1", false],
  ["[::1]", undefined, false],
  ["help.example.com", undefined, true],
])("a page on %s fits passkeys of %s: %s", (hostname, rpId, fits) => {
  expect(isFit(hostname, rpId)).toBe(fits);
});

test.each<[string, Partial<Surroundings>, string | undefined]>([
  ["Serve this page over HTTPS", { isSecure: false, hasWebAuthn: false }, "example.com"],
  ["frame of another origin", { isFramed: true }, "example.com"],
  ["change passkey_rp_id in the policy", { hostname: "api.example" }, "example.com"],
  ["Passkeys need a domain", { hostname: "127.0.0.1" }, "example.com"],
  ["Passkeys need a domain", { hostname: "127.0.0.1" }, undefined],
])("the console says what to change: %s", (advice, change, rpId) => {
  expect(adviceFor({ ...FINE, ...change }, rpId)).toContain(advice);
});

test("there is nothing to change on a fitting page, or for a browser without passkeys", () => {
  expect(adviceFor(FINE, "example.com")).toBeUndefined();
  expect(adviceFor({ ...FINE, hasWebAuthn: false })).toBeUndefined();
});
