import { type CatalogueEntry, errorCatalogue, parseDeepgramError, type UnknownReason } from "../../errors.js";

/** How often an error occurs in a log. */
export interface ErrorCount {
  readonly error: CatalogueEntry;
  readonly count: number;
}

/** How many errors of a log a rule would have foreseen. */
export interface RuleCount {
  readonly id: string;
  readonly count: number;
}

/** What a log contains. */
export interface LogSummary {
  readonly lines: number;
  readonly recognised: number;
  /** How many errors the request shows, so that `preflight` answers with them. */
  readonly foreseeable: number;
  readonly errors: readonly ErrorCount[];
  readonly rules: readonly RuleCount[];
  /** Lines that name an error of the API that is not in the catalogue. */
  readonly unknown: number;
}

// a line without an error is the usual case in a log; these reasons say so
const noError: ReadonlySet<UnknownReason> = new Set(["nothing to go by", "not an error", "text not known"] as const);

/** Counts the errors of a log, a line at a time. */
export class ErrorCounter {
  private lines = 0;
  private unknown = 0;
  private readonly errors = new Map<string, number>();
  private readonly rules = new Map<string, number>();

  /**
   * Counts a line.
   *
   * @param line - The line.
   */
  add(line: string): void {
    this.lines++;
    if (line === "") return;
    const report = parseDeepgramError(line);
    if (!report.known) {
      if (!noError.has(report.reason)) this.unknown++;
      return;
    }
    this.errors.set(report.id, (this.errors.get(report.id) ?? 0) + 1);
    for (const id of new Set(report.rules.map((rule) => rule.id))) this.rules.set(id, (this.rules.get(id) ?? 0) + 1);
  }

  /**
   * Sums up the lines so far.
   *
   * @returns The counts, the commonest first.
   */
  summary(): LogSummary {
    const errors = errorCatalogue()
      .flatMap((error): ErrorCount[] => {
        const count = this.errors.get(error.id);
        return count === undefined ? [] : [{ error, count }];
      })
      .sort((a, b) => b.count - a.count);
    const rules = [...this.rules].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    const sum = (counts: readonly ErrorCount[]) => counts.reduce((total, { count }) => total + count, 0);
    return {
      lines: this.lines,
      recognised: sum(errors),
      foreseeable: sum(errors.filter(({ error }) => error.foreseeable)),
      errors,
      rules,
      unknown: this.unknown,
    };
  }
}

/** Splits a stream of text into lines; a line longer than an error can be is cut. */
export class LineSplitter {
  private rest = "";

  /**
   * Adds text.
   *
   * @param text - The text.
   * @param found - Receives each line that has ended.
   */
  add(text: string, found: (line: string) => void): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      const line = text.slice(start, end);
      found(withoutReturn(this.rest === "" ? line : this.rest + line));
      this.rest = "";
      start = end + 1;
    }
    if (this.rest.length < longestLine) this.rest += text.slice(start, start + longestLine);
  }

  /**
   * Ends the text.
   *
   * @param found - Receives the last line, if it has no line end.
   */
  end(found: (line: string) => void): void {
    if (this.rest !== "") found(withoutReturn(this.rest));
    this.rest = "";
  }
}

const longestLine = 65_536;
const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
