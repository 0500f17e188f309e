/** The base of the sections of the account area. */

import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import type { Question } from "../ui/confirm-dialog";
import { BaseElement } from "../ui/element";
import { collapseEmpty } from "../ui/style";

export type Account = components["schemas"]["AccountResponse"];
export type Browser = components["schemas"]["BrowserResponse"];
export type Proof = components["schemas"]["ProofRequest"];

/** Sends a change, with a proof if the API requires one. */
export type Change<T> = (proof: Proof | null) => Promise<T>;

/** What the account page provides to its sections. */
export interface AccountPage {
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

  static override styles = [
    ...BaseElement.styles,
    collapseEmpty,
  ];

  declare client: Api;
  declare page: AccountPage;
  declare account: Account;

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
