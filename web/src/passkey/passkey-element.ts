/** The base of the elements that open the browser's dialog for passkeys. */

import { html, nothing, type TemplateResult } from "lit";
import { BaseElement } from "../ui/element";
import { PasskeyDialog } from "./dialog";

export abstract class PasskeyElement extends BaseElement {
  protected readonly dialog = new PasskeyDialog(this);

  /** Why there is no passkey yet. Closing the dialog is no error, so that the text about it isn't an alert. */
  protected outcome(): TemplateResult {
    const failure = this.failure;
    const isClosed = failure?.slug === "passkey-cancelled";
    return html`<div role="status">${isClosed ? html`<p class="note">${this.explain(failure)}</p>` : nothing}</div>
      <div role="alert">${failure && !isClosed ? this.explain(failure) : nothing}</div>`;
  }
}
