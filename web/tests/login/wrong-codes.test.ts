import { expect, test } from "vitest";
import { ProblemError, type ProblemSlug } from "../../src/api/problem";
import { WrongCodes } from "../../src/login/wrong-codes";

const WRONG = problem("invalid-code");

function problem(slug: ProblemSlug): ProblemError {
  return new ProblemError(400, { type: `/problems/${slug}` });
}

/** What the page says after this many wrong codes, if the login then answers with `problem`, or else isn't locked. */
async function after(count: number, state?: ProblemError): Promise<string> {
  const codes = new WrongCodes(() => (state ? Promise.reject(state) : Promise.resolve()));
  for (let number = 0; number < count; number += 1) codes.add();
  return (await codes.consequence(WRONG)).slug;
}

test.each<[number, string]>([
  [1, "invalid-code"],
  [2, "invalid-code"],
  [3, "invalid-code"],
  [4, "last-try"],
  [5, "invalid-code"],
])("after %d wrong codes without a lock: %s", async (count, slug) => {
  expect(await after(count)).toBe(slug);
});

test.each<ProblemSlug>(["too-many-attempts", "account-locked", "login-already-completed", "invalid-token"])(
  "what has become of the login comes first: %s",
  async (slug) => {
    expect(await after(1, problem(slug))).toBe(slug);
    expect(await after(4, problem(slug))).toBe(slug);
  },
);

test("if the state of the login can't be known, the code was wrong, and no number is claimed", async () => {
  expect(await after(4, ProblemError.offline())).toBe("invalid-code");
  expect(await after(4, problem("unavailable"))).toBe("invalid-code");
});
