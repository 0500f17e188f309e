import { expect, test } from "vitest";
import { dayOf, exemptionEnd } from "../../src/people/exemption-end";

const NOW = new Date(2027, 0, 31, 16, 20);

test.each([
  ["day", new Date(2027, 1, 1, 16, 20)],
  ["week", new Date(2027, 1, 7, 16, 20)],
  ["month", new Date(2027, 1, 28, 16, 20)],
] as const)("after a %s, at the same time of day", (length, end) => {
  expect(exemptionEnd(length, "", NOW)).toEqual(end);
});

test("a picked day is over at its end, in the reader's time zone", () => {
  expect(exemptionEnd("date", "2027-03-28", NOW)).toEqual(new Date(2027, 2, 28, 23, 59, 59));
});

test("without a picked day, there is no end", () => {
  expect(exemptionEnd("date", "", NOW).getTime()).toBeNaN();
});

test("a day is written as a date field needs it", () => {
  expect(dayOf(new Date(2027, 0, 5))).toBe("2027-01-05");
});
