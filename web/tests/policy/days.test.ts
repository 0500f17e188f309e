import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dayAfter, isPast, isTimeZone, lastDayBefore } from "../../src/policy/days";

beforeEach(() => vi.useFakeTimers({ now: new Date("2027-01-31T23:30:00Z") }));
afterEach(() => vi.useRealTimers());

test.each([
  ["2027-01-31T23:00:00Z", "Europe/Berlin", "2027-01-31"],
  ["2027-01-31T23:00:01Z", "Europe/Berlin", "2027-02-01"],
  ["2027-02-01T00:00:00Z", "UTC", "2027-01-31"],
  ["2027-01-31T22:59:59Z", "Asia/Tokyo", "2027-02-01"],
  ["2027-03-28T22:00:00Z", "Europe/Berlin", "2027-03-28"],
])("at %s in %s, the last day that is over or ending is %s", (instant, zone, day) => {
  expect(lastDayBefore(instant, zone)).toBe(day);
});

test("an unknown time zone counts as UTC", () => {
  expect(lastDayBefore("2027-02-01T00:00:00Z", "Europe/Atlantis")).toBe("2027-01-31");
});

test("whether a day is past depends on the time zone", () => {
  expect(isPast("2027-01-31", "UTC")).toBe(false);
  expect(isPast("2027-01-31", "Europe/Berlin")).toBe(true);
  expect(isPast("2027-02-01", "Europe/Berlin")).toBe(false);
});

test.each([["2027-01-31", "2027-02-01"], ["2028-02-28", "2028-02-29"], ["2027-12-31", "2028-01-01"], ["2027-03-27", "2027-03-28"]])(
  "the day after %s is %s",
  (day, next) => expect(dayAfter(day)).toBe(next),
);

test.each(["", "Mars", "Europe/"])("%o is no time zone", (zone) => expect(isTimeZone(zone)).toBe(false));
