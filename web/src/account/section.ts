/** What the sections of the account area have in common. */

import { css } from "lit";
import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import type { Question } from "../ui/confirm-dialog";
import { BaseElement } from "../ui/element";

export type Account = components["schemas"]["AccountResponse"];
export type Browser = components["schemas"]["BrowserResponse"];
export type Proof = components["schemas"]["ProofRequest"];

/** A request, to be sent with a proof where the API asks for one. */
export type Change<T> = (proof: Proof | null) => Promise<T>;

/** What the page does for its sections. */
export interface AccountPage {
  /** Sends a change; where the API asks for a proof, the user gives one and it is sent again. */
  change<T>(send: Change<T>): Promise<T>;
  /** Whether the user really wants it. */
  confirm(question: Question): Promise<boolean>;
}

/** What a section tells of: the last part of the message `account-done-…`, and recovery codes to be shown. */
export interface Done {
  what: string;
  codes: readonly string[];
}

/** Emits `account-changed` when something is done, `account-outdated` when something is not there any more. */
export abstract class AccountSection extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    page: { attribute: false },
    account: { attribute: false },
  };

  static override styles = [
    ...BaseElement.styles,
    css`
      /* While there is nothing to tell, the place for it takes none. */
      .stack > [role="alert"]:empty {
        position: absolute;
      }
    `,
  ];

  declare client: Api;
  declare page: AccountPage;
  declare account: Account;

  protected done(what: string, codes?: readonly string[] | null): void {
    this.emit("account-changed", { what, codes: codes ?? [] } satisfies Done);
    void this.focusOn("h3");
  }

  /** Does what cannot be undone, once the user has confirmed it. */
  protected async confirmed(question: Question, action: () => Promise<void>): Promise<void> {
    if (!this.busy && (await this.page.confirm(question))) await this.run(action);
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "not-found") this.emit("account-outdated");
  }
}
