// the longest delay of setTimeout, nearly 25 days
const longestTimer = 0x7fffffff;

/** The deadline of a check: it ends when the time is over or when the caller aborts. */
export class Deadline {
  /** Whether the time is over. */
  expired = false;
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout>;
  private readonly giveUp: () => void;

  constructor(
    milliseconds: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    this.giveUp = () => this.controller.abort(caller?.reason);
    if (caller?.aborted) this.giveUp();
    caller?.addEventListener("abort", this.giveUp);
    const expire = () => {
      this.expired = true;
      this.controller.abort(new Error("the time limit is reached"));
    };
    this.timer = setTimeout(expire, Math.min(milliseconds, longestTimer));
  }

  /** Aborts at the deadline, and when the check is finished. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /**
   * Waits for an operation until the deadline. The operation may ignore the signal.
   *
   * @param start - Starts the operation.
   * @returns The result of the operation.
   * @throws The error of the operation, or the reason of the deadline.
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

  /** Stops the timer and aborts pending operations. */
  close(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener("abort", this.giveUp);
    this.controller.abort();
  }
}
