import type { Terminal } from "../terminal/terminal.js";

/** Says how far a long run is. */
export interface Progress {
  /** To be told of every block that is done: how many lines and bytes it had. */
  add(lines: number, bytes: number): void;
  /** Leaves nothing behind on a terminal. */
  end(): void;
}

// for a person, as often as one can look; for a log, as often as one wants to read
const redrawn = 100;
const logged = 30_000;

/**
 * Shows on standard error how far a run is: one line that is drawn again, or where no person looks a line every 30 seconds.
 *
 * @param terminal - Where to write, and whether a person looks.
 * @param now - Reads a clock, in milliseconds.
 * @returns What to tell of the work that is done.
 */
export function progressOn({ stdout, stderr }: Terminal, now: () => number): Progress {
  const drawn = stderr.isTTY === true;
  // two streams on one screen would overwrite each other
  const hidden = drawn && stdout.isTTY === true;
  const start = now();
  let last = start;
  let lines = 0;
  let bytes = 0;
  let isThere = false;
  return {
    add(moreLines, moreBytes) {
      lines += moreLines;
      bytes += moreBytes;
      const time = now();
      if (hidden || time - last < (drawn ? redrawn : logged)) return;
      last = time;
      const text = `${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round((lines * 1000) / (time - start))} lines/s`;
      stderr.write(drawn ? `\r\u001b[K${text}` : `${text}\n`);
      isThere = drawn;
    },
    end() {
      if (isThere) stderr.write("\r\u001b[K");
      isThere = false;
    },
  };
}
