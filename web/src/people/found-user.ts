/** A user in a list: of the API, or of the host page's own search. */

import type { components } from "../api/schema.gen";
import { ProblemError } from "../api/problem";

/** A user as the host page's search finds them. User 2FA may not know them yet. */
export interface HostUser {
  id: string;
  name?: string | null;
  email?: string | null;
}

/** The host page's own search, by name for example. */
export type FindUsers = (text: string) => Promise<HostUser[]>;

type UserResponse = components["schemas"]["UserResponse"];
type UserPage = components["schemas"]["UserPageResponse"];
type Optional<T> = { [Name in keyof T]?: T[Name] | null | undefined };

/** A row of the list. The host page's search knows no status. */
export type ListedUser = Pick<UserResponse, "user_id"> & Optional<Omit<UserResponse, "user_id"> & Omit<HostUser, "id">>;

/** The row of a user after an action on the user's own page. */
export function updatedRow(row: ListedUser, user: UserPage): ListedUser {
  const { status, methods, email_address, locked_until, exempt_until } = user;
  return { ...row, status, methods, email: email_address, locked_until, exempt_until };
}

/** The name that staff know a user by. */
export function shownName({ name, email, user_id }: ListedUser): string {
  return [name, email].find((known) => known) ?? user_id;
}

const SLOWEST_SEARCH_MILLISECONDS = 20_000;

/** Asks the host page's search. Rejects with the problem `search-failed` if it fails, takes too long, or returns no list. */
export async function findAtHost(find: FindUsers, text: string): Promise<ListedUser[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("findUsers takes too long")), SLOWEST_SEARCH_MILLISECONDS);
  });
  try {
    const found = await Promise.race([find(text), late]);
    return found.map(({ id, name, email }) => ({ user_id: id, name, email }));
  } catch (error) {
    console.error(error);
    throw new ProblemError(0, { type: "/problems/search-failed" });
  } finally {
    clearTimeout(timer);
  }
}
