/**
 * A hosted page: `/pages/login` holds `<two-factor-login>`, and so on. The Help Center sends the browser here with `#token=…&return_to=…&lang=…`: what stands behind the `#` is
 * never sent to a server. A login goes back as a form POST of `assertion` to `return_to`.
 */

import "../src/index";
import type { TwoFactorElement } from "../src/ui/two-factor-element";
import { format, LANGUAGES, load } from "../src/texts";

/** Which page it is: the last part of its address. */
const KIND = location.pathname.split("/").at(-1) ?? "";

/** Kept for this tab only, so that a reload does not lose the place. */
const KEPT = `user-2fa.page${location.pathname}`;

function parameters(): URLSearchParams {
  const given = location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(KEPT, given);
    // The token does not stay in the address bar or the history.
    history.replaceState(null, "", location.pathname);
  }
  return new URLSearchParams(given || (sessionStorage.getItem(KEPT) ?? ""));
}

/** The address to go back to, if it is of a Help Center that this deployment knows. */
function returnAddress(wanted: string | null): URL | undefined {
  const allowed = document.querySelector<HTMLMetaElement>("meta[name='user-2fa:allowed-origins']")?.content.split(" ");
  const address = wanted && URL.canParse(wanted) ? new URL(wanted) : undefined;
  return address && allowed?.includes(address.origin) ? address : undefined;
}

function post(address: URL, fields: Record<string, string>): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = address.href;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

function show(text: string): void {
  const message = document.createElement("p");
  message.className = "message";
  message.setAttribute("role", "alert");
  message.textContent = text;
  document.querySelector("main")?.append(message);
}

async function start(): Promise<void> {
  const given = parameters();
  const language = (given.get("lang") ?? navigator.language).toLowerCase();
  const locale = LANGUAGES.find((known) => known === language.split("-")[0]) ?? "en";
  document.documentElement.lang = locale;
  document.documentElement.dir = given.get("dir") === "rtl" ? "rtl" : "ltr";
  await load(locale);
  document.title = format(locale, `page-${KIND}`);
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = document.title;
  const back = returnAddress(given.get("return_to"));
  if (!given.get("token")) return show(format(locale, "page-no-token"));
  if (KIND === "login" && !back) return show(format(locale, "page-no-return"));
  const element = document.createElement(`two-factor-${KIND}`) as TwoFactorElement;
  element.addEventListener("two-factor-complete", (event) => {
    sessionStorage.removeItem(KEPT);
    if (back) post(back, { assertion: (event as CustomEvent<{ assertion: string }>).detail.assertion });
  });
  element.addEventListener("two-factor-login-expired", (event) => {
    sessionStorage.removeItem(KEPT);
    if (back) post(back, { error: `login_${(event as CustomEvent<{ reason: string }>).detail.reason}` });
  });
  element.api = new URL("..", location.href).href;
  element.token = given.get("token") ?? "";
  document.querySelector("main")?.append(element);
}

void start();
