/** The client against an HTTP server, which answers each request with the next of its responses. */

import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answer, connect, requirementsOf, type Reauthentication, type TokenSource } from "../../src/api/client";
import { ProblemError } from "../../src/api/problem";

interface Reply {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

const ACCOUNT = { status: 200, body: { enabled: true } };
const EXPIRED = { status: 401, body: { type: "/problems/invalid-token" } };
const TOO_LONG_AGO = {
  status: 401,
  body: { type: "/problems/insufficient-user-authentication", request_id: "42" },
  headers: { "www-authenticate": 'Bearer error="insufficient_user_authentication", max_age=900, acr_values="aal2 aal3"' },
};

let server: Server;
let api: string;
let replies: Reply[];
let tokens: (string | undefined)[];

beforeEach(async () => {
  [replies, tokens] = [[], []];
  server = createServer((request: IncomingMessage, response) => {
    tokens.push(request.headers.authorization);
    const { status, body, headers } = replies.shift() ?? { status: 500, body: {} };
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function source(more: Partial<TokenSource> = {}): TokenSource {
  return { token: "first", admitsToken: () => true, ...more };
}

async function failure(call: Promise<unknown>): Promise<ProblemError> {
  const error = await call.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof ProblemError)) throw new Error("expected a problem");
  return error;
}

function readAccount(from: TokenSource): Promise<unknown> {
  return answer(connect(api, from).GET("/v1/me"));
}

test("the token goes into the header, and the body comes back", async () => {
  replies = [ACCOUNT];
  expect(await readAccount(source())).toEqual(ACCOUNT.body);
  expect(tokens).toEqual(["Bearer first"]);
});

test("an expired token is replaced, and the request is repeated once", async () => {
  replies = [EXPIRED, ACCOUNT];
  const from = source({ refreshToken: () => Promise.resolve("second") });
  expect(await readAccount(from)).toEqual(ACCOUNT.body);
  expect(tokens).toEqual(["Bearer first", "Bearer second"]);
  expect(from.token).toBe("second");
});

test("a second expired token is an error", async () => {
  replies = [EXPIRED, EXPIRED, ACCOUNT];
  const problem = await failure(readAccount(source({ refreshToken: () => Promise.resolve("second") })));
  expect([problem.slug, tokens.length]).toEqual(["invalid-token", 2]);
});

test("without a way to get a new token, the request is not repeated", async () => {
  replies = [EXPIRED, ACCOUNT];
  expect((await failure(readAccount(source()))).slug).toBe("invalid-token");
  expect(tokens).toHaveLength(1);
});

test("only an expired token is replaced", async () => {
  replies = [{ status: 403, body: { type: "/problems/plan-required" } }, ACCOUNT];
  const problem = await failure(readAccount(source({ refreshToken: () => Promise.resolve("second") })));
  expect([problem.slug, problem.status, tokens.length]).toEqual(["plan-required", 403, 1]);
});

test("staff are asked to sign in again, with the requirements of the API", async () => {
  replies = [TOO_LONG_AGO];
  const asked: Reauthentication[] = [];
  const problem = await failure(readAccount(source({ reauthenticate: (requirements) => asked.push(requirements) })));
  expect(asked).toEqual([{ max_age: 900, acr_values: "aal2 aal3" }]);
  expect([problem.slug, problem.requestId]).toEqual(["reauthentication-required", "42"]);
});

test("in an element for users, the same response asks for a code, and a new token wouldn't help", async () => {
  replies = [TOO_LONG_AGO, ACCOUNT];
  const problem = await failure(readAccount(source({ refreshToken: () => Promise.resolve("second") })));
  expect([problem.slug, tokens.length]).toEqual(["insufficient-user-authentication", 1]);
});

test("a request that no one waits for ends, and says so", async () => {
  const login = new AbortController();
  let admitted = true;
  const silent = createServer(() => {
    admitted = false;
    login.abort();
  });
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  api = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const problem = await failure(readAccount(source({ signal: login.signal, admitsToken: () => admitted })));
  expect(problem.slug).toBe("user-changed");
  silent.closeAllConnections();
  await new Promise((closed) => silent.close(closed));
});

test("nothing is sent with the token of another user", async () => {
  const problem = await failure(readAccount(source({ admitsToken: () => false })));
  expect([problem.slug, tokens]).toEqual(["user-changed", []]);
});

test("a response is dropped if the user has changed in the meantime", async () => {
  replies = [ACCOUNT];
  const admitted = [true, false];
  const problem = await failure(readAccount(source({ admitsToken: () => admitted.shift() ?? false })));
  expect([problem.slug, tokens.length]).toEqual(["user-changed", 1]);
});

test("without a server, the problem is offline", async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  expect((await failure(readAccount(source()))).slug).toBe("offline");
});

test.each<[string, Reauthentication]>([
  ["", {}],
  ['Bearer error="invalid_token"', {}],
  ["Bearer max_age=0", { max_age: 0 }],
  ['Bearer max_age="60"', { max_age: 60 }],
  ['Bearer acr_values="aal2"', { acr_values: "aal2" }],
  ["Bearer max_age=soon", {}],
])("the challenge %o asks for %o", (challenge, requirements) => {
  expect(requirementsOf(challenge)).toEqual(requirements);
});
