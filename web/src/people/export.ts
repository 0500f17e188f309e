/** Every user as one file. The API gives it in parts, each of which says where the next one begins. */

import { answerWithHeaders, type Api } from "../api/client";
import type { paths } from "../api/schema.gen";

type Query = NonNullable<paths["/v1/users"]["get"]["parameters"]["query"]>;

/** The users that pass `filter`, as comma-separated values with one header. */
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

function withoutHeader(part: string): string {
  return part.slice(part.indexOf("\n") + 1);
}

/** The cursor in a `Link` to the next part, such as `</v1/users?cursor=…>; rel="next"`. */
function nextCursor(link: string | null): string | undefined {
  const next = link?.match(/<([^>]*)>; rel="next"/)?.[1];
  if (next === undefined) return undefined;
  return new URL(next, "https://api.invalid").searchParams.get("cursor") ?? undefined;
}
