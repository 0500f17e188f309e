// What the helpdesk remembers for some time. In production, use a database table with a unique key and an expiry.

import { now } from "./config.js";

/** No room is left: answer 503. Never drop an entry to make room, because a replay of it would pass. */
export class Full extends Error {}

/** Values by key, each until a given time. Holds at most `limit` values. */
export class Memory<T> {
  private readonly kept = new Map<string, { value: T; until: number }>();

  constructor(private readonly limit: number) {}

  /** Returns whether the key is new. */
  add(key: string, value: T, until: number): boolean {
    if (this.get(key) !== undefined) return false;
    if (this.kept.size >= this.limit) this.forgetExpired();
    if (this.kept.size >= this.limit) throw new Full();
    this.kept.set(key, { value, until });
    return true;
  }

  get(key: string | undefined): T | undefined {
    const found = key === undefined ? undefined : this.kept.get(key);
    return found && found.until >= now() ? found.value : undefined;
  }

  /** Returns the value and forgets it. */
  take(key: string): T | undefined {
    const value = this.get(key);
    this.kept.delete(key);
    return value;
  }

  private forgetExpired(): void {
    for (const [key, { until }] of this.kept) if (until < now()) this.kept.delete(key);
  }
}
