import { expect, test } from "vitest";
import { frontPage, isSameAddress, returnAddress } from "../../pages/help-center";
import { tokenWith } from "../tokens";

const HELP = "https://help.example";
const OTHER = "https://other.example";
const BACK = `${HELP}/second-step?from=login`;

test("the link back goes to the front page, whatever path the address has", () => {
  expect(frontPage([HELP, OTHER], `${OTHER}/phishing/path?x#y`)?.href).toBe(`${OTHER}/`);
});

test("the first allowed address wins", () => {
  expect(frontPage([HELP, OTHER], "https://evil.example", "nonsense", null, BACK, OTHER)?.href).toBe(`${HELP}/`);
});

test("without an allowed address, the only Help Center is the target", () => {
  expect(frontPage([HELP], "https://evil.example")?.href).toBe(`${HELP}/`);
  expect(frontPage([HELP, OTHER], "https://evil.example")).toBeUndefined();
  expect(frontPage([])).toBeUndefined();
});

test("a result goes to the address in the token", () => {
  const token = tokenWith({ sub: "alice", return_to: BACK });
  expect(returnAddress([HELP], token, null)).toEqual(new URL(BACK));
  expect(returnAddress([HELP], token, BACK)).toEqual(new URL(BACK));
});

test("a result goes nowhere if the token names no address", () => {
  expect(returnAddress([HELP], tokenWith({ sub: "alice" }), BACK)).toBe("none");
});

test.each(["https://evil.example/", "http://help.example/", "https://help.example.evil.example/", "javascript:alert(1)", "/path"])(
  "a result never goes to %s",
  (address) => expect(returnAddress([HELP], tokenWith({ return_to: address }), null)).toBe("unknown"),
);

test("a result goes nowhere if the fragment names another address", () => {
  expect(returnAddress([HELP], tokenWith({ return_to: BACK }), `${HELP}/elsewhere`)).toBe("other");
});

test("addresses are compared as URLs", () => {
  expect(isSameAddress("HTTPS://HELP.example:443", new URL(HELP))).toBe(true);
  expect(isSameAddress(`${HELP}/other`, new URL(HELP))).toBe(false);
  expect(isSameAddress("nonsense", new URL(HELP))).toBe(false);
  expect(isSameAddress(undefined, new URL(HELP))).toBe(false);
});
