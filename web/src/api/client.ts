/** The API, typed by its OpenAPI document. */

import createClient, { type Client } from "openapi-fetch";
import { ProblemError, REAUTHENTICATION_REQUIRED, USER_CHANGED, type ProblemDocument } from "./problem";
import type { paths } from "./schema.gen";

/** After this long without an answer the user hears that there is none. */
const TIMEOUT_MILLISECONDS = 20_000;

export interface TokenSource {
  /** The token as it is now. */
  token: string;
  /** Gets another one from the helpdesk when this one has expired. */
  refreshToken?: (() => Promise<string>) | undefined;
  /** Whether the token is of the user whom the first one was of. */
  admitsToken(): boolean;
  /** Has the page sign its user in again: the sign-in behind the token does not do for this request. */
  reauthenticate?(wanted: Reauthentication): void;
}

/** What the API wants of a new sign-in (RFC 9470), as far as the page may read it. */
export interface Reauthentication {
  /** The age that the sign-in may have, in seconds. */
  max_age?: number;
  /** The authentication context classes of which it must have one, separated by spaces. */
  acr_values?: string;
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
  const answer = await sendAsOwner(request, source);
  if (source.reauthenticate && answer.status === 401) {
    const document = await documentOf(answer);
    if (new ProblemError(401, document).slug === "insufficient-user-authentication") {
      source.reauthenticate(wantedBy(answer.headers.get("www-authenticate") ?? ""));
      throw new ProblemError(401, { ...document, type: `/problems/${REAUTHENTICATION_REQUIRED}` });
    }
  }
  if (again && source.refreshToken && answer.status === 401 && (await slugOf(answer)) === "invalid-token") {
    source.token = await source.refreshToken();
    return sendAsOwner(again, source);
  }
  return answer;
}

/** Sends nothing in another user's name, and answers nothing to a page that has become another user's meanwhile. */
async function sendAsOwner(request: Request, source: TokenSource): Promise<Response> {
  const check = (): void => {
    if (!source.admitsToken()) throw new ProblemError(0, { type: `/problems/${USER_CHANGED}` });
  };
  check();
  const answer = await sendOnce(request, source.token);
  check();
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
  return new ProblemError(answer.status, await documentOf(answer)).slug;
}

async function documentOf(answer: Response): Promise<Partial<ProblemDocument>> {
  return (await answer.clone().json().catch(() => ({}))) as Partial<ProblemDocument>;
}

function wantedBy(challenge: string): Reauthentication {
  const parameter = (name: string): string | undefined => new RegExp(`\\b${name}="?([^",]*)`).exec(challenge)?.[1];
  const maxAge = Number(parameter("max_age") ?? Number.NaN);
  const acrValues = parameter("acr_values");
  return { ...(Number.isNaN(maxAge) ? {} : { max_age: maxAge }), ...(acrValues ? { acr_values: acrValues } : {}) };
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
