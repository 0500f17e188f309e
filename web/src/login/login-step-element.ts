/** The base of the elements that show one step of a login. */

import type { Api } from "../api/client";
import { ProblemError } from "../api/problem";
import { BaseElement } from "../ui/element";
import { stepAfter, type Step } from "./step";

/** Emits `refused` with a problem that ends the step. */
export abstract class LoginStepElement extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    step: { attribute: false },
    takeFocus: { attribute: false },
  };

  declare client: Api;
  /** Whether the element takes the focus when it appears. */
  declare takeFocus: boolean;

  override firstUpdated(): void {
    if (this.takeFocus) this.focus();
  }

  /** The step that a problem leads to, or `undefined` if this element handles it. */
  protected leadsTo(problem: ProblemError): Step | undefined {
    return stepAfter(problem);
  }

  protected override fail(problem: ProblemError): void {
    if (this.leadsTo(problem)) this.emit("refused", problem);
    else super.fail(problem);
  }

  /** Reports a problem that ends the step, and also lets the nested element that made the request handle it. */
  protected async orRefused<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ProblemError && this.leadsTo(error)) this.emit("refused", error);
      throw error;
    }
  }
}
