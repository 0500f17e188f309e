import { expect, test } from "vitest";
import { Owner } from "../../src/api/owner";
import { tokenWith } from "../tokens";

const ALICE = { sub: "alice", tenant: "demo", token_use: "session" };

test("another token of the same user is accepted", () => {
  const owner = new Owner();
  expect(owner.admits(tokenWith(ALICE))).toBe(true);
  expect(owner.admits(tokenWith({ ...ALICE, jti: "another" }))).toBe(true);
  expect(owner.claims).toEqual(ALICE);
});

test.each([{ sub: "bob" }, { tenant: "other" }, { token_use: "staff" }])("a token with %o is rejected", (change) => {
  const owner = new Owner();
  owner.admits(tokenWith(ALICE));
  expect(owner.admits(tokenWith({ ...ALICE, ...change }))).toBe(false);
});

test("after a token of another user, the first user's token is rejected too", () => {
  const owner = new Owner();
  owner.admits(tokenWith(ALICE));
  owner.admits(tokenWith({ ...ALICE, sub: "bob" }));
  expect(owner.admits(tokenWith(ALICE))).toBe(false);
  expect(owner.claims.sub).toBe("alice");
});

test("a malformed token neither claims the element nor releases it", () => {
  const owner = new Owner();
  expect(owner.admits("")).toBe(true);
  expect(owner.admits(tokenWith(ALICE))).toBe(true);
  expect(owner.admits("nonsense")).toBe(true);
  expect(owner.claims.sub).toBe("alice");
});
