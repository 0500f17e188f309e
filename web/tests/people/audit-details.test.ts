import { expect, test } from "vitest";
import { detailsOf } from "../../src/people/audit-details";

test.each(["until", "expires_at"])("the detail %s is a time", (name) => {
  expect(detailsOf({ [name]: "2027-01-31T23:00:00Z" }).at).toEqual(new Date("2027-01-31T23:00:00Z"));
});

test("texts and numbers are passed on", () => {
  expect(detailsOf({ label: "Phone", failures: 5 })).toMatchObject({ label: "Phone", failures: 5 });
});

test("a missing detail is empty, and a nested one is left out", () => {
  const args = detailsOf({ changes: { required: true } });
  expect(args).toMatchObject({ label: "", failures: 0, at: "" });
  expect(args).not.toHaveProperty("changes");
});

test("one entry's details don't leak into the next", () => {
  detailsOf({ label: "Phone" });
  expect(detailsOf({}).label).toBe("");
});
