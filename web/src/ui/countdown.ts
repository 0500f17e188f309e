/** Counts down the seconds to an instant and re-renders its element. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Countdown implements ReactiveController {
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Counts down to `instant`. `undefined` stops the countdown. */
  start(instant: Date | undefined): void {
    this.stop();
    this.#until = instant?.getTime() ?? 0;
    if (this.left > 0) this.#timer = setInterval(() => this.#tick(), 250);
    this.host.requestUpdate();
  }

  /** The seconds left, rounded up. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  /** The time left as `m:ss`. */
  get clock(): string {
    return `${Math.floor(this.left / 60)}:${String(this.left % 60).padStart(2, "0")}`;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  hostConnected(): void {
    if (this.#until > Date.now()) this.start(new Date(this.#until));
  }

  #tick(): void {
    if (this.left === 0) this.stop();
    this.host.requestUpdate();
  }
}
