import { expect, test } from "vitest";
import { compact, inGroups, isSixDigits } from "../../src/ui/code-format";

test.each([["123 456", "123456"], ["123-456", "123456"], ["\t12\u00a034–56\n", "123456"], ["AB12—cd34", "AB12cd34"], ["", ""]])(
  "%o is compacted to %o",
  (typed, code) => expect(compact(typed)).toBe(code),
);

test.each(["123456", "١٢٣٤٥٦", "１２３４５６"])("%s is a complete code", (text) => expect(isSixDigits(text)).toBe(true));

test.each(["12345", "1234567", "12345a", "12 456", ""])("%o is no complete code", (text) => expect(isSixDigits(text)).toBe(false));

test.each([["ABCDEFGH", "ABCD EFGH"], ["ABCDEFGHI", "ABCD EFGH I"], ["ABC", "ABC"], ["", ""]])("%o is shown as %o", (key, shown) =>
  expect(inGroups(key)).toBe(shown),
);
