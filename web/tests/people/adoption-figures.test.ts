import { expect, test } from "vitest";
import { figuresOf, mandatoryFromHost, mandatoryOf, shareOf, type Counts } from "../../src/people/adoption-figures";

const COUNTS: Counts = {
  seen: 8,
  enrolled: 2,
  exempt: 1,
  locked: 1,
  pending: 3,
  skipped: 1,
  by_method: { passkey: 0, totp: 3, email: 0 },
  history: [{ day: "2027-01-01", enrolled: 3, seen: 8 }],
};

test("locked users who have set up 2FA count as set up", () => {
  expect(figuresOf(COUNTS, undefined)).toEqual({ total: 8, seen: 8, setUp: 3, share: 0.37, notSeen: undefined });
});

test("the host page's total is 100%, and the users who have not been seen are the rest", () => {
  expect(figuresOf(COUNTS, 20)).toEqual({ total: 20, seen: 8, setUp: 3, share: 0.15, notSeen: 12 });
});

test("a total that is too small, or no number, leaves no negative count", () => {
  expect(figuresOf(COUNTS, 5)).toMatchObject({ total: 8, notSeen: 0 });
  expect(figuresOf(COUNTS, Number.NaN)).toMatchObject({ total: 8, notSeen: undefined });
  expect(figuresOf({ ...COUNTS, seen: -1 }, undefined)).toMatchObject({ total: 0, seen: 0, setUp: 0, share: 0 });
});

test("only all users are 100%", () => {
  expect(shareOf(999, 1000)).toBe(0.99);
  expect(shareOf(1000, 1000)).toBe(1);
  expect(shareOf(0, 0)).toBe(0);
});

test("2FA becomes mandatory at the end of the grace period, for some groups or all users", () => {
  const policy = { required: true, required_groups: ["customers"], exempt_groups: ["kiosks"], time_zone: "Europe/Berlin" };
  const from = new Date("2026-12-31T23:00:00Z");
  const day = new Date("2027-01-01T00:00:00Z");
  expect(mandatoryOf({ ...policy, grace_until: "2026-12-31T23:00:00Z" })).toEqual({ from, day, groups: ["customers"], exempt: ["kiosks"] });
  expect(mandatoryOf(policy)).toEqual({ groups: ["customers"], exempt: ["kiosks"] });
  expect(mandatoryOf({ required: true, time_zone: "Europe/Berlin" })).toEqual({ groups: [], exempt: [] });
  expect(mandatoryOf({ ...policy, required: false })).toBeUndefined();
});

test("a host page may give the date, and a text that is no date is ignored", () => {
  const day = new Date("2027-01-01T00:00:00Z");
  expect(mandatoryFromHost("2027-01-01")).toEqual({ from: day, day, groups: [], exempt: [] });
  expect([undefined, "", "soon"].map(mandatoryFromHost)).toEqual([undefined, undefined, undefined]);
});
