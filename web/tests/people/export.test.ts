/** The export against an HTTP server that has 100,000 users, and that refuses, cuts, and delays pages. */

import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, type Api } from "../../src/api/client";
import { ProblemError } from "../../src/api/problem";
import { countRows, nextQuery, splitHeader, UserExport, waitAfter } from "../../src/people/export";

const USERS = 100_000;
const PAGE = 1000;
const HEADER = "user_id,email,name,status,methods,exempt_until,locked_until\n";

type Fault = (response: ServerResponse) => void;

let server: Server;
let api: Api;
/** The query of each request. */
let asked: URLSearchParams[];
/** What happens to the next requests instead of an answer. */
let faults: Fault[];
/** The number of users on the server. */
let users: number;

beforeEach(async () => {
  [asked, faults, users] = [[], [], USERS];
  server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://server").searchParams;
    asked.push(query);
    const fault = faults.shift();
    if (fault) fault(response);
    else answer(query, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  api = connect(base, { token: "staff", admitsToken: () => true });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function answer(query: URLSearchParams, response: ServerResponse): void {
  const first = Number(query.get("cursor") ?? 0);
  const last = Math.min(first + PAGE, users);
  const next = new URLSearchParams([...query].filter(([name]) => name !== "cursor"));
  next.set("cursor", String(last));
  const link = last < users ? { link: `</v1/users?${next.toString()}>; rel="next"` } : {};
  const rows = Array.from({ length: last - first }, (_, nth) => row(first + nth));
  response.writeHead(200, { "content-type": "text/csv; charset=utf-8; header=present", ...link }).end(HEADER + rows.join(""));
}

function row(nth: number): string {
  return `user-${nth},user-${nth}@example.com,"Doe, Jane",enrolled,totp,,\n`;
}

/** Counts what it gets, and keeps none of it. */
class Counter {
  lines = 0;
  headers = 0;
  last = "";

  write(text: string): Promise<void> {
    const lines = text.trimEnd().split("\n");
    this.lines += lines.length;
    this.headers += lines.filter((line) => `${line}\n` === HEADER).length;
    this.last = lines.at(-1) ?? "";
    return Promise.resolve();
  }
}

const refused = (status: number, headers = {}): Fault => (response) => void response.writeHead(status, headers).end("{}");
const cut: Fault = (response) => void response.destroy();
const never = new AbortController().signal;
const ignored = (): void => undefined;

test("100,000 users come in 100 pages, with one header row, and memory for a few pages", async () => {
  const file = new Counter();
  const made = new UserExport(api, { status: "enrolled" }, file);
  const counts: number[] = [];
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  await made.run(never, () => {
    counts.push(made.users);
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  });
  expect(file).toMatchObject({ lines: USERS + 1, headers: 1, last: row(USERS - 1).trim() });
  expect(counts).toEqual(Array.from({ length: 100 }, (_, nth) => (nth + 1) * PAGE));
  expect(asked.map((query) => [query.get("limit"), query.get("status")])).toEqual(Array(100).fill(["1000", "enrolled"]));
  expect(most).toBeLessThan(64 * 2 ** 20);
});

test("a refused, a cut, and an overloaded request are repeated, and no page is written twice", async () => {
  users = 2 * PAGE;
  faults = [refused(429, { "retry-after": "0" }), cut, refused(503, { "retry-after": "0" })];
  const file = new Counter();
  await new UserExport(api, {}, file).run(never, ignored);
  expect(file).toMatchObject({ lines: users + 1, headers: 1 });
  expect(asked.map((query) => query.get("cursor"))).toEqual([null, null, null, null, "1000"]);
});

test("after a refusal that lasts, the same export continues with the page that it lacks", async () => {
  users = 3 * PAGE;
  const file = new Counter();
  const made = new UserExport(api, {}, file);
  const failOnce = (): void => {
    if (made.users === PAGE) faults.push(refused(401));
  };
  await expect(made.run(never, failOnce)).rejects.toBeInstanceOf(ProblemError);
  expect(made.users).toBe(PAGE);
  await made.run(never, ignored);
  expect(file).toMatchObject({ lines: users + 1, headers: 1 });
  expect(made.users).toBe(users);
});

test("a cancelled export stops, also while it waits for its next try", async () => {
  faults = [refused(503, { "retry-after": "20" })];
  const cancelled = new AbortController();
  const running = new UserExport(api, {}, new Counter()).run(cancelled.signal, ignored);
  await expect.poll(() => asked.length).toBe(1);
  cancelled.abort();
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect(asked.length).toBe(1);
});

test("a cancelled export drops the request that is under way", async () => {
  const cancelled = new AbortController();
  faults = [() => cancelled.abort()];
  await expect(new UserExport(api, {}, new Counter()).run(cancelled.signal, ignored)).rejects.toMatchObject({ name: "AbortError" });
});

test("pages with other columns don't go into one file", async () => {
  users = 2 * PAGE;
  const file = new Counter();
  const made = new UserExport(api, {}, file);
  const changeColumns = (): void =>
    void faults.push((response) => void response.writeHead(200, { "content-type": "text/csv" }).end("user_id\nbob\n"));
  await expect(made.run(never, changeColumns)).rejects.toThrow("columns");
  expect(file.lines).toBe(PAGE + 1);
});

test("tries become rarer, end, and follow the API's wish unless that takes too long", () => {
  const overloaded = new ProblemError(503, {});
  expect([1, 2, 5, 6].map((tries) => waitAfter(overloaded, tries))).toEqual([500, 1000, 8000, undefined]);
  expect(waitAfter(new ProblemError(429, { retry_after: 3 }), 1)).toBeGreaterThan(2900);
  expect(waitAfter(new ProblemError(429, { retry_after: 3600 }), 1)).toBeUndefined();
  expect(waitAfter(new ProblemError(403, {}), 1)).toBeUndefined();
  expect(waitAfter(new Error("disk full"), 1)).toBeUndefined();
});

test("the next page comes from the link, with all its parameters", () => {
  expect(nextQuery('</v1/users?limit=2&status=locked&cursor=a%2Bb%3D>; rel="next"')).toEqual({ limit: "2", status: "locked", cursor: "a+b=" });
  expect(nextQuery('</v1/users?cursor=a>; rel="prev", </v1/users?cursor=b>; rel="next"')).toEqual({ cursor: "b" });
});

test.each([null, "", '</v1/users?cursor=x>; rel="prev"'])("%o has no next page", (link) => {
  expect(nextQuery(link)).toBeUndefined();
});

test("rows are counted, and the header row is not", () => {
  expect(splitHeader("user_id,name\nalice,Alice\n")).toEqual(["user_id,name\n", "alice,Alice\n"]);
  expect(countRows('a,"two\nlines ""quoted"""\nb,one\n')).toBe(2);
  expect(countRows("")).toBe(0);
});
