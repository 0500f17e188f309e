/** The result of the last action, which disappears after a while, so that it covers nothing. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

const SHOWN_MILLISECONDS = 8_000;

export class PassingNotice implements ReactiveController {
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  show(text: string): void {
    clearTimeout(this.#timer);
    this.#text = text;
    if (text) this.#timer = setTimeout(() => this.show(""), SHOWN_MILLISECONDS);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.show("");
  }
}
