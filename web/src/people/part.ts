/** A section of the page for staff: it has the client, and tells the page outside nothing but that the token has expired. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import { BaseElement } from "../ui/element";

/** The places for news take no room while there is none. */
export const silence = css`
  .stack > [role="alert"]:empty, .stack > [role="status"]:empty {
    position: absolute;
  }
`;

export abstract class Part extends BaseElement {
  static override properties = { ...BaseElement.properties, client: { attribute: false } };
  static override styles = [...BaseElement.styles, silence];

  declare client: Api;

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }

  /** Why something could not be read, and a way to try it once more. */
  protected retry(read: () => Promise<void>): TemplateResult {
    return html`${this.alert()}
    ${this.failure ? html`<button @click=${read}>${this.text("try-again")}</button>` : nothing}`;
  }
}
