/** A list beside the policy, which is read and changed by itself. */

import type { Api } from "../api/client";
import type { ProblemError } from "../api/problem";
import { BaseElement } from "../ui/element";

export abstract class Part extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    client: { attribute: false },
    said: { state: true },
  };

  declare client: Api;
  /** What was done last, for screen readers. */
  declare protected said: string;

  constructor() {
    super();
    this.said = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client")) void this.read(() => this.load());
  }

  protected abstract load(): Promise<void>;

  /** Changes something, reads the list again, and says what was done. */
  protected async change(action: () => Promise<unknown>, said: string): Promise<void> {
    this.said = "";
    await this.run(async () => {
      try {
        await action();
      } finally {
        // After a refusal too: somebody else may have changed the list.
        await this.load();
      }
      this.said = said;
    });
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "invalid-token") this.emit("two-factor-token-expired");
  }
}
