import { expect, test } from "vitest";
import { CurrentLogin } from "../../src/login/current-login";
import { tokenWith } from "../tokens";

const ALICE = tokenWith({ sub: "alice", tenant: "demo", jti: "1" });
const BOB = tokenWith({ sub: "bob", tenant: "demo", jti: "2" });

test("a login belongs to the user of its token, and admits it while the element has it", () => {
  let token = ALICE;
  const login = new CurrentLogin(ALICE, (itsToken) => itsToken === token);
  expect([login.claims.sub, login.admitsToken()]).toEqual(["alice", true]);
  token = BOB;
  expect([login.token, login.admitsToken()]).toEqual([ALICE, false]);
});

test("the end of a login ends its requests", () => {
  const login = new CurrentLogin(ALICE, () => true);
  expect(login.signal.aborted).toBe(false);
  login.end();
  expect(login.signal.aborted).toBe(true);
});
