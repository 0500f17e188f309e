import { expect, test } from "vitest";
import { line } from "../../src/people/adoption-chart";

test("the shares go from left to right, and the full share is at the top", () => {
  expect(line([0, 0.5, 1])).toBe("M0 40L50 20L100 0");
});

test("a single day is a horizontal line", () => {
  expect(line([0.25])).toBe("M0 30L100 30");
});

test("coordinates are rounded", () => {
  expect(line([1 / 3, 0, 0, 1])).toBe("M0 26.67L33.33 40L66.67 40L100 0");
});
