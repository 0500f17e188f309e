/** `<two-factor-proof-dialog>`: asks for a code to confirm a change of factors, then sends the change again. */

import { html, nothing, type TemplateResult } from "lit";
import { answer, type Api } from "../api/client";
import { ProblemError, type ProblemSlug } from "../api/problem";
import type { ProofMethod } from "../api/values";
import type { Credential } from "../passkey/json";
import "../passkey/passkey-prompt";
import type { PasskeyRequest } from "../passkey/passkey-prompt";
import "../setup/email-code";
import { CodeField } from "../ui/code-field";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { query } from "../ui/query";
import { proofMethods } from "./factors";
import type { Account, AccountPage, Change } from "./section";

define("two-factor-code-field", CodeField);

/** Problems after which the user can enter another code. All others cancel the change. */
const RETRYABLE: readonly ProblemSlug[] = ["invalid-code", "too-many-attempts", "try-again", "unavailable", "offline"];

/** What takes the focus. A mailed code has a field only after the mail. */
const PLACES: Readonly<Record<ProofMethod, string>> = {
  passkey: "two-factor-passkey-prompt",
  totp: "two-factor-code-field",
  email: "h2",
  recovery_code: "two-factor-code-field",
};

interface PendingChange {
  change: Change<unknown>;
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
}

export class ProofDialog extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    account: { attribute: false },
    page: { attribute: false },
    pending: { state: true },
    method: { state: true },
    error: { state: true },
    lockedUntil: { state: true },
  };

  declare client: Api;
  declare account: Account;
  declare page: AccountPage;
  /** The change that needs a proof. */
  declare private pending: PendingChange | undefined;
  declare private method: ProofMethod;
  declare private error: string;
  declare private lockedUntil: Date | undefined;
  #checking = false;

  constructor() {
    super();
    this.error = "";
  }

  /** Sends the change with a proof and returns the response. Throws the problem `cancelled` if the user closes the dialog. */
  async repeat<T>(change: Change<T>): Promise<T> {
    const method = this.#methods[0];
    if (!method) throw new ProblemError(401, { type: "/problems/insufficient-user-authentication" });
    return new Promise<T>((resolve, reject) => {
      this.pending = { change, resolve: resolve as PendingChange["resolve"], reject };
      this.#dialog.showModal();
      this.#choose(method);
    });
  }

  get #methods(): ProofMethod[] {
    return proofMethods(this.account, this.page.obstacle);
  }

  get #dialog(): HTMLDialogElement {
    return query(this.renderRoot, "dialog");
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>${this.pending ? this.#content() : nothing}</dialog>`;
  }

  #content(): TemplateResult {
    const others = this.#methods.filter((method) => method !== this.method);
    return html`<div class="stack">
      <h2 id="title" tabindex="-1">${this.text("account-proof")}</h2>
      <p>${this.text(this.method === "passkey" ? "account-proof-passkey" : "account-proof-why")}</p>
      ${this.#entry()}
      <ul>
        ${others.map(
          (method) => html`<li><button class="link" @click=${() => this.#change(method)}>
            ${this.text(`login-use-${method}`, { address: this.account.email.masked_email })}
          </button></li>`,
        )}
      </ul>
      <div class="title">
        ${this.page.helpLink()}
        <button @click=${() => this.#dialog.close()}>${this.text("cancel")}</button>
      </div>
    </div>`;
  }

  #entry(): TemplateResult {
    switch (this.method) {
      case "passkey":
        return this.#passkey();
      case "email":
        return this.#email();
      default:
        return this.#code();
    }
  }

  #passkey(): TemplateResult {
    return html`<two-factor-passkey-prompt
      .prepare=${async (): Promise<PasskeyRequest> => {
        const { options, expires_at } = await answer(this.client.POST("/v1/me/proof/passkey"));
        return { options, expiresAt: new Date(expires_at) };
      }}
      .submit=${async (credential: Credential) => {
        const { code } = await answer(this.client.POST("/v1/me/proof/passkey/verify", { body: { credential } }));
        await this.#attempt(code);
      }}
    ></two-factor-passkey-prompt>`;
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

  #choose(method: ProofMethod): void {
    if (this.#checking) return;
    this.method = method;
    this.error = "";
    void this.focusOn(PLACES[method]);
  }

  /** The press that chose the passkey also serves for the browser's dialog. */
  async #change(method: ProofMethod): Promise<void> {
    this.#choose(method);
    await this.updateComplete;
    void this.renderRoot.querySelector("two-factor-passkey-prompt")?.open();
  }

  async #submit(code: string): Promise<void> {
    this.error = "";
    this.lockedUntil = undefined;
    await this.run(() => this.#attempt(code));
  }

  protected override fail(problem: ProblemError): void {
    if (problem.slug === "too-many-attempts") this.lockedUntil = problem.retryAt;
    this.error = this.lockedUntil ? "" : this.explain(problem);
  }

  /** Sends the change with this proof, and closes the dialog unless the user can try again. */
  async #attempt(code: string): Promise<void> {
    const pending = this.pending;
    if (!pending || this.#checking) return;
    this.#checking = true;
    try {
      const answered = pending.change({ method: this.method, code });
      pending.resolve(await (this.method === "email" ? answered.catch(explainByAddress) : answered));
    } catch (error) {
      if (this.#dialog.open && error instanceof ProblemError && RETRYABLE.includes(error.slug)) throw await this.#consequence(error);
      pending.reject(error);
    } finally {
      this.#checking = false;
    }
    this.pending = undefined;
    this.#dialog.close();
  }

  /** The lock that a wrong code has started. The API answers that code like the others. Here, a lock also rejects recovery codes. */
  async #consequence(problem: ProblemError): Promise<ProblemError> {
    if (problem.slug !== "invalid-code") return problem;
    const account = await answer(this.client.GET("/v1/me")).catch(() => undefined);
    return account?.locked_until ? ProblemError.lockedUntil(new Date(account.locked_until)) : problem;
  }

  /** The user can close the dialog while a code is checked. The response then decides. */
  #onClose(): void {
    if (this.#checking) return;
    this.pending?.reject(new ProblemError(0, { type: "/problems/cancelled" }));
    this.pending = undefined;
  }
}

/** Replaces the request for a code with the reason why a mailed code doesn't count: the address changed too recently. */
function explainByAddress(error: unknown): never {
  const changed = error instanceof ProblemError && error.slug === "insufficient-user-authentication";
  throw changed ? new ProblemError(error.status, { type: "/problems/address-changed" }) : error;
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-proof-dialog": ProofDialog;
  }
}

define("two-factor-proof-dialog", ProofDialog);
