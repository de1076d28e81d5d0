import { parseArgs } from "node:util";
import type { PreflightOptions } from "../../engine/options.js";
import { verdictOptions, verdictOptionsFrom } from "../check/verdict-options.js";
import { UsageError } from "../terminal/arguments.js";

export const serveUsage = `usage: deepgram-preflight serve [options]

A reverse proxy that answers the requests that the Deepgram API would reject, and passes on the rest, WebSockets included.

options
      --upstream URL      where accepted requests go, such as https://api.deepgram.com; without it they are answered
                          with 204, and routes that are not known with 501: something to point a test suite at
      --port N            the port to listen on, 8080 by default; 0 takes a free one
      --host HOST         the address to listen on, 127.0.0.1 by default; in a container, 0.0.0.0
      --dry-run           pass on everything, and log what would be rejected
      --log FORMAT        a line a request on standard output: json (default), text or none
      --health PATH       the path that says whether the gate is well, /healthz by default; 503 while it drains
      --grace SECONDS     how long requests may take to end after SIGTERM or SIGINT, 30 by default; a second signal ends them
      --auth              check the Authorization header too
      --certainty LEVEL   enforce from recorded, documented (default) or inferred up
      --rule ID=MODE      enforce, warn or off, for one rule; may be repeated
      --model ID          a voice that the catalogue does not have yet; may be repeated
      --unknown-models    accept voices that nobody knows
  -h, --help              print this

Of a request nothing is logged but its method, those segments of its path that name routes, and what became of it: no header
fields, no query, no body. What the gate itself has to say, such as 502, is application/problem+json with a Proxy-Status field;
what is Deepgram's answer, from here or from there, never is.

exit codes: 0 ended by a signal, 1 the address cannot be listened on, 2 usage`;

/** How lines about requests are written. */
export type LogFormat = "json" | "text" | "none";

/** How long a gate waits for others, in milliseconds. */
export interface Patience {
  /** For a connection to the upstream. */
  readonly connection: number;
  /** For the answer to a handshake. */
  readonly handshake: number;
  /** For the next piece of a body that is judged as a whole. */
  readonly body: number;
}

/** What a gate is to be. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  /** Where accepted requests go: an origin, without a path. */
  readonly upstream: URL | undefined;
  readonly dryRun: boolean;
  readonly log: LogFormat;
  /** The path of the health endpoint. */
  readonly health: string;
  /** In seconds. */
  readonly grace: number;
  readonly patience: Patience;
  readonly options: PreflightOptions;
}

// an answer may take as long as it takes: Deepgram works on audio for minutes
const patience: Patience = { connection: 10_000, handshake: 30_000, body: 60_000 };
const formats: readonly LogFormat[] = ["json", "text", "none"];

/**
 * Reads the arguments of `deepgram-preflight serve`.
 *
 * @param args - The arguments after `serve`.
 * @returns The settings; `undefined` where help was asked for.
 * @throws UsageError for arguments that make none.
 */
export function serveSettings(args: readonly string[]): ServeSettings | undefined {
  const values = parsed(args);
  if (values.help === true) return undefined;
  const { host = "127.0.0.1", port = "8080", log = "json", health = "/healthz", grace = "30" } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port is a number up to 65535, not ${JSON.stringify(port)}`);
  if (!formats.includes(log as LogFormat)) throw new UsageError(`--log is ${formats.join(" or ")}, not ${JSON.stringify(log)}`);
  if (!/^\/[^?#\s]*$/.test(health)) throw new UsageError(`--health is a path, such as /healthz, not ${JSON.stringify(health)}`);
  // what a timer of Node can hold
  if (!/^\d+(?:\.\d+)?$/.test(grace) || Number(grace) > 2_000_000)
    throw new UsageError(`--grace is a number of seconds, not ${JSON.stringify(grace)}`);
  return {
    host,
    port: Number(port),
    upstream: values.upstream === undefined ? undefined : originFrom(values.upstream),
    dryRun: values["dry-run"] === true,
    log: log as LogFormat,
    health,
    grace: Number(grace),
    patience,
    options: verdictOptionsFrom(values),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        upstream: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        "dry-run": { type: "boolean" },
        log: { type: "string" },
        health: { type: "string" },
        grace: { type: "string" },
        ...verdictOptions,
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function originFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // the text may hold a password
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new UsageError("--upstream is an http: or https: URL");
  if (url.username !== "" || url.password !== "") throw new UsageError("--upstream has no credentials: each client sends its own");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new UsageError(`--upstream is an origin, such as ${url.origin}: the paths are Deepgram's own`);
  return url;
}
