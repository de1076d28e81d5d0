/** Whether errors are recognised in the texts that people posted, and in the answers of the Voice Agent. */
import { type ErrorReport, parseDeepgramError } from "../../src/errors.js";
import type { Check } from "./recorded-errors.js";

/** A text as it was posted, with the error that it is. */
export interface PastedRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** The id of the error, with alternatives separated by `|`; or only whether it is known. */
  readonly expect: { readonly id?: string; readonly known?: boolean };
}

/**
 * Parses every posted text.
 *
 * @param rows - The reports; rows of other kinds are left out.
 * @param check - Notes a result.
 */
export function checkPastedErrors(rows: readonly PastedRow[], check: Check): void {
  for (const { id, kind, text, expect } of rows) {
    if (kind !== "explain") continue;
    const report = parseDeepgramError(text);
    const holds = expect.id === undefined ? report.known === expect.known : report.known && expect.id.split("|").includes(report.id);
    check(`pasted ${id}`, holds, () => `${JSON.stringify(expect)}\n  ours: ${shown(report)}`);
  }
}

/** A code of the Voice Agent with the descriptions that were recorded. */
export interface AgentError {
  readonly code: string;
  readonly type: string;
  readonly recorded_descriptions: readonly { readonly text: string | null; readonly exact: boolean }[];
}

/** An answer of the Voice Agent as it was recorded. */
export interface AgentAnswer {
  readonly id: string;
  readonly answer: { readonly type: string; readonly description: string | null; readonly code: string | null };
}

/**
 * Parses every code of the Voice Agent, alone and with each recorded description, and every recorded answer.
 *
 * @param errors - The codes.
 * @param answers - The answers; rows that are not errors are left out.
 * @param check - Notes a result.
 */
export function checkAgentErrors(errors: readonly AgentError[], answers: readonly AgentAnswer[], check: Check): void {
  const expectKnown = (name: string, seen: unknown) => {
    const report = parseDeepgramError(seen);
    check(`agent ${name}`, report.known, () => `${JSON.stringify(seen)}\n  ours: ${shown(report)}`);
  };
  for (const { code, type, recorded_descriptions } of errors) {
    expectKnown(code, { type, description: "", code });
    expectKnown(`${code} in a log`, `deepgram agent: { type: '${type}', description: '', code: '${code}' }`);
    for (const { text, exact } of recorded_descriptions) {
      if (text === null || !exact) continue;
      const description = text.replace("<path>", "agent.think").replace(/<\w+>/g, "https://example.com/v1");
      expectKnown(`${code} ${description}`, { type, description, code });
      expectKnown(`${code} ${description} alone`, description);
    }
  }
  for (const { id, answer } of answers) {
    if (answer.type !== "Error" && answer.type !== "Warning") continue;
    if (answer.description === null && answer.code === null) continue;
    const message = Object.fromEntries(
      Object.entries(answer).filter(([name, value]) => /^(?:type|description|code)$/.test(name) && value !== null),
    );
    expectKnown(id, message);
    expectKnown(`${id} in a log`, `INFO agent said ${JSON.stringify(message)}`);
  }
}

function shown(report: ErrorReport): string {
  return JSON.stringify(report.known ? { id: report.id, by: report.by } : report).slice(0, 300);
}
