/** The base of the sections of the account area. */

import { html, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import type { Obstacle } from "../passkey/obstacle";
import type { Question } from "../ui/confirm-dialog";
import { BaseElement } from "../ui/element";

export type Account = components["schemas"]["AccountResponse"];
export type Browser = components["schemas"]["BrowserResponse"];
export type Proof = components["schemas"]["ProofRequest"];

/** Sends a change, with a proof if the API requires one. */
export type Change<T> = (proof: Proof | null) => Promise<T>;

/** What the account page provides to its sections. */
export interface AccountPage {
  readonly browsers: readonly Browser[];
  /** Why this page can't use passkeys. */
  readonly obstacle: Obstacle | undefined;
  helpLink(): TemplateResult;
  /** Sends a change. If the API requires a proof, asks the user for one and sends the change again. */
  change<T>(send: Change<T>): Promise<T>;
  /** Asks the user to confirm an action. */
  confirm(question: Question): Promise<boolean>;
}

/** A completed change: the last part of the message ID `account-done-…`, and new recovery codes to show. */
export interface Done {
  what: string;
  codes: readonly string[];
}

/** Emits `account-changed` after a change, and `account-outdated` when an item no longer exists. */
export abstract class AccountSection extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    page: { attribute: false },
    account: { attribute: false },
  };

  declare client: Api;
  declare page: AccountPage;
  declare account: Account;

  protected heading(text: string): TemplateResult {
    return html`<div class="title">
      <h3 id="title" tabindex="-1">${text}</h3>
      ${this.page.helpLink()}
    </div>`;
  }

  /** The browsers that lose their trust when a factor is added or removed, or else `undefined`. */
  protected get forgotten(): Question["list"] {
    const { browsers } = this.page;
    if (browsers.length === 0) return undefined;
    return {
      title: this.text("account-resets", { count: browsers.length }),
      items: browsers.map((browser) => this.browserName(browser)),
    };
  }

  protected browserName({ label, last_used_at, created_at }: Browser): string {
    return this.text("account-browser-named", { label, at: new Date(last_used_at ?? created_at) });
  }

  /** Whether the user wants to add a factor, although it ends the trust in their browsers. Asks only if there are any. */
  protected async mayAdd(title: string): Promise<boolean> {
    const list = this.forgotten;
    const question = { title, text: this.text("account-add-why"), list, action: this.text("code-submit"), harmless: true };
    return !list || this.page.confirm(question);
  }

  protected done(what: string, codes?: readonly string[] | null): void {
    this.emit("account-changed", { what, codes: codes ?? [] } satisfies Done);
    void this.focusOn("h3");
  }

  /** Runs an action after the user has confirmed it. */
  protected async confirmed(question: Question, action: () => Promise<void>): Promise<void> {
    if (!this.busy && (await this.page.confirm(question))) await this.run(action);
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "not-found") this.emit("account-outdated");
  }
}
