import { expect, test } from "vitest";
import { adviceFor, isFit, isFramedElsewhere, type Frame, type Surroundings } from "../../src/passkey/obstacle";

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

const OWN = "https://help.example";

/** A page that this one may not read. */
const FOREIGN: Frame = {
  get location(): never {
    throw new DOMException("", "SecurityError");
  },
  get parent(): Frame {
    return FOREIGN;
  },
};

/** The page at the top, or else one in the frame `parent`. */
function page(parent?: Frame, origin = OWN): Frame {
  const frame = { location: { origin } };
  return Object.assign(frame, { parent: parent ?? frame }) as Frame;
}

test.each<[string, Frame, boolean]>([
  ["at the top", page(), false],
  ["in a frame of its own origin", page(page(page())), false],
  ["in a frame of another origin", page(FOREIGN), true],
  ["in a frame of its own origin, which is in one of another", page(page(FOREIGN)), true],
  ["in a frame that it may read, of another origin", page(page(undefined, "https://other.example")), true],
])("a page %s", (_, frame, isFramed) => {
  expect(isFramedElsewhere(frame)).toBe(isFramed);
});
