import type { ReactiveController } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Polling } from "../../src/policy/polling";

/** The document, as far as polling sees it. */
class Visibility extends EventTarget {
  hidden = false;

  become(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: Visibility;
let asked: number;
let controller: ReactiveController;
let polling: Polling;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Visibility();
  vi.stubGlobal("document", page);
  asked = 0;
  const host = { addController: (added: ReactiveController) => (controller = added), removeController: vi.fn(), requestUpdate: vi.fn() };
  polling = new Polling({ ...host, updateComplete: Promise.resolve(true) }, () => Promise.resolve(++asked));
  controller.hostConnected?.();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("it asks every ten seconds while something is pending, and then no more", async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(0);
  polling.set(true);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toBe(3);
  polling.set(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(3);
});

test("a hidden page asks nothing, and goes on when it is visible again", async () => {
  polling.set(true);
  page.become(true);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toBe(0);
  page.become(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(1);
});

test("it gives up after ten minutes, and starts afresh for another change", async () => {
  polling.set(true);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect([asked, vi.getTimerCount()]).toEqual([60, 0]);
  polling.set(false);
  polling.set(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(61);
});

test("an element that left the page asks nothing, not even after an answer that comes later", async () => {
  polling.set(true);
  await vi.advanceTimersByTimeAsync(10_000);
  controller.hostDisconnected?.();
  page.become(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked, vi.getTimerCount()]).toEqual([1, 0]);
});
