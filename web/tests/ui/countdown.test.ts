import type { ReactiveController } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Countdown } from "../../src/ui/countdown";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** An element as the countdown sees it, which counts its updates. */
class Host {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  controller: ReactiveController | undefined;

  addController(controller: ReactiveController): void {
    this.controller = controller;
  }

  removeController(): void {
    this.controller = undefined;
  }

  requestUpdate(): void {
    this.updates += 1;
  }
}

test("seconds are rounded up until the end", () => {
  const countdown = new Countdown(new Host());
  countdown.start(new Date(90_500));
  expect([countdown.left, countdown.clock]).toEqual([91, "1:31"]);
  vi.advanceTimersByTime(82_000);
  expect(countdown.clock).toBe("0:09");
  vi.advanceTimersByTime(8_499);
  expect(countdown.left).toBe(1);
  vi.advanceTimersByTime(1);
  expect([countdown.left, countdown.clock]).toEqual([0, "0:00"]);
});

test("the element updates until the end, and not after it", () => {
  const host = new Host();
  new Countdown(host).start(new Date(1_000));
  vi.advanceTimersByTime(1_000);
  const updates = host.updates;
  expect(updates).toBeGreaterThan(3);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(10_000);
  expect(host.updates).toBe(updates);
});

test("a countdown to the past never ticks", () => {
  const countdown = new Countdown(new Host());
  countdown.start(new Date(-1));
  expect([countdown.left, vi.getTimerCount()]).toEqual([0, 0]);
});

test("starting again replaces the end, and undefined stops", () => {
  const countdown = new Countdown(new Host());
  countdown.start(new Date(60_000));
  countdown.start(new Date(5_000));
  expect([countdown.left, vi.getTimerCount()]).toEqual([5, 1]);
  countdown.start(undefined);
  expect([countdown.left, vi.getTimerCount()]).toEqual([0, 0]);
});

test("it pauses while the element is out of the page, and resumes", () => {
  const host = new Host();
  const countdown = new Countdown(host);
  countdown.start(new Date(60_000));
  host.controller?.hostDisconnected?.();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(20_000);
  host.controller?.hostConnected?.();
  expect([countdown.left, vi.getTimerCount()]).toEqual([40, 1]);
});
