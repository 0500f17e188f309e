import { expect, test } from "vitest";
import { isTimeZone } from "../../src/policy/days";
import { findZones, utcOffset, zoneLabel } from "../../src/policy/time-zones";

test("without a text, all zones are there, first UTC, and none twice", () => {
  const zones = findZones("").map(({ value }) => value);
  expect(zones[0]).toBe("UTC");
  expect(zones.length).toBeGreaterThan(300);
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test.each([
  ["berlin", "Europe/Berlin"],
  ["new york", "America/New_York"],
  ["York america", "America/New_York"],
  ["New_York", "America/New_York"],
  ["Asia/Kolkata", "Asia/Kolkata"],
  ["calcutta", "Asia/Kolkata"],
  ["ho chi minh", "Asia/Ho_Chi_Minh"],
  ["+5:45", "Asia/Kathmandu"],
  ["utc+05:45", "Asia/Kathmandu"],
])("%o finds %s", (text, zone) => {
  const found = findZones(text).map(({ value }) => value.replace("Calcutta", "Kolkata").replace("Katmandu", "Kathmandu").replace("Saigon", "Ho_Chi_Minh"));
  expect(found).toContain(zone);
  expect(found.length).toBeLessThan(5);
});

test("a text that fits no zone finds none", () => expect(findZones("atlantis")).toEqual([]));

test("the offset follows the date", () => {
  expect(utcOffset("Europe/Berlin", new Date("2027-01-31T12:00:00Z"))).toBe("UTC+01:00");
  expect(utcOffset("Europe/Berlin", new Date("2027-07-31T12:00:00Z"))).toBe("UTC+02:00");
  expect(utcOffset("UTC")).toBe("UTC+00:00");
  expect(utcOffset("Europe/Atlantis")).toBe("");
});

test("the field shows a zone with its offset", () => {
  expect(zoneLabel("UTC")).toBe("UTC");
  expect(zoneLabel("America/Argentina/Buenos_Aires")).toBe("America/Argentina/Buenos Aires (UTC-03:00)");
});

test("what the field shows finds its own zone only", () => {
  expect(findZones(zoneLabel("Asia/Tokyo")).map(({ value }) => value)).toEqual(["Asia/Tokyo"]);
});
