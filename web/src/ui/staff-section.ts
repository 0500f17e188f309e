/** A section of a page for staff. The only event that leaves the page is `two-factor-token-expired`. */

import { html, nothing, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import { BaseElement } from "./element";
import { collapseEmpty } from "./style";

export abstract class StaffSection extends BaseElement {
  static override properties = { ...BaseElement.properties, client: { attribute: false } };
  static override styles = [...BaseElement.styles, collapseEmpty];

  declare client: Api;

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }

  /** The error message of a failed read, with a button that reads again. */
  protected retry(read: () => Promise<void>): TemplateResult {
    return html`${this.alert()}
    ${this.mayTryAgain ? html`<button @click=${read}>${this.text("try-again")}</button>` : nothing}`;
  }
}
