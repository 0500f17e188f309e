import { expect, test } from "vitest";
import { readClaims } from "../../src/api/claims";
import { tokenWith } from "../tokens";

test("the claims of a token are read", () => {
  const claims = { sub: "alice", tenant: "demo", return_to: "https://help.example/back" };
  expect(readClaims(tokenWith(claims))).toEqual(claims);
});

test("claims outside ASCII are decoded as UTF-8", () => {
  expect(readClaims(tokenWith({ sub: "zoë 🙂", tenant: "日本" }))).toEqual({ sub: "zoë 🙂", tenant: "日本" });
});

test("a payload that needs the URL-safe alphabet is decoded", () => {
  const token = tokenWith({ sub: "???>>>~~~", tenant: "demo" });
  expect(token).toMatch(/[-_]/);
  expect(readClaims(token).sub).toBe("???>>>~~~");
});

test.each(["", "nonsense", "a.b.c", "a.!!!.c"])("the text %o has no claims", (text) => {
  expect(readClaims(text)).toEqual({ sub: "", tenant: "" });
});
