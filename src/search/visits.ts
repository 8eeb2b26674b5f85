/** Who waits for pages of the server, and since when nobody does. */
export class Visits {
  #open = 0;
  #last = performance.now();
  #hurriesUntil = 0;
  readonly #idleMs: number;

  /** @param idleMs milliseconds without a visit after which nobody is there */
  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  /** A page is asked for. @returns to be called when it has been answered */
  open(): () => void {
    this.#open += 1;
    return () => {
      this.#open -= 1;
      this.touch();
    };
  }

  /** Something has happened after which a page will be asked for. */
  touch(): void {
    this.#last = performance.now();
  }

  /** Somebody waits for what would wait for the others. */
  hurry(): void {
    this.#hurriesUntil = performance.now() + 60_000;
  }

  /** Waits until nobody else waits for a page, nor is about to. */
  async awaitIdle(): Promise<void> {
    for (;;) {
      const now = performance.now();
      if (this.#open === 0 && (now < this.#hurriesUntil || now - this.#last >= this.#idleMs)) return;
      await new Promise((resolve) => setTimeout(resolve, Math.min(50, this.#idleMs)));
    }
  }
}
