/** An element for staff. It asks the page to sign staff in again when an action needs a more recent or stronger sign-in. */

import { html, nothing, type TemplateResult } from "lit";
import type { Reauthentication } from "../api/client";
import type { ProblemError } from "../api/problem";
import { TwoFactorElement } from "./two-factor-element";

/** Emits `two-factor-reauthentication-required` when staff must sign in again before an action. */
export abstract class StaffElement extends TwoFactorElement {
  reauthenticate(wanted: Reauthentication): void {
    this.emit("two-factor-reauthentication-required", wanted);
  }

  protected override explain(problem: ProblemError): string {
    return problem.slug === "wrong-token-use" ? this.text("problem-wrong-token-use") : super.explain(problem);
  }

  /** What the element shows until it has loaded, or why it hasn't. */
  protected waiting(): TemplateResult {
    return html`<section class="card stack" aria-busy=${this.busy}>
      <p role="status" class="muted">${this.failure ? nothing : this.text("loading")}</p>
      ${this.alert()}
      ${this.mayTryAgain ? html`<div><button @click=${() => this.load()}>${this.text("try-again")}</button></div>` : nothing}
    </section>`;
  }
}
