/** The base of the elements that show one step of a login. */

import type { Api } from "../api/client";
import { ProblemError } from "../api/problem";
import { BaseElement } from "../ui/element";
import { stepAfter } from "./step";

/** Emits `refused` with a problem that ends the step. */
export abstract class LoginStepElement extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    step: { attribute: false },
  };

  declare client: Api;

  protected override fail(problem: ProblemError): void {
    if (stepAfter(problem)) this.emit("refused", problem);
    else super.fail(problem);
  }

  /** Reports a problem that ends the step, and also lets the nested element that made the request handle it. */
  protected async orRefused<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ProblemError && stepAfter(error)) this.emit("refused", error);
      throw error;
    }
  }
}
