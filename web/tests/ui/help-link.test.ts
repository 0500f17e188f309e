import { expect, test } from "vitest";
import { isWebAddress } from "../../src/ui/help-link";

test.each([
  ["https://help.example/2fa", true],
  ["http://127.0.0.1:4580/help", true],
  ["javascript:alert(1)", false],
  ["data:text/html,<h1>", false],
  ["/help", false],
  ["", false],
  [undefined, false],
  [null, false],
])("a link may lead to %j: %s", (text, allowed) => {
  expect(isWebAddress(text)).toBe(allowed);
});
