/**
 * A hosted page: `/pages/login` contains `<two-factor-login>`, and so on. The Help Center redirects the browser here with
 * `#token=…&return_to=…&lang=…`. Browsers don't send the fragment to servers, and the page keeps it only in memory: after a
 * reload, the page has no token. `/pages/guide` needs no token, and its address can be shared.
 */

import "../src/index";
import { readClaims } from "../src/api/claims";
import { directionOf, FALLBACK, languageOf } from "../src/languages";
import { load } from "../src/texts";
import { allowedOrigins } from "./allowed-origins";
import { frontPage, returnClaim } from "./help-center";
import { HostedPage } from "./hosted-page";
import { HostedLogin } from "./login";
import { readParameters, sharedQuery } from "./parameters";
import { openPeople } from "./people";
import { openUser } from "./user";

const GUIDE = "guide";

/** Reads the address, and removes its parameters from the address bar and the history. */
function takeParameters(): URLSearchParams {
  const parameters = readParameters(location);
  history.replaceState(null, "", location.pathname);
  return parameters;
}

/** Clears the page when the user leaves it, because the browser may keep it for "Back". Reloads it for a new token. */
function forgetWhenLeft(): void {
  addEventListener("pagehide", () => document.body.replaceChildren());
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  addEventListener("hashchange", () => location.reload());
}

/** Sets the language and the direction of the page. */
async function speak(parameters: URLSearchParams): Promise<string> {
  const locale = languageOf(parameters.get("lang") ?? navigator.language) ?? FALLBACK;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  await load(locale);
  return locale;
}

/** Opens the guide, which needs no token. Its address can be shared, and the fragment names a section. */
async function openGuide(): Promise<void> {
  const parameters = readParameters(location);
  if (location.hash.includes("=")) history.replaceState(null, "", sharedQuery(parameters));
  const locale = await speak(parameters);
  const tenant = parameters.get("tenant") ?? "";
  const back = frontPage(allowedOrigins(), parameters.get("return_to"), document.referrer);
  new HostedPage(GUIDE, locale, back, tenant).showGuide(tenant);
}

async function openWithToken(kind: string): Promise<void> {
  forgetWhenLeft();
  const parameters = takeParameters();
  const locale = await speak(parameters);
  const [token, requested] = [parameters.get("token"), parameters.get("return_to")];
  const back = frontPage(allowedOrigins(), requested, returnClaim(token ?? ""));
  const page = new HostedPage(kind, locale, back, readClaims(token ?? "").tenant);
  if (!token) page.showMessages("page-no-token");
  else if (kind === "login") HostedLogin.open(page, token, requested);
  else if (kind === "people") openPeople(page, token, parameters.get("user_id"));
  else if (kind === "user") openUser(page, token, parameters);
  else page.showElement(kind, token);
}

const kind = location.pathname.split("/").at(-1) ?? "";
void (kind === GUIDE ? openGuide() : openWithToken(kind));
