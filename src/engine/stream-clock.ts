/**
 * What has to be counted of a stream: plain data, to be passed with the next message of the same stream. Its content is nobody's business.
 */
export interface StreamState {
  readonly [counter: string]: {
    /** When the server may have begun to count, in milliseconds. */
    readonly since: number;
    /** What was counted, oldest first: when, in milliseconds, and how much. */
    readonly events: readonly (readonly [time: number, amount: number])[];
  };
}

/** How much was counted before a message. */
export interface Counted {
  /** Over the time that is looked back on. */
  readonly recent: number;
  /** Since the counting may have begun anew. */
  readonly since: number;
}

// a limit is far below; a caller who does not enforce one must not fill the memory
const mostEvents = 4096;

/** Counts what is sent over a stream; it takes the time from the caller. */
export class StreamClock {
  constructor(
    public state: StreamState,
    /** The time, in milliseconds from anywhere. */
    private readonly now: number,
  ) {}

  /**
   * Says how much was counted.
   *
   * @param counter - What is counted.
   * @param window - The time that is looked back on, in milliseconds.
   * @returns How much.
   */
  counted(counter: string, window: number): Counted {
    const { since, events } = this.current(counter, window);
    const sum = (from: number) => events.reduce((total, [time, amount]) => (time >= from ? total + amount : total), 0);
    return { recent: sum(-Infinity), since: sum(since) };
  }

  /**
   * Counts.
   *
   * @param counter - What is counted.
   * @param amount - How much.
   * @param window - The time that is looked back on, in milliseconds.
   */
  count(counter: string, amount: number, window: number): void {
    const { since, events } = this.current(counter, window);
    this.state = { ...this.state, [counter]: { since, events: [...events.slice(1 - mostEvents), [this.now, amount]] } };
  }

  /** What still counts. A window that begins anew begins with the first thing that is counted in it. */
  private current(counter: string, window: number): StreamState[string] {
    const { now } = this;
    const { since = now, events = [] } = Object.hasOwn(this.state, counter) ? (this.state[counter] ?? {}) : {};
    return { since: now - since >= window ? now : since, events: events.filter(([time]) => now - time < window) };
  }
}
