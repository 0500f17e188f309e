import { expect, test } from "vitest";
import { canBecomeDomain, domainIn, isDomain } from "../../src/policy/passkey-domain";

test.each([
  [" Help.Example.com ", "help.example.com"],
  ["https://help.example.com:8443/hc/en?x#y", "help.example.com"],
  ["http://localhost:4580/", "localhost"],
  ["https://", "https://"],
  ["help.example.com/hc", "help.example.com/hc"],
  ["", ""],
])("%o means %o", (typed, domain) => {
  expect(domainIn(typed)).toBe(domain);
});

test.each(["help.example.com", "example.com", "a.b", "xn--bcher-kva.example", "localhost", `${"a".repeat(60)}.example`])("passkeys can be for %s", (host) => {
  expect(isDomain(host)).toBe(true);
});

test.each(["127.0.0.1", "[::1]", "intranet", "help.example.com.", "-help.example", "help-.example", "Help.example", "", `${"a.".repeat(130)}example`])(
  "passkeys can't be for %o",
  (host) => {
    expect(isDomain(host)).toBe(false);
  },
);

test("no text on the way to a domain or an address is wrong", () => {
  for (const goal of ["help.example-2.com", "Help.Example.COM", "127.example", "https://help.example.com/hc"]) {
    const typed = Array.from(goal, (_, index) => goal.slice(0, index + 1));
    expect(typed.filter((text) => !canBecomeDomain(text)), goal).toEqual([]);
  }
});

test.each(["help example", "help.example/hc", "help.example:443", "help..example", ".example", "192.168.1.1", "bücher.example", "a".repeat(254)])(
  "%o can't become a domain",
  (typed) => {
    expect(canBecomeDomain(typed)).toBe(false);
  },
);
