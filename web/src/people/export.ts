/** Exports users as one CSV file. The API returns it in pages, each with a link to the next. */

import { answerWithHeaders, type Api } from "../api/client";
import type { paths } from "../api/schema.gen";

export type Query = NonNullable<paths["/v1/users"]["get"]["parameters"]["query"]>;

/** The users that match `filter`, as CSV with one header row. */
export async function exportUsers(client: Api, filter: Query): Promise<string> {
  let file = "";
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? filter : { ...filter, cursor };
    const options = { params: { query }, headers: { accept: "text/csv" }, parseAs: "text" } as const;
    const { data, headers } = await answerWithHeaders<string>(client.GET("/v1/users", options));
    file += file === "" ? data : withoutHeader(data);
    cursor = nextCursor(headers.get("link"));
  } while (cursor !== undefined);
  return file;
}

export function withoutHeader(page: string): string {
  return page.slice(page.indexOf("\n") + 1);
}

/** The cursor in a `Link` header, such as `</v1/users?cursor=…>; rel="next"`. */
export function nextCursor(link: string | null): string | undefined {
  const next = link?.match(/<([^>]*)>; rel="next"/)?.[1];
  if (next === undefined) return undefined;
  return new URL(next, "https://api.invalid").searchParams.get("cursor") ?? undefined;
}
