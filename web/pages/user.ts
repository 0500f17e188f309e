/** The hosted page of one user. The fragment names the user, and what the Help Center knows of them. */

import type { HostedPage } from "./hosted-page";

export function openUser(page: HostedPage, token: string, parameters: URLSearchParams): void {
  const given = (name: string): string => parameters.get(name) ?? "";
  Object.assign(page.showElement("user", token), {
    userId: given("user_id"),
    email: given("email"),
    emailVerified: given("email_verified") === "true",
    name: given("name"),
    locale: given("locale"),
  });
}
