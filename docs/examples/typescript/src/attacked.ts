// Lets tests attack sign-in.ts: reads requests, a line of JSON each, and answers each in a line.
// `node dist/attacked.js .local/stack.json`
//
// A password may have been entered some time ago (`seconds_ago`), and one login may be known by
// two cookies (`login`), as in a copied browser profile.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { readConfig } from "./read-config.js";
import { Full } from "./memory.js";
import { newLogin, Refused, SignIn } from "./sign-in.js";

interface Asked {
  request: "begin" | "own_page" | "hosted_page" | "finish";
  tenant: string;
  sub: string;
  seconds_ago: number;
  login?: string;
  origin?: string;
  cookie?: string;
  assertion: string;
  ticket: string;
}

/** A password was right. */
function begin(signIn: SignIn, { tenant, sub, seconds_ago, login: known }: Asked): object {
  const fresh = newLogin({ tenant, id: sub, email: "" });
  const login = { ...fresh, id: known ?? fresh.id, tokenExpires: fresh.tokenExpires - seconds_ago };
  return { cookie: signIn.begin(login), login: login.id };
}

async function answer(signIn: SignIn, asked: Asked): Promise<object> {
  try {
    switch (asked.request) {
      case "begin":
        return begin(signIn, asked);
      case "own_page":
        return { session: (await signIn.fromOwnPage(asked.origin, asked.cookie, asked.assertion)).user.id };
      case "hosted_page":
        return { ticket: await signIn.fromHostedPage(asked.assertion) };
      case "finish":
        return { session: (await signIn.finish(asked.cookie, asked.ticket)).user.id };
    }
  } catch (error) {
    if (error instanceof Refused || error instanceof Full) return { refused: error.constructor.name };
    throw error;
  }
}

const [stackFile = ""] = process.argv.slice(2);
const { config = {} } = JSON.parse(readFileSync(stackFile, "utf8")) as { config?: Record<string, number> };
const changed = {
  keysSeconds: config["keys_seconds"], keysCooldownSeconds: config["keys_cooldown_seconds"], remembered: config["remembered"],
};
const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
const signIn = new SignIn({ ...readConfig(stackFile), ...given });
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(signIn, JSON.parse(line) as Asked)));
}
