/** The counters of a stream: opaque plain data. Pass it with the next message of the same stream. */
export interface StreamState {
  readonly [counter: string]: {
    /** When the window of the server may have begun, in milliseconds. */
    readonly since: number;
    /** The counted events, oldest first: time in milliseconds, amount at most, amount at least. */
    readonly events: readonly (readonly [time: number, most: number, least: number])[];
  };
}

/** The amount that was counted before a message. */
export interface Counted {
  /** At most: within a sliding window. */
  readonly most: number;
  /** At least: since the fixed window may have begun. */
  readonly least: number;
}

// more than the highest limit; bounds the memory of callers that do not enforce it
const mostEvents = 2500;

/** Counts what is sent over a stream. The caller provides the time. */
export class StreamClock {
  constructor(
    public state: StreamState,
    /** The time in milliseconds, from any clock. */
    private readonly now: number,
  ) {}

  /**
   * Returns the amount that was counted.
   *
   * @param counter - The name of the counter.
   * @param window - The length of the window, in milliseconds.
   * @returns The amount.
   */
  counted(counter: string, window: number): Counted {
    const { since, events } = this.current(counter, window);
    let most = 0;
    let least = 0;
    for (const [time, atMost, atLeast] of events) {
      most += atMost;
      if (time >= since) least += atLeast;
    }
    return { most, least };
  }

  /**
   * Adds to a counter.
   *
   * @param counter - The name of the counter.
   * @param most - The amount, at most.
   * @param least - The amount, at least.
   * @param window - The length of the window, in milliseconds.
   */
  count(counter: string, most: number, least: number, window: number): void {
    const { since, events } = this.current(counter, window);
    const last = events[events.length - 1];
    const isSame = last?.[0] === this.now;
    const event = [this.now, most + (isSame ? last[1] : 0), least + (isSame ? last[2] : 0)] as const;
    const before = isSame ? events.slice(0, -1) : events.slice(1 - mostEvents);
    this.state = { ...this.state, [counter]: { since, events: [...before, event] } };
  }

  /** Tells whether a mark was set earlier in the stream, whatever the time. */
  isMarked(mark: string): boolean {
    const known = Object.hasOwn(this.state, mark) ? this.state[mark] : undefined;
    if (known !== undefined && !isCounter(known)) throw new TypeError("preflight: `state` must be the state of the previous verdict");
    return known !== undefined;
  }

  /** Sets a mark for the rest of the stream. */
  mark(mark: string): void {
    this.state = { ...this.state, [mark]: { since: 0, events: [] } };
  }

  /** Returns the events that still count. A new window begins with its first event, and when the clock was set back. */
  private current(counter: string, window: number): StreamState[string] {
    const { now } = this;
    const known = Object.hasOwn(this.state, counter) ? this.state[counter] : { since: now, events: [] };
    if (!isCounter(known)) throw new TypeError("preflight: `state` must be the state of the previous verdict");
    const isRecent = (time: number) => time <= now && now - time < window;
    return { since: isRecent(known.since) ? known.since : now, events: known.events.filter(([time]) => isRecent(time)) };
  }
}

/** Validates a counter: the caller may have stored the state. */
function isCounter(value: unknown): value is StreamState[string] {
  const { since, events } = Object(value) as { since?: unknown; events?: unknown };
  const isEvent = (event: unknown) => Array.isArray(event) && event.length === 3 && event.every(Number.isFinite) && event[1] >= event[2];
  return Number.isFinite(since) && Array.isArray(events) && events.every(isEvent);
}
