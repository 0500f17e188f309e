/** The API, typed by its OpenAPI document. */

import createClient, { type Client } from "openapi-fetch";
import { ProblemError, type ProblemDocument } from "./problem";
import type { paths } from "./schema.gen";

/** After this long without an answer the user hears that there is none. */
const TIMEOUT_MILLISECONDS = 20_000;

export interface TokenSource {
  /** The token as it is now. */
  token: string;
  /** Gets another one from the helpdesk when this one has expired. */
  refreshToken?: (() => Promise<string>) | undefined;
}

export type Api = Client<paths>;

/** A client that sends the source's token, and once more with a fresh one where the helpdesk can give one. */
export function connect(base: string, source: TokenSource): Api {
  return createClient<paths>({
    baseUrl: base.replace(/\/$/, ""),
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    fetch: (request) => send(request, source),
  });
}

async function send(request: Request, source: TokenSource): Promise<Response> {
  const again = source.refreshToken && request.clone();
  const answer = await sendOnce(request, source.token);
  if (again && source.refreshToken && answer.status === 401 && (await slugOf(answer)) === "invalid-token") {
    source.token = await source.refreshToken();
    return sendOnce(again, source.token);
  }
  return answer;
}

async function sendOnce(request: Request, token: string): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  try {
    return await fetch(new Request(request, { headers, signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) }));
  } catch {
    throw ProblemError.offline();
  }
}

async function slugOf(answer: Response): Promise<string> {
  const document = (await answer.clone().json().catch(() => ({}))) as Partial<ProblemDocument>;
  return new ProblemError(answer.status, document).slug;
}

/** The body of a success; a problem is thrown. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  return (await answerWithHeaders(call)).data;
}

/** The same, with the headers beside it. */
export async function answerWithHeaders<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<{ data: T; headers: Headers }> {
  const { data, error, response } = await call;
  if (error !== undefined || !response.ok) {
    throw new ProblemError(response.status, isObject(error) ? error : {});
  }
  return { data: data as T, headers: response.headers };
}

function isObject(value: unknown): value is Partial<ProblemDocument> {
  return typeof value === "object" && value !== null;
}
