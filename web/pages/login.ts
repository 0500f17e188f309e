/** The hosted login page. It posts the result, as a form, to the address in the login token. */

import { advise } from "../src/api/advice";
import { allowedOrigins } from "./allowed-origins";
import { Continue } from "./continue";
import { isSameAddress, returnAddress, type ReturnError } from "./help-center";
import type { HostedPage } from "./hosted-page";
import { returnAdvice } from "./return-advice";

interface Complete {
  assertion: string;
  /** Whether the user has entered a code or clicked a button. */
  interactive: boolean;
  return_to?: string;
}

interface Expired {
  reason: string;
  return_to?: string;
}

/** The usable lifetime of an assertion: two minutes, minus the time to send it to the Help Center. */
const ASSERTION_MILLISECONDS = 110_000;

export class HostedLogin {
  readonly #page: HostedPage;
  readonly #token: string;
  readonly #back: URL;
  /** Whether the user has chosen to continue to the Help Center. */
  #confirmed = false;

  private constructor(page: HostedPage, token: string, back: URL) {
    this.#page = page;
    this.#token = token;
    this.#back = back;
  }

  /** Starts the login, unless there is no address for its result. `requested` is the `return_to` in the fragment. */
  static open(page: HostedPage, token: string, requested: string | null): void {
    const back = returnAddress(allowedOrigins(), token, requested);
    if (back instanceof URL) new HostedLogin(page, token, back).#start();
    else refuse(page, token, back);
  }

  #start(): void {
    const element = this.#page.showElement("login", this.#token);
    element.addEventListener("two-factor-complete", (event) => this.#onComplete((event as CustomEvent<Complete>).detail));
    element.addEventListener("two-factor-login-expired", (event) => this.#onExpired((event as CustomEvent<Expired>).detail));
  }

  #onComplete({ assertion, interactive, return_to }: Complete): void {
    if (!isSameAddress(return_to, this.#back)) refuse(this.#page, this.#token, "other");
    else if (interactive || this.#confirmed) post(this.#back, { assertion });
    else this.#offer(assertion);
  }

  /** The user wants to start again. Until the API has verified the token, the page doesn't trust the address in it. */
  #onExpired({ reason, return_to }: Expired): void {
    if (isSameAddress(return_to, this.#back)) post(this.#back, { error: `login_${reason}` });
    else location.assign(this.#back.origin);
  }

  /** Asks first, because an attacker may have sent this browser here with a login of their own. */
  #offer(assertion: string): void {
    const expiry = Date.now() + ASSERTION_MILLISECONDS;
    const offer = new Continue();
    offer.site = this.#back.host;
    offer.addEventListener("continued", () => {
      this.#confirmed = true;
      if (Date.now() < expiry) post(this.#back, { assertion });
      else this.#start();
    });
    this.#page.show(offer);
  }
}

/** Shows that there is no address for the result, and the reason for administrators and developers. */
function refuse(page: HostedPage, token: string, reason: ReturnError): void {
  advise(returnAdvice(reason, token));
  page.showMessages("page-no-return", `page-return-${reason}`);
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
