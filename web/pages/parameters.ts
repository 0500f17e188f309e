/** What the address of a hosted page says. */

export interface Parameters {
  token: string | null;
  /** Where a result goes, or a page of the Help Center that the link back leads to. */
  return_to: string | null;
  tenant: string | null;
  lang: string | null;
  dir: string | null;
}

/**
 * Reads the part behind `#`, which browsers don't send to servers. `lang`, `dir`, and `tenant` are no secrets and may also be in the
 * query, where an address can be shared. A token in the query is ignored, because servers and logs have seen it.
 */
export function readParameters(address: Pick<Location, "hash" | "search">): Parameters {
  const [fragment, query] = [new URLSearchParams(address.hash.slice(1)), new URLSearchParams(address.search)];
  const shared = (name: string): string | null => fragment.get(name) ?? query.get(name);
  return {
    token: fragment.get("token"),
    return_to: fragment.get("return_to"),
    tenant: shared("tenant"),
    lang: shared("lang"),
    dir: shared("dir"),
  };
}
