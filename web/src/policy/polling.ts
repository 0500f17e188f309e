/** Asks again for something that is pending, while the page is visible, and for a limited time. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

const EVERY_MILLISECONDS = 10_000;
/** About ten minutes. Admins can also check by hand. */
const MAX_ROUNDS = 60;

export class Polling implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rounds = 0;
  #wanted = false;
  #connected = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly ask: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  /** Polls from now on, or stops. */
  set(wanted: boolean): void {
    if (wanted && !this.#wanted) this.#rounds = 0;
    this.#wanted = wanted;
    this.#plan();
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener("visibilitychange", this.#plan);
    this.#plan();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener("visibilitychange", this.#plan);
    clearTimeout(this.#timer);
  }

  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    if (!this.#wanted || !this.#connected || document.hidden || this.#rounds >= MAX_ROUNDS) return;
    this.#timer = setTimeout(() => void this.#round(), EVERY_MILLISECONDS);
  };

  async #round(): Promise<void> {
    this.#rounds++;
    await this.ask();
    this.#plan();
  }
}
