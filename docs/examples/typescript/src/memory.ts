// What the helpdesk remembers for a while. A real one has a table for it, with an expiry and a unique key.

import { now } from "./config.js";

/** There is no room: answer 503. Forgetting something else in its place would let it happen twice. */
export class Full extends Error {}

/** Values under keys, each until a time, and no more than `limit` of them. */
export class Memory<T> {
  private readonly kept = new Map<string, { value: T; until: number }>();

  constructor(private readonly limit: number) {}

  /** Says no where the key is known: of several requests at once, one gets a yes. */
  add(key: string, value: T, until: number): boolean {
    if (this.get(key) !== undefined) return false;
    if (this.kept.size >= this.limit) this.forgetWhatIsOver();
    if (this.kept.size >= this.limit) throw new Full();
    this.kept.set(key, { value, until });
    return true;
  }

  get(key: string | undefined): T | undefined {
    const found = key === undefined ? undefined : this.kept.get(key);
    return found && found.until >= now() ? found.value : undefined;
  }

  /** Gets and forgets: of several requests at once, one gets the value. */
  take(key: string): T | undefined {
    const value = this.get(key);
    this.kept.delete(key);
    return value;
  }

  private forgetWhatIsOver(): void {
    for (const [key, { until }] of this.kept) if (until < now()) this.kept.delete(key);
  }
}
