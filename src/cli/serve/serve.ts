import { setFlagsFromString } from "node:v8";
import { allOperations } from "../../../generated/operations/index.js";
import { orUsageError } from "../terminal/arguments.js";
import { listenForSignals, type Terminal } from "../terminal/terminal.js";
import { logTo } from "./exchange.js";
import { createValidator, type Validator } from "./handler.js";
import { type ServeSettings, serveSettings, shownPaths } from "./options.js";
import { listen, type ProxyServer } from "./server.js";
import { streamValidators } from "./stream-messages.js";
import { byPath, createUpstream, type Upstream } from "./upstream.js";

export { usage } from "./options.js";

/**
 * Runs `deepgram-preflight serve`, until a signal.
 *
 * @param args - The arguments after `serve`.
 * @param terminal - Where to write, and the signals.
 * @returns The exit code: 0 ended by a signal, 1 the address cannot be used.
 * @throws UsageError for invalid arguments.
 */
export function run(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const settings = serveSettings(args);
  // V8 sees objects survive the start, allocates those of every request as old, and then collects far more: a third of the processor time
  setFlagsFromString("--no-allocation-site-pretenuring");
  const validator = orUsageError(() => createValidator(settings));
  return start(settings, validator, terminal);
}

async function start(settings: ServeSettings, validator: Validator, terminal: Terminal): Promise<number> {
  const { host, port, upstream, dryRun, log } = settings;
  const say = (text: string) => void terminal.stderr.write(`deepgram-preflight serve: ${text}\n`);
  // before the server listens: an early signal counts too
  const signals = listenForSignals(terminal);
  let server: ProxyServer;
  try {
    server = await listen(
      settings,
      validator,
      upstream && upstreamFrom(settings, upstream),
      logTo(log, terminal.stdout, shownPaths(settings)),
    );
  } catch (error) {
    signals.stop();
    say(`cannot listen on ${host} port ${port}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    return 1;
  }
  const { address, family, port: taken } = server.address;
  const where = `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
  const before = upstream === undefined ? "without an upstream" : `in front of ${upstream.origin}`;
  say(`listening on ${where}, ${before}${dryRun ? ", dry run" : ""}`);
  if (settings.exitWithParent) void inputEnd(terminal).then(signals.raise);
  await signals.next();
  await drain(server, settings.grace, signals.next(), say);
  signals.stop();
  return 0;
}

function upstreamFrom(settings: ServeSettings, url: URL): Upstream {
  const { agentUpstream, messages, timeouts } = settings;
  const validatorOf = messages ? streamValidators(settings) : undefined;
  const main = createUpstream(url, timeouts, validatorOf);
  if (agentUpstream === undefined) return main;
  // only the Voice Agent and what belongs to it have a host of their own
  const paths = allOperations().flatMap(({ host, path }) => (host === undefined ? [] : [path]));
  return byPath(main, createUpstream(agentUpstream, timeouts, validatorOf), new Set(paths));
}

async function drain(server: ProxyServer, grace: number, again: Promise<void>, say: (text: string) => void): Promise<void> {
  server.drain();
  const count = server.inProgress();
  if (count > 0) say(`waiting up to ${grace} s for ${count === 1 ? "one request" : `${count} requests`} to finish`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, grace * 1000);
  });
  await Promise.race([server.idle(), late, again]);
  clearTimeout(timer);
  const left = server.inProgress();
  if (left > 0) say(`ended ${left === 1 ? "one request" : `${left} requests`} early`);
  await server.close();
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "the port is in use";
  if (code === "EACCES") return "permission denied";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "this machine does not have this address";
  return message;
}

/** Resolves when standard input is closed. */
async function inputEnd({ stdin }: Terminal): Promise<void> {
  try {
    for await (const _chunk of stdin());
  } catch {
    // a pipe that breaks is closed too
  }
}
