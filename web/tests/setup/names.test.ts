import { expect, test } from "vitest";
import { isShared, nextName } from "../../src/setup/names";

const numbered = (number: number): string => `App ${number}`;

test.each([
  [[], "App"],
  [["Phone"], "App"],
  [["App"], "App 2"],
  [["App", "App 2", "App 4"], "App 3"],
  [["App 2"], "App"],
])("beside %j, the next app is %s", (taken, name) => {
  expect(nextName(taken, "App", numbered)).toBe(name);
});

test("a name is shared if another item has it, too", () => {
  const items = ["Phone", "Phone", "Tablet"].map((label) => ({ label }));
  expect(isShared("Phone", items)).toBe(true);
  expect(isShared("Tablet", items)).toBe(false);
});
