/**
 * A hosted page: `/pages/login` contains `<two-factor-login>`, and so on. The Help Center redirects the browser here with
 * `#token=…&return_to=…&lang=…`. Browsers don't send the fragment to servers, and the page keeps it only in memory: after a
 * reload, the page has no token. `/pages/guide` needs no token, and its address can be shared.
 */

import "../src/index";
import { readClaims } from "../src/api/claims";
import { LANGUAGES, load } from "../src/texts";
import { allowedOrigins } from "./allowed-origins";
import { frontPage, returnClaim } from "./help-center";
import { HostedPage } from "./hosted-page";
import { HostedLogin } from "./login";
import { readParameters, type Parameters } from "./parameters";

const GUIDE = "guide";

/** Reads the address, and removes the part behind `#` from the address bar and the history. */
function takeParameters(): Parameters {
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
async function speak({ lang, dir }: Parameters): Promise<string> {
  const language = (lang ?? navigator.language).toLowerCase();
  const locale = LANGUAGES.find((known) => known === language.split("-")[0]) ?? "en";
  document.documentElement.lang = locale;
  document.documentElement.dir = dir === "rtl" ? "rtl" : "ltr";
  await load(locale);
  return locale;
}

/** Moves what is behind `#` to the query, because the guide uses the fragment for its sections. */
function keepInQuery({ tenant, lang, dir }: Parameters): void {
  if (!location.hash.includes("=")) return;
  const kept = Object.entries({ tenant, lang, dir }).filter((entry): entry is [string, string] => entry[1] !== null);
  history.replaceState(null, "", `?${new URLSearchParams(kept).toString()}`);
}

/** Opens the guide, which has no use for a token. */
async function openGuide(): Promise<void> {
  const parameters = readParameters(location);
  keepInQuery(parameters);
  const locale = await speak(parameters);
  const tenant = parameters.tenant ?? "";
  new HostedPage(GUIDE, locale, frontPage(allowedOrigins(), parameters.return_to, document.referrer), tenant).showGuide(tenant);
}

async function openWithToken(kind: string): Promise<void> {
  forgetWhenLeft();
  const parameters = takeParameters();
  const locale = await speak(parameters);
  const { token, return_to } = parameters;
  const back = frontPage(allowedOrigins(), return_to, returnClaim(token ?? ""));
  const page = new HostedPage(kind, locale, back, readClaims(token ?? "").tenant);
  if (!token) page.showMessages("page-no-token");
  else if (kind === "login") HostedLogin.open(page, token, return_to);
  else page.showElement(kind, token);
}

const kind = location.pathname.split("/").at(-1) ?? "";
void (kind === GUIDE ? openGuide() : openWithToken(kind));
