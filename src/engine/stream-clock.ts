/**
 * What has to be counted of a stream: plain data, to be passed with the next message of the same stream. Its content is nobody's business.
 */
export interface StreamState {
  readonly [counter: string]: {
    /** When the server may have begun to count, in milliseconds. */
    readonly since: number;
    /** What was counted, oldest first: when, in milliseconds, how much at most, and how much at least. */
    readonly events: readonly (readonly [time: number, most: number, least: number])[];
  };
}

/** How much was counted before a message. */
export interface Counted {
  /** At most, over the time that is looked back on. */
  readonly most: number;
  /** At least, since the counting may have begun anew. */
  readonly least: number;
}

// more than the highest limit; a caller who does not enforce one must not fill the memory
const mostEvents = 2500;

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
    let most = 0;
    let least = 0;
    for (const [time, atMost, atLeast] of events) {
      most += atMost;
      if (time >= since) least += atLeast;
    }
    return { most, least };
  }

  /**
   * Counts.
   *
   * @param counter - What is counted.
   * @param most - How much, at most.
   * @param least - How much, at least.
   * @param window - The time that is looked back on, in milliseconds.
   */
  count(counter: string, most: number, least: number, window: number): void {
    const { since, events } = this.current(counter, window);
    const last = events[events.length - 1];
    const isSame = last?.[0] === this.now;
    const event = [this.now, most + (isSame ? last[1] : 0), least + (isSame ? last[2] : 0)] as const;
    const before = isSame ? events.slice(0, -1) : events.slice(1 - mostEvents);
    this.state = { ...this.state, [counter]: { since, events: [...before, event] } };
  }

  /** Says whether something was marked earlier in the stream, whatever the time. */
  isMarked(mark: string): boolean {
    const known = Object.hasOwn(this.state, mark) ? this.state[mark] : undefined;
    if (known !== undefined && !isCounter(known)) throw new TypeError("preflight: state is what the verdict before carried");
    return known !== undefined;
  }

  /** Marks something for the rest of the stream. */
  mark(mark: string): void {
    this.state = { ...this.state, [mark]: { since: 0, events: [] } };
  }

  /** What still counts. A window that begins anew begins with the first thing that is counted in it; a clock that was set back begins anew too. */
  private current(counter: string, window: number): StreamState[string] {
    const { now } = this;
    const known = Object.hasOwn(this.state, counter) ? this.state[counter] : { since: now, events: [] };
    if (!isCounter(known)) throw new TypeError("preflight: state is what the verdict before carried");
    const isRecent = (time: number) => time <= now && now - time < window;
    return { since: isRecent(known.since) ? known.since : now, events: known.events.filter(([time]) => isRecent(time)) };
  }
}

/** A state may have been stored in between. */
function isCounter(value: unknown): value is StreamState[string] {
  const { since, events } = Object(value) as { since?: unknown; events?: unknown };
  const isEvent = (event: unknown) => Array.isArray(event) && event.length === 3 && event.every(Number.isFinite) && event[1] >= event[2];
  return Number.isFinite(since) && Array.isArray(events) && events.every(isEvent);
}
