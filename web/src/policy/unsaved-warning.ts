/** Warns before the admin leaves the page with unsaved changes. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

export class UnsavedWarning implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly hasChanges: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeunload", this.#warn);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeunload", this.#warn);
  }

  readonly #warn = (event: Event): void => {
    if (this.hasChanges()) event.preventDefault();
  };
}
