/** Exports users as one CSV file. The API returns it in pages, each with a link to the next (RFC 8288). */

import { answerWithHeaders, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import type { paths } from "../api/schema.gen";

export type Query = NonNullable<paths["/v1/users"]["get"]["parameters"]["query"]>;

/** What the export writes to. */
export interface Target {
  write(text: string): Promise<void>;
}

const PAGE_SIZE = 1000;
const TRIES = 6;
const FIRST_WAIT_MILLISECONDS = 500;
/** If the API asks for a longer wait, staff decide when to continue. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
/** Statuses after which the same request may succeed. 0 means that there was no response. */
const PASSING = [0, 429, 500, 502, 503, 504];

/** An export in progress. After a failure or a cancellation, `run` continues with the page that it did not write. */
export class UserExport {
  /** The number of users written so far. */
  users = 0;
  #header: string | undefined;
  #next: Query | undefined;

  constructor(
    private readonly client: Api,
    filter: Query,
    private readonly target: Target,
  ) {
    this.#next = { ...filter, limit: PAGE_SIZE };
  }

  /** Writes the remaining pages. Rejects with the reason of `signal` if it aborts. */
  async run(signal: AbortSignal, onPage: () => void): Promise<void> {
    while (this.#next) {
      const { data, headers } = await this.#read(this.#next, signal);
      const [header, rows] = splitHeader(data);
      if (header !== (this.#header ?? header)) throw new Error("the columns changed during the export");
      await this.target.write(this.#header === undefined ? data : rows);
      this.#header = header;
      this.#next = nextQuery(headers.get("link"));
      this.users += countRows(rows);
      onPage();
    }
  }

  async #read(query: Query, signal: AbortSignal): Promise<{ data: string; headers: Headers }> {
    const options = { params: { query }, headers: { accept: "text/csv" }, parseAs: "text", signal } as const;
    for (let nth = 1; ; nth++) {
      signal.throwIfAborted();
      try {
        return await answerWithHeaders<string>(this.client.GET("/v1/users", options));
      } catch (error) {
        signal.throwIfAborted();
        const wait = waitAfter(error, nth);
        if (wait === undefined) throw error;
        await pause(wait, signal);
      }
    }
  }
}

/** How long to wait before the next try, or undefined if there is none. */
export function waitAfter(error: unknown, tries: number): number | undefined {
  if (!(error instanceof ProblemError) || !PASSING.includes(error.status) || tries >= TRIES) return undefined;
  const wait = error.retryAt ? error.retryAt.getTime() - Date.now() : FIRST_WAIT_MILLISECONDS * 2 ** (tries - 1);
  return wait > LONGEST_WAIT_MILLISECONDS ? undefined : wait;
}

/** Waits, unless the signal aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** The header row of a page, and its other rows. */
export function splitHeader(page: string): [header: string, rows: string] {
  const end = page.indexOf("\n") + 1;
  return [page.slice(0, end), page.slice(end)];
}

/** The number of rows. A line break in quotation marks is part of a cell. */
export function countRows(rows: string): number {
  return rows.replaceAll(/"[^"]*"/g, "").split("\n").length - 1;
}

/** The query of the next page in a `Link` header, such as `</v1/users?limit=1000&cursor=…>; rel="next"`. */
export function nextQuery(link: string | null): Query | undefined {
  const next = link?.match(/<([^>]*)>[^,<]*;\s*rel="?next"?/)?.[1];
  if (next === undefined) return undefined;
  return Object.fromEntries(new URL(next, "https://api.invalid").searchParams);
}
