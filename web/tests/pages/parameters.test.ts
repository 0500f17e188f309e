import { expect, test } from "vitest";
import { readParameters, sharedQuery } from "../../pages/parameters";

const read = (search: string, hash: string): object => Object.fromEntries(readParameters({ search, hash }));

test("a token and the address of its result come only from the fragment, which no server sees", () => {
  const query = "?token=secret&return_to=https%3A%2F%2Fevil.example&user_id=alice";
  expect(read(query, "#token=t&return_to=https%3A%2F%2Fhelp.example")).toEqual({ token: "t", return_to: "https://help.example" });
  expect(read(query, "")).toEqual({});
});

test("the tenant and the language may be in the query, and the fragment wins", () => {
  expect(read("?tenant=demo&lang=de", "")).toEqual({ tenant: "demo", lang: "de" });
  expect(read("?tenant=demo&lang=de", "#lang=fr")).toEqual({ tenant: "demo", lang: "fr" });
});

test("an address to share has no token", () => {
  expect(sharedQuery(new URLSearchParams("tenant=a%26b&token=t&lang=de"))).toBe("?tenant=a%26b&lang=de");
});
