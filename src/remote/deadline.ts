// what setTimeout can count to
const longestTimer = 2 ** 31 - 1;

/** The end of all waiting: the time is over, or the caller gave up. */
export class Deadline {
  /** Whether the time is over. */
  expired = false;
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private readonly giveUp: () => void;

  constructor(
    milliseconds: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    this.giveUp = () => this.controller.abort(caller?.reason);
    if (caller?.aborted) this.giveUp();
    caller?.addEventListener("abort", this.giveUp);
    if (milliseconds > longestTimer) return;
    this.timer = setTimeout(() => {
      this.expired = true;
      this.controller.abort(new Error("the time is over"));
    }, milliseconds);
  }

  /** Aborts at the end, and when nothing is waited for any more. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /**
   * Waits for something, but not past the end: what is waited for may not heed the signal.
   *
   * @param start - Starts it.
   * @returns What it comes to.
   * @throws What it fails with, which may be of the end's making too, or the reason of the end.
   */
  async race<Value>(start: () => Value | PromiseLike<Value>): Promise<Value> {
    const { signal } = this;
    signal.throwIfAborted();
    let stop = (): void => {};
    const end = new Promise<never>((_resolve, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener("abort", stop);
    });
    try {
      return await Promise.race([Promise.resolve().then(start), end]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Stops waiting, and whatever is still under way. */
  close(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener("abort", this.giveUp);
    this.controller.abort();
  }
}
