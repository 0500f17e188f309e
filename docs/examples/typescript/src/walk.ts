// Walks through all of helpdesk.ts on the local stack: `node dist/walk.js .local/stack.json docs/examples/event.json`.
//
// It plays the helpdesk, the browser and the phone. With `judge` for the event it reads assertions, as lines of JSON, and
// says of each whether it opens a session.

import { createPrivateKey, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { TOTP } from "otpauth";
import { Helpdesk, Problem, Refused, type BusEvent, type Config, type Login, type Session, type User } from "./helpdesk.js";

const TENANT = "walk-typescript";

function readConfig(stackFile: string): Config {
  const stack = JSON.parse(readFileSync(stackFile, "utf8")) as Record<string, string>;
  const { api = "", issuer = "", audience = "", kid = "", signing_key = "", assertion_issuer = "", assertion_audience = "" } = stack;
  const privateKey = createPrivateKey(readFileSync(signing_key));
  return { api, issuer, audience, kid, privateKey, assertionIssuer: assertion_issuer, assertionAudience: assertion_audience };
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

/** Once for each tenant: the plan by the backend, the policy by an admin. */
async function switchOn(helpdesk: Helpdesk): Promise<void> {
  const service = await helpdesk.serviceToken(TENANT);
  const { plan } = await json<{ plan: string }>(helpdesk.ask("PUT", "/v1/tenant", service, { plan: "enterprise" }));
  const admin = await helpdesk.staffToken(TENANT, "ada", "admin");
  const read = await helpdesk.ask("GET", "/v1/policy", admin);
  const changed = { ...((await read.json()) as object), totp_enabled: true, required: true };
  const ifMatch = { "If-Match": read.headers.get("ETag") ?? "" };
  const policy = await json<{ required: boolean }>(helpdesk.ask("PUT", "/v1/policy", admin, changed, ifMatch));
  console.log(`plan: ${plan}; totp required: ${policy.required}`);
}

/** The user has to set up an authenticator app. */
async function firstLogin(helpdesk: Helpdesk, user: User, at: number): Promise<TOTP> {
  const login = { id: randomUUID(), user };
  const token = await helpdesk.loginToken(login);
  const said = await json<{ status: string; setup_available: string[] }>(helpdesk.ask("POST", "/v1/login", token));
  console.log(`first login: ${said.status} of ${said.setup_available.join(", ")}`);
  const begun = await json<{ id: string; secret: string }>(helpdesk.ask("POST", "/v1/me/totp", token, { label: "Phone" }));
  const phone = new TOTP({ secret: begun.secret });
  // A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
  const confirm = helpdesk.ask("POST", `/v1/me/totp/${begun.id}/confirm`, token, { code: phone.generate({ timestamp: at - 30_000 }) });
  const confirmed = await json<{ assertion: string; recovery_codes: string[] }>(confirm);
  const session = await helpdesk.openSession(confirmed.assertion, login);
  console.log(`first login: passed by ${session.method}, ${session.acr}; ${confirmed.recovery_codes.length} recovery codes`);
  return phone;
}

/** The user is asked for a code. */
async function secondLogin(helpdesk: Helpdesk, user: User, phone: TOTP, at: number): Promise<Session> {
  const login = { id: randomUUID(), user };
  const token = await helpdesk.loginToken(login);
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
  console.log(`in another login: ${await judge(helpdesk, assertion, { id: "another", user })}`);
  const session = await helpdesk.openSession(assertion, login);
  console.log(`second login: passed by ${session.method}, ${session.acr}`);
  console.log(`again: ${await judge(helpdesk, assertion, login)}`);
  return session;
}

async function judge(helpdesk: Helpdesk, assertion: string, login: Login): Promise<string> {
  try {
    await helpdesk.openSession(assertion, login);
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
  return "accepted";
}

/** Ten minutes later the user wants new recovery codes. */
async function stepUp(helpdesk: Helpdesk, session: Session, phone: TOTP, at: number): Promise<void> {
  const older = { ...session, authTime: session.authTime - 600 };
  const askForCode = async (): Promise<string> => {
    console.log("new recovery codes: a proof is asked for");
    return phone.generate({ timestamp: at + 30_000 });
  };
  const renewed = await json<{ recovery_codes: string[] }>(helpdesk.changeFactors("POST", "/v1/me/recovery-codes", older, askForCode));
  console.log(`new recovery codes: ${renewed.recovery_codes.length}`);
}

async function judgeLines(helpdesk: Helpdesk): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { assertion, login, tenant, sub } = JSON.parse(line) as Record<"assertion" | "login" | "tenant" | "sub", string>;
    console.log(await judge(helpdesk, assertion, { id: login, user: { tenant, id: sub, email: "" } }));
  }
}

async function walk(helpdesk: Helpdesk, eventFile: string): Promise<void> {
  const user = { tenant: TENANT, id: `alice-${randomUUID()}`, email: "alice@example.com" };
  const at = Date.now();
  await switchOn(helpdesk);
  const phone = await firstLogin(helpdesk, user, at);
  const session = await secondLogin(helpdesk, user, phone, at);
  await stepUp(helpdesk, session, phone, at);
  const event = JSON.parse(readFileSync(eventFile, "utf8")) as BusEvent;
  console.log(`event: ${helpdesk.handle(event)}`);
  console.log(`the same event: ${helpdesk.handle(event) ?? "known"}`);
}

const [stackFile = "", eventFile = ""] = process.argv.slice(2);
const helpdesk = new Helpdesk(readConfig(stackFile));
await (eventFile === "judge" ? judgeLines(helpdesk) : walk(helpdesk, eventFile));
