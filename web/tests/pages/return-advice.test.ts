import { expect, test } from "vitest";
import { returnAdvice } from "../../pages/return-advice";
import { tokenWith } from "../tokens";

test("the advice names the parameter and the origin to add, and no more of the address", () => {
  const advice = returnAdvice("unknown", tokenWith({ return_to: "https://other.example/session?secret=1" }));
  expect(advice).toContain("Add https://other.example to the parameter AllowedOrigins");
  expect(advice).not.toContain("secret");
});

test("an address that is none isn't repeated", () => {
  const advice = returnAdvice("unknown", tokenWith({ return_to: "help.example" }));
  expect(advice).toContain("isn't a URL");
  expect(advice).not.toContain("help.example");
});

test.each(["none", "other"] as const)("the advice for %s names return_to", (reason) => {
  expect(returnAdvice(reason, "")).toContain("return_to");
});
