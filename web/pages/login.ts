/** The hosted login: its result goes to the address in the login token, in a form. */

import "./continue";
import type { Continue } from "./continue";
import { isAt, returnAddress, type ReturnFault } from "./help-center";
import type { HostedPage } from "./hosted-page";

interface Complete {
  assertion: string;
  /** Whether the user has entered a code or pressed a button. */
  interactive: boolean;
  return_to?: string;
}

interface Expired {
  reason: string;
  return_to?: string;
}

/** How long an assertion is certainly good for: two minutes, less what the way to the Help Center may take. */
const ASSERTION_MILLISECONDS = 110_000;

export class HostedLogin {
  readonly #page: HostedPage;
  readonly #token: string;
  readonly #back: URL;
  /** Whether the user wants to go on to the Help Center. */
  #pressed = false;

  private constructor(page: HostedPage, token: string, back: URL) {
    this.#page = page;
    this.#token = token;
    this.#back = back;
  }

  /** Begins the login, unless its result could go nowhere. `named` is what stands behind the `#`. */
  static open(page: HostedPage, token: string, named: string | null): void {
    const back = returnAddress(token, named);
    if (back instanceof URL) new HostedLogin(page, token, back).#begin();
    else refuse(page, back);
  }

  #begin(): void {
    const element = this.#page.hold("login", this.#token);
    element.addEventListener("two-factor-complete", (event) => this.#onComplete((event as CustomEvent<Complete>).detail));
    element.addEventListener("two-factor-login-expired", (event) => this.#onExpired((event as CustomEvent<Expired>).detail));
  }

  #onComplete({ assertion, interactive, return_to }: Complete): void {
    if (!isAt(return_to, this.#back)) refuse(this.#page, "other");
    else if (interactive || this.#pressed) post(this.#back, { assertion });
    else this.#offer(assertion);
  }

  /** The user has pressed a button. Until the API has verified the token, its address is only what some link says. */
  #onExpired({ reason, return_to }: Expired): void {
    if (isAt(return_to, this.#back)) post(this.#back, { error: `login_${reason}` });
    else location.assign(this.#back.origin);
  }

  /** Somebody else may have sent this browser here with a login of their own, so its user decides. */
  #offer(assertion: string): void {
    const ends = Date.now() + ASSERTION_MILLISECONDS;
    const offer = document.createElement("two-factor-continue") as Continue;
    offer.site = this.#back.host;
    offer.addEventListener("continued", () => {
      this.#pressed = true;
      if (Date.now() < ends) post(this.#back, { assertion });
      else this.#begin();
    });
    this.#page.show(offer);
  }
}

/** Says that the result could go nowhere, and to the helpdesk why. */
function refuse(page: HostedPage, fault: ReturnFault): void {
  page.say("page-no-return", `page-return-${fault}`);
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
