/** The order of the loaded rows of the user list. */

import { shownName, type ListedUser } from "./found-user";

export const COLUMNS = ["user", "status", "methods", "until"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

/** The order after staff choose a column: ascending, and descending if they choose it again. */
export function nextOrder(order: Order | undefined, column: Column): Order {
  return { column, descending: order?.column === column && !order.descending };
}

/** The users in this order. `text` returns what a cell shows. Users with an empty cell come last in either direction. */
export function sorted(
  users: readonly ListedUser[],
  { column, descending }: Order,
  locale: string,
  text: (user: ListedUser, column: Column) => string,
): ListedUser[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const keyOf = (user: ListedUser): string => {
    if (column === "user") return shownName(user);
    return column === "until" ? (endOf(user) ?? "") : text(user, column);
  };
  const keyed = users.map((user) => [keyOf(user), user] as const);
  keyed.sort(([one], [other]) => {
    if (!one || !other) return Number(!one) - Number(!other);
    return descending ? compare(other, one) : compare(one, other);
  });
  return keyed.map(([, user]) => user);
}

/** The time at which the status ends by itself. */
export function endOf({ status, locked_until, exempt_until }: ListedUser): string | undefined {
  const end = status === "locked" ? locked_until : status === "exempt" ? exempt_until : undefined;
  return end ?? undefined;
}
