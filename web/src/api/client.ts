/** A client of the API, with types from its OpenAPI document. */

import createClient, { type Client } from "openapi-fetch";
import { adviseOn, adviseOnSilence } from "./advice";
import { OFFLINE, ProblemError, REAUTHENTICATION_REQUIRED, USER_CHANGED, type ProblemDocument } from "./problem";
import type { paths } from "./schema.gen";

/** A request that takes longer fails with the problem `offline`. */
const TIMEOUT_MILLISECONDS = 20_000;

export interface TokenSource {
  /** The current token. */
  token: string;
  /** Gets a new token from the helpdesk after this one expires. */
  refreshToken?: (() => Promise<string>) | undefined;
  /** Whether requests may use the token, and whether their responses still matter. */
  admitsToken(): boolean;
  /** Ends the requests that no one waits for. */
  readonly signal?: AbortSignal;
  /** Asks the page to sign the user in again, because this request needs a more recent or stronger sign-in. */
  reauthenticate?(requirements: Reauthentication): void;
}

/** The requirements for a new sign-in (RFC 9470), from the `WWW-Authenticate` header. */
export interface Reauthentication {
  /** The maximum age of the sign-in, in seconds. */
  max_age?: number;
  /** The accepted authentication context classes, separated by spaces. */
  acr_values?: string;
}

export type Api = Client<paths>;

/** A client that sends the source's token. If the token has expired, it repeats the request once with a new token. */
export function connect(base: string, source: TokenSource): Api {
  const baseUrl = base.replace(/\/$/, "");
  return createClient<paths>({
    baseUrl,
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    fetch: (request) => sendWithAdvice(request, source, baseUrl),
  });
}

/** Sends a request, and tells developers of a failure that the site has caused. */
async function sendWithAdvice(request: Request, source: TokenSource, base: string): Promise<Response> {
  try {
    const response = await send(request, source);
    if (!response.ok) adviseOn(response.status, await documentOf(response), base);
    return response;
  } catch (error) {
    if (error instanceof ProblemError && error.slug === OFFLINE) adviseOnSilence(base, location.origin);
    throw error;
  }
}

async function send(request: Request, source: TokenSource): Promise<Response> {
  const repeat = source.refreshToken && request.clone();
  const response = await sendAsOwner(request, source);
  if (response.status !== 401) return response;
  const document = await documentOf(response);
  const { slug } = new ProblemError(401, document);
  if (source.reauthenticate && slug === "insufficient-user-authentication") {
    source.reauthenticate(requirementsOf(response.headers.get("www-authenticate") ?? ""));
    throw new ProblemError(401, { ...document, type: `/problems/${REAUTHENTICATION_REQUIRED}` });
  }
  if (repeat && source.refreshToken && slug === "invalid-token") {
    source.token = await source.refreshToken();
    return sendAsOwner(repeat, source);
  }
  return response;
}

/** Sends a request only as the first user, and drops the response if the user has changed in the meantime. */
async function sendAsOwner(request: Request, source: TokenSource): Promise<Response> {
  const check = (): void => {
    if (!source.admitsToken()) throw new ProblemError(0, { type: `/problems/${USER_CHANGED}` });
  };
  check();
  try {
    return await sendOnce(request, source);
  } finally {
    check();
  }
}

async function sendOnce(request: Request, { token, signal }: TokenSource): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${token}`);
  const ends = [request.signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS), ...(signal ? [signal] : [])];
  try {
    return await fetch(new Request(request, { headers, signal: AbortSignal.any(ends) }));
  } catch {
    throw ProblemError.offline();
  }
}

async function documentOf(response: Response): Promise<Partial<ProblemDocument>> {
  return (await response.clone().json().catch(() => ({}))) as Partial<ProblemDocument>;
}

/** The parameters of a `WWW-Authenticate` challenge that concern the sign-in. */
export function requirementsOf(challenge: string): Reauthentication {
  const parameter = (name: string): string | undefined => new RegExp(`\\b${name}="?([^",]*)`).exec(challenge)?.[1];
  const maxAge = Number(parameter("max_age") ?? Number.NaN);
  const acrValues = parameter("acr_values");
  return { ...(Number.isNaN(maxAge) ? {} : { max_age: maxAge }), ...(acrValues ? { acr_values: acrValues } : {}) };
}

/** Returns the body of a successful response. Throws the problem of any other response. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  return (await answerWithHeaders(call)).data;
}

/** Like `answer`, with the response headers. */
export async function answerWithHeaders<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<{ data: T; headers: Headers }> {
  const { data, error, response } = await call;
  if (error !== undefined || !response.ok) {
    const retryAfter = response.headers.get("retry-after");
    // API Gateway's own refusals have the header, and no document of ours.
    throw new ProblemError(response.status, { ...(retryAfter && { retry_after: Number(retryAfter) }), ...(isObject(error) && error) });
  }
  return { data: data as T, headers: response.headers };
}

function isObject(value: unknown): value is Partial<ProblemDocument> {
  return typeof value === "object" && value !== null;
}
