/** Searches after a delay, and drops the results of all searches but the latest. */
export class LatestSearch<T> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  start(delay: number, find: () => Promise<T>, done: (result: T) => void): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#run(find, done), delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#latest++;
  }

  async #run(find: () => Promise<T>, done: (result: T) => void): Promise<void> {
    const search = this.#latest;
    const result = await find();
    if (search === this.#latest) done(result);
  }
}
