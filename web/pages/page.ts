/**
 * A hosted page: `/pages/login` holds `<two-factor-login>`, and so on. The Help Center sends the browser here with
 * `#token=…&return_to=…&lang=…`. What stands behind the `#` is never sent to a server, and is in memory only: a page that is
 * loaded or shown again has no token.
 */

import "../src/index";
import { LANGUAGES, load } from "../src/texts";
import { frontPage, returnClaim } from "./help-center";
import { HostedPage } from "./hosted-page";
import { HostedLogin } from "./login";

/** What stands behind the `#`. It does not stay in the address bar or the history. */
function takeParameters(): URLSearchParams {
  const given = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  return given;
}

/** A page that the browser keeps for its "Back" keeps no token. A new token in the address begins a new page. */
function forgetWhenLeft(): void {
  addEventListener("pagehide", () => document.body.replaceChildren());
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  addEventListener("hashchange", () => location.reload());
}

async function start(): Promise<void> {
  forgetWhenLeft();
  const given = takeParameters();
  const language = (given.get("lang") ?? navigator.language).toLowerCase();
  const locale = LANGUAGES.find((known) => known === language.split("-")[0]) ?? "en";
  document.documentElement.lang = locale;
  document.documentElement.dir = given.get("dir") === "rtl" ? "rtl" : "ltr";
  await load(locale);
  const kind = location.pathname.split("/").at(-1) ?? "";
  const [token, named] = [given.get("token"), given.get("return_to")];
  const page = new HostedPage(kind, locale, frontPage(named, returnClaim(token ?? "")));
  if (!token) page.say("page-no-token");
  else if (kind === "login") HostedLogin.open(page, token, named);
  else page.hold(kind, token);
}

void start();
