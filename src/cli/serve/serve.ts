import { allOperations } from "../../../generated/operations/index.js";
import type { AdapterOptions } from "../../adapters/core/options.js";
import { createRequestHandler, type RequestHandler } from "../../adapters/core/request-handler.js";
import { orUsageError } from "../check/verdict-options.js";
import type { Terminal } from "../terminal/terminal.js";
import { type GateServer, listen } from "./gate.js";
import { logTo } from "./log.js";
import { type ServeSettings, serveSettings, serveUsage } from "./options.js";
import { upstreamAt } from "./upstream.js";

/**
 * Runs `deepgram-preflight serve`, until a signal ends it.
 *
 * @param args - The arguments after `serve`.
 * @param terminal - Where to write, and who says when to end.
 * @returns The exit code: 0 ended by a signal, 1 the address cannot be listened on.
 * @throws UsageError for arguments that make no gate.
 */
export function serve(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const settings = serveSettings(args);
  if (settings === undefined) {
    terminal.stdout.write(`${serveUsage}\n`);
    return 0;
  }
  const gate = orUsageError(() => createRequestHandler(allOperations, { ...(settings.options as AdapterOptions), onReject: null }));
  return run(settings, gate, terminal);
}

async function run(settings: ServeSettings, gate: RequestHandler, terminal: Terminal): Promise<number> {
  const { host, port, upstream, dryRun, log, patience } = settings;
  const say = (text: string) => void terminal.stderr.write(`deepgram-preflight serve: ${text}\n`);
  // before anything can come in: a signal that comes early is one too
  const signals = listenForSignals(terminal);
  let server: GateServer;
  try {
    server = await listen(settings, gate, upstream && upstreamAt(upstream, patience), logTo(log, terminal.stdout));
  } catch (error) {
    signals.stop();
    say(`cannot listen on ${host} port ${port}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return 1;
  }
  const { address, family, port: taken } = server.address;
  const where = `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
  const before = upstream === undefined ? "without an upstream" : `in front of ${upstream.origin}`;
  say(`listening on ${where}, ${before}${dryRun ? ", rejecting nothing" : ""}`);
  await signals.next();
  await drain(server, settings.grace, signals.next(), say);
  signals.stop();
  return 0;
}

async function drain(server: GateServer, grace: number, again: Promise<void>, say: (text: string) => void): Promise<void> {
  server.drain();
  const count = server.underWay();
  if (count > 0) say(`waiting up to ${grace} s for ${count === 1 ? "one request" : `${count} requests`} to end`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, grace * 1000);
  });
  await Promise.race([server.idle(), late, again]);
  clearTimeout(timer);
  const left = server.underWay();
  if (left > 0) say(`ended ${left === 1 ? "one request" : `${left} requests`} before the end`);
  await server.close();
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "the port is in use";
  if (code === "EACCES") return "this user may not";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "this machine has no such address";
  return message;
}

interface Signals {
  /** Resolves with the next signal to end. */
  next(): Promise<void>;
  stop(): void;
}

function listenForSignals({ onEnd }: Terminal): Signals {
  let came = 0;
  const waiting: (() => void)[] = [];
  const stop = onEnd?.(() => {
    const resolve = waiting.shift();
    if (resolve === undefined) came++;
    else resolve();
  });
  return {
    next: () =>
      new Promise((resolve) => {
        if (came > 0) {
          came--;
          resolve();
        } else waiting.push(resolve);
      }),
    stop: () => stop?.(),
  };
}
