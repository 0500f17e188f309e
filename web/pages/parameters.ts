/** What the address of a hosted page says. */

/** Parameters that are no secrets, and that an address to share has in its query. */
const SHARED = ["lang", "tenant"];

/**
 * Reads the part behind `#`, which browsers don't send to servers, and `lang` and `tenant` from the query too. A token in
 * the query is ignored, because servers and logs have seen it.
 */
export function readParameters(address: Pick<Location, "hash" | "search">): URLSearchParams {
  const parameters = new URLSearchParams(address.hash.slice(1));
  for (const [name, value] of new URLSearchParams(address.search)) {
    if (SHARED.includes(name) && !parameters.has(name)) parameters.set(name, value);
  }
  return parameters;
}

/** The query of an address to share. */
export function sharedQuery(parameters: URLSearchParams): string {
  return `?${new URLSearchParams([...parameters].filter(([name]) => SHARED.includes(name))).toString()}`;
}
