/** Whether the device is used by touch, as phones and tablets are. Such a device can have the authenticator app itself. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Touch implements ReactiveController {
  readonly #query = matchMedia("(hover: none) and (pointer: coarse)");
  readonly #update = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isMain(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener("change", this.#update);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener("change", this.#update);
  }
}
