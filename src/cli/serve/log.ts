import { performance } from "node:perf_hooks";
import type { Output } from "../terminal/terminal.js";
import type { Exchange } from "./exchange.js";
import type { LogFormat } from "./options.js";

/** Writes the line about a request that is over. */
export type Log = (exchange: Exchange, aborted: boolean) => void;

/**
 * Makes what writes a line a request.
 *
 * @param format - How.
 * @param output - Where to.
 * @returns The function.
 */
export function logTo(format: LogFormat, output: Output): Log {
  if (format === "none") return () => {};
  return (exchange, aborted) => {
    const { started, method, path, endpoint, verdict, status, rule, err_code, notices, request_id, error, ...bytes } = exchange;
    const time = new Date().toISOString();
    const duration_ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { time, method, path, endpoint, status, verdict, rule, err_code, notices, request_id, error, duration_ms, ...bytes };
    if (format === "json") output.write(`${JSON.stringify(aborted ? { ...line, aborted } : line)}\n`);
    else {
      const what = [time, method, path, status, verdict, rule, err_code, error, aborted ? "aborted" : undefined, request_id];
      output.write(`${what.filter((part) => part !== undefined && part !== null).join(" ")} ${duration_ms} ms\n`);
    }
  };
}
