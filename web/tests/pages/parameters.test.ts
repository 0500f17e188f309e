import { expect, test } from "vitest";
import { readParameters } from "../../pages/parameters";

const read = (search: string, hash: string): ReturnType<typeof readParameters> => readParameters({ search, hash });

test("a token and the address of its result come only from the fragment, which no server sees", () => {
  const { token, return_to } = read("?token=secret&return_to=https%3A%2F%2Fevil.example", "#token=t&return_to=https%3A%2F%2Fhelp.example");
  expect([token, return_to]).toEqual(["t", "https://help.example"]);
  expect(read("?token=secret&return_to=https%3A%2F%2Fevil.example", "")).toMatchObject({ token: null, return_to: null });
});

test("the tenant and the language may be in the query, and the fragment wins", () => {
  expect(read("?tenant=demo&lang=de&dir=rtl", "#lost-phone")).toMatchObject({ tenant: "demo", lang: "de", dir: "rtl", token: null });
  expect(read("?tenant=demo&lang=de", "#lang=fr")).toMatchObject({ tenant: "demo", lang: "fr" });
});
