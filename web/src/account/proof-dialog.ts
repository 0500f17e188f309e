/** `<two-factor-proof-dialog>`: a change of factors is sent again, with a code that proves who is there. */

import { html, nothing, type TemplateResult } from "lit";
import { answer, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import "../setup/email-code";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import type { Account, Change, Proof } from "./section";

define("two-factor-code-field", CodeField);

type Method = Proof["method"];

/** Problems after which another code, or the same one again, may do. All others end the change. */
const MAY_TRY_AGAIN: readonly string[] = ["invalid-code", "too-many-attempts", "try-again", "unavailable", "offline"];

interface Request {
  change: Change<unknown>;
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
}

export class ProofDialog extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    account: { attribute: false },
    request: { state: true },
    method: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
  };

  declare client: Api;
  declare account: Account;
  /** The change that waits for a proof. */
  declare private request: Request | undefined;
  declare private method: Method;
  declare private error: string;
  declare private lockedUntil: Date | undefined;
  #checking = false;

  constructor() {
    super();
    this.error = "";
  }

  /** The answer to the change, once it is sent with a good proof. The problem `cancelled` when the user gives none. */
  async repeat<T>(change: Change<T>): Promise<T> {
    const method = methodsOf(this.account)[0];
    if (!method) throw new ProblemError(401, { type: "/problems/insufficient-user-authentication" });
    return new Promise<T>((resolve, reject) => {
      this.request = { change, resolve: resolve as Request["resolve"], reject };
      this.#dialog.showModal();
      this.#choose(method);
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector("dialog")!;
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>${this.request ? this.#content() : nothing}</dialog>`;
  }

  #content(): TemplateResult {
    const others = methodsOf(this.account).filter((method) => method !== this.method);
    return html`<div class="stack">
      <h2 id="title" tabindex="-1">${this.text("account-proof")}</h2>
      <p>${this.text("account-proof-why")}</p>
      ${this.method === "email" ? this.#email() : this.#code()}
      <ul>
        ${others.map(
          (method) => html`<li><button class="link" @click=${() => this.#choose(method)}>
            ${this.text(`login-use-${method}`, { address: this.account.email.masked_email })}
          </button></li>`,
        )}
      </ul>
      <button @click=${() => this.#dialog.close()}>${this.text("cancel")}</button>
    </div>`;
  }

  #code(): TemplateResult {
    return html`<two-factor-code-field
      .label=${this.text(`login-label-${this.method}`)}
      .hint=${this.text(`login-hint-${this.method}`)}
      .kind=${this.method === "totp" ? "digits" : "characters"}
      .error=${this.error}
      .lockedUntil=${this.lockedUntil}
      .waiting=${this.busy}
      @code-entered=${(event: CustomEvent<string>) => this.#submit(event.detail)}
    ></two-factor-code-field>`;
  }

  #email(): TemplateResult {
    return html`<two-factor-email-code
      .send=${() => answer(this.client.POST("/v1/me/proof/email")).catch(explainByAddress)}
      .verify=${(code: string) => this.#attempt(code)}
    ></two-factor-email-code>`;
  }

  #choose(method: Method): void {
    if (this.#checking) return;
    this.method = method;
    this.error = "";
    void this.focusOn(method === "email" ? "h2" : "two-factor-code-field");
  }

  async #submit(code: string): Promise<void> {
    this.error = "";
    this.lockedUntil = undefined;
    await this.run(() => this.#attempt(code));
  }

  protected override fail(problem: ProblemError): void {
    if (problem.slug === "too-many-attempts") this.lockedUntil = problem.retryAt;
    this.error = this.explain(problem);
  }

  /** Sends the change with this proof, and is done with it unless another try may do. */
  async #attempt(code: string): Promise<void> {
    const request = this.request;
    if (!request || this.#checking) return;
    this.#checking = true;
    try {
      const answered = request.change({ method: this.method, code });
      request.resolve(await (this.method === "email" ? answered.catch(explainByAddress) : answered));
    } catch (error) {
      if (this.#dialog.open && error instanceof ProblemError && MAY_TRY_AGAIN.includes(error.slug)) throw error;
      request.reject(error);
    } finally {
      this.#checking = false;
    }
    this.request = undefined;
    this.#dialog.close();
  }

  /** Escape may close it while a code is being checked: then the answer decides. */
  #onClose(): void {
    if (this.#checking) return;
    this.request?.reject(new ProblemError(0, { type: "/problems/cancelled" }));
    this.request = undefined;
  }
}

/** A mailed code that is no proof: the address has changed too recently. The page says that, and not to confirm with a code. */
function explainByAddress(error: unknown): never {
  const changed = error instanceof ProblemError && error.slug === "insufficient-user-authentication";
  throw changed ? new ProblemError(error.status, { type: "/problems/address-changed" }) : error;
}

/** The methods that this user can prove with. */
function methodsOf({ methods_allowed, totp, email, recovery_codes_left }: Account): Method[] {
  const methods: Method[] = [];
  if (totp.length > 0 && methods_allowed.includes("totp")) methods.push("totp");
  if (email.enabled && methods_allowed.includes("email")) methods.push("email");
  if (recovery_codes_left > 0) methods.push("recovery_code");
  return methods;
}

define("two-factor-proof-dialog", ProofDialog);
