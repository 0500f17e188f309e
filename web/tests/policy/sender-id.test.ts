import { expect, test } from "vitest";
import { senderId } from "../../src/policy/sender-id";

test.each([
  ["support@help.example", [], "support"],
  ["Support@help.example", [], "support"],
  ["support@help.example", ["support"], "support-help-example"],
  ["support@help.example", ["support", "support-help-example"], "support-help-example-2"],
  ["support@help.example", ["support", "support-help-example", "support-help-example-2"], "support-help-example-3"],
  ["no-reply+2fa@help.example", [], "no-reply-2fa"],
  ["../#%@help.example", [], "sender"],
  ["", [], "sender"],
  ["", ["sender"], "sender-2"],
])("%o beside %o becomes %s", (address, taken, id) => expect(senderId(address, taken)).toBe(id));

test("an ID stays within the API's 128 characters", () => {
  const address = `${"a".repeat(64)}@${"b".repeat(180)}.example`;
  expect(senderId(address, [senderId(address, [])]).length).toBeLessThan(128);
});
