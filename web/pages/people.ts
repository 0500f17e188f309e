/** The hosted page of all users. Its history keeps the open user, and never the token, so that the browser's Back works. */

import type { HostedPage } from "./hosted-page";

interface Place {
  user: string | null;
}

/** `user` is the `user_id` in the fragment: the user whose page opens first. */
export function openPeople(page: HostedPage, token: string, user: string | null): void {
  const element = Object.assign(page.showElement("people", token), { user });
  history.replaceState({ user } satisfies Place, "");
  element.addEventListener("two-factor-navigate", (event) => history.pushState((event as CustomEvent<Place>).detail, ""));
  addEventListener("popstate", ({ state }) => (element.user = (state as Place | null)?.user ?? null));
}
