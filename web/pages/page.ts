/**
 * A hosted page: `/pages/login` contains `<two-factor-login>`, and so on. The Help Center redirects the browser here with
 * `#token=…&return_to=…&lang=…`. Browsers don't send the fragment to servers, and the page keeps it only in memory: after a
 * reload, the page has no token.
 */

import "../src/index";
import { LANGUAGES, load } from "../src/texts";
import { allowedOrigins } from "./allowed-origins";
import { frontPage, returnClaim } from "./help-center";
import { HostedPage } from "./hosted-page";
import { HostedLogin } from "./login";
import { openPeople } from "./people";
import { openUser } from "./user";

/** Reads the fragment and removes it from the address bar and the history. */
function takeParameters(): URLSearchParams {
  const parameters = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  return parameters;
}

/** Clears the page when the user leaves it, because the browser may keep it for "Back". Reloads it for a new token. */
function forgetWhenLeft(): void {
  addEventListener("pagehide", () => document.body.replaceChildren());
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  addEventListener("hashchange", () => location.reload());
}

async function start(): Promise<void> {
  forgetWhenLeft();
  const parameters = takeParameters();
  const language = (parameters.get("lang") ?? navigator.language).toLowerCase();
  const locale = LANGUAGES.find((known) => known === language.split("-")[0]) ?? "en";
  document.documentElement.lang = locale;
  document.documentElement.dir = parameters.get("dir") === "rtl" ? "rtl" : "ltr";
  await load(locale);
  const kind = location.pathname.split("/").at(-1) ?? "";
  const [token, requested] = [parameters.get("token"), parameters.get("return_to")];
  const page = new HostedPage(kind, locale, frontPage(allowedOrigins(), requested, returnClaim(token ?? "")));
  if (!token) page.showMessages("page-no-token");
  else if (kind === "login") HostedLogin.open(page, token, requested);
  else if (kind === "people") openPeople(page, token, parameters.get("user_id"));
  else if (kind === "user") openUser(page, token, parameters);
  else page.showElement(kind, token);
}

void start();
