// Walks through all of helpdesk.ts and sign-in.ts on the local stack: `node dist/walk.js .local/stack.json docs/examples/event.json`.
//
// It plays the helpdesk, the browser and the phone.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { TOTP } from "otpauth";
import type { User } from "./config.js";
import { Helpdesk, Problem, type BusEvent } from "./helpdesk.js";
import { readConfig } from "./read-config.js";
import { newLogin, Refused, SignIn, type Session } from "./sign-in.js";

const TENANT = "walk-typescript";

async function json<T>(answer: Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

/** Once for each tenant: the plan by the backend, the policy by an admin. */
async function switchOn(): Promise<void> {
  const service = await helpdesk.serviceToken(TENANT);
  const { plan } = await json<{ plan: string }>(helpdesk.ask("PUT", "/v1/tenant", service, { plan: "enterprise" }));
  const admin = await helpdesk.staffToken(TENANT, "ada", "admin");
  const read = await helpdesk.ask("GET", "/v1/policy", admin);
  const changed = { ...((await read.json()) as object), totp_enabled: true, required: true };
  const ifMatch = { "If-Match": read.headers.get("ETag") ?? "" };
  const policy = await json<{ required: boolean }>(helpdesk.ask("PUT", "/v1/policy", admin, changed, ifMatch));
  console.log(`plan: ${plan}; totp required: ${policy.required}`);
}

/** The user has to set up an authenticator app. The Help Center's own page shows the second step. */
async function firstLogin(user: User, at: number): Promise<TOTP> {
  const login = newLogin(user);
  const [cookie, token] = [signIn.begin(login), await helpdesk.loginToken(login)];
  const said = await json<{ status: string; setup_available: string[] }>(helpdesk.ask("POST", "/v1/login", token));
  console.log(`first login: ${said.status} of ${said.setup_available.join(", ")}`);
  const begun = await json<{ id: string; secret: string }>(helpdesk.ask("POST", "/v1/me/totp", token, { label: "Phone" }));
  const phone = new TOTP({ secret: begun.secret });
  // A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
  const confirm = helpdesk.ask("POST", `/v1/me/totp/${begun.id}/confirm`, token, { code: phone.generate({ timestamp: at - 30_000 }) });
  const confirmed = await json<{ assertion: string; recovery_codes: string[] }>(confirm);
  const session = await signIn.fromOwnPage(config.origin, cookie, confirmed.assertion);
  console.log(`first login: passed by ${session.method}, ${session.acr}; ${confirmed.recovery_codes.length} recovery codes`);
  return phone;
}

/** The user is asked for a code. A hosted page shows the second step. */
async function secondLogin(user: User, phone: TOTP, at: number): Promise<Session> {
  const login = newLogin(user);
  const [cookie, token] = [signIn.begin(login), await helpdesk.loginToken(login)];
  const said = await json<{ status: string; methods: string[] }>(helpdesk.ask("POST", "/v1/login", token));
  console.log(`second login: ${said.status} by ${said.methods.join(", ")}`);
  try {
    await helpdesk.ask("POST", "/v1/login/totp", token, { code: phone.generate({ timestamp: at - 30_000 }) });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    console.log(`a spent code: ${problem.message}`);
  }
  const code = phone.generate({ timestamp: at });
  const { assertion } = await json<{ assertion: string }>(helpdesk.ask("POST", "/v1/login/totp", token, { code }));
  console.log(`in another browser: ${await finished(signIn.begin(newLogin(user)), assertion)}`);
  const session = await signIn.finish(cookie, await signIn.fromHostedPage(assertion));
  console.log(`second login: passed by ${session.method}, ${session.acr}`);
  console.log(`again: ${await finished(cookie, assertion)}`);
  return session;
}

async function finished(cookie: string, assertion: string): Promise<string> {
  try {
    await signIn.finish(cookie, await signIn.fromHostedPage(assertion));
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
  return "accepted";
}

/** Ten minutes later the user wants new recovery codes. */
async function stepUp(session: Session, phone: TOTP, at: number): Promise<void> {
  const older = { ...session, authTime: session.authTime - 600 };
  const askForCode = async (): Promise<string> => {
    console.log("new recovery codes: a proof is asked for");
    return phone.generate({ timestamp: at + 30_000 });
  };
  const renewed = await json<{ recovery_codes: string[] }>(helpdesk.changeFactors("POST", "/v1/me/recovery-codes", older, askForCode));
  console.log(`new recovery codes: ${renewed.recovery_codes.length}`);
}

const [stackFile = "", eventFile = ""] = process.argv.slice(2);
const config = readConfig(stackFile);
const [helpdesk, signIn] = [new Helpdesk(config), new SignIn(config)];
const user = { tenant: TENANT, id: `alice-${randomUUID()}`, email: "alice@example.com" };
const at = Date.now();
await switchOn();
const phone = await firstLogin(user, at);
await stepUp(await secondLogin(user, phone, at), phone, at);
const event = JSON.parse(readFileSync(eventFile, "utf8")) as BusEvent;
console.log(`event: ${helpdesk.handle(event)}`);
console.log(`the same event: ${helpdesk.handle(event) ?? "known"}`);
