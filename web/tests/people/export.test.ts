import { expect, test } from "vitest";
import { nextCursor, withoutHeader } from "../../src/people/export";

test("the cursor comes from the link to the next page", () => {
  expect(nextCursor('</v1/users?limit=2&cursor=a%2Bb%3D>; rel="next"')).toBe("a+b=");
});

test.each([null, "", '</v1/users?cursor=x>; rel="prev"', '</v1/users?limit=2>; rel="next"'])("%o has no next page", (link) => {
  expect(nextCursor(link)).toBeUndefined();
});

test("later pages lose their header row, and nothing else", () => {
  expect(withoutHeader("user_id,status\r\nalice,enrolled\r\nbob,locked\r\n")).toBe("alice,enrolled\r\nbob,locked\r\n");
  expect(withoutHeader("user_id,status\n")).toBe("");
});
