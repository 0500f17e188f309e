import { expect, test } from "vitest";
import { ProblemError, type ProblemSlug } from "../../src/api/problem";
import type { LoginResponse } from "../../src/login/step";
import { WrongCodes } from "../../src/login/wrong-codes";

const WRONG = problem("invalid-code");

const NOT_LOCKED: LoginResponse = { status: "challenge", methods: ["totp"], recovery_codes_left: 9 };

function problem(slug: ProblemSlug): ProblemError {
  return new ProblemError(400, { type: `/problems/${slug}`, ...(slug === "invalid-token" && { reason: "expired" }) });
}

/** What the page says after this many wrong codes, if the login then answers with `problem`, or else isn't locked. */
async function after(count: number, state: ProblemError | LoginResponse = NOT_LOCKED): Promise<string> {
  const codes = new WrongCodes(() => (state instanceof ProblemError ? Promise.reject(state) : Promise.resolve(state)));
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

test("a lock shows also if the user could still sign in with a passkey", async () => {
  const locked: LoginResponse = { status: "challenge", methods: ["passkey"] };
  expect(await after(5, { ...locked, locked_until: "2099-01-01T00:00:00Z" })).toBe("too-many-attempts");
  expect(await after(5, locked)).toBe("account-locked");
});

test("if the state of the login can't be known, the code was wrong, and no number is claimed", async () => {
  expect(await after(4, ProblemError.offline())).toBe("invalid-code");
  expect(await after(4, problem("unavailable"))).toBe("invalid-code");
});
