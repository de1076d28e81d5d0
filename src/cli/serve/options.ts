import type { PreflightOptions } from "../../engine/options.js";
import { readArguments, UsageError, verdictOptions, verdictOptionsFrom } from "../terminal/arguments.js";
import type { LogFormat } from "./exchange.js";

/** The path of the verdict endpoint. */
export const verdictPath = "/-/preflight";

export const usage = `usage: deepgram-preflight serve [options]

Runs a reverse proxy. It answers requests that the Deepgram API would reject, and forwards the others, WebSockets included.

options
      --upstream URL      forward accepted requests to this origin, such as https://api.deepgram.com.
                          Without it, accepted requests get 204 and unknown endpoints 501: a stub for test suites
      --agent-upstream URL    forward the Voice Agent and /v1/think to this origin, such as https://agent.deepgram.com
                          (default: the same as --upstream)
      --messages          check the messages of streams too: a rejected one is answered as the server does, and does not
                          reach the upstream. Messages are not compressed then; a text over 1 MiB is not checked
      --port N            listen on this port (default 8080; 0 takes a free port)
      --host HOST         listen on this address (default 127.0.0.1; use 0.0.0.0 in a container)
      --route PATH=ENDPOINT   check requests for your own path, and forward them to an endpoint: /api/tts=speak.v1; repeatable
      --parameters PLACE  query (default), or body: your routes take the query parameters from the JSON body
      --allow NAMES       the query parameters that clients may set, such as model,encoding, or for one endpoint
                          speak.v1=model,encoding (the others take none then); repeatable. Others get 400. With
                          --parameters body, callback and callback_method get 400 unless they are named.
                          Add --unknown reject: other spellings of a path are not checked
      --unknown MODE      pass (default) forwards paths that are not known endpoints, without a check;
                          reject answers them with 404 and the most similar path
      --dry-run           forward everything; log what would be rejected
      --log FORMAT        write one line per request to standard output: json (default), text or none
      --health PATH       path of the health check (default /healthz); 503 while the proxy shuts down
      --grace SECONDS     after SIGTERM or SIGINT, wait this long for requests to finish (default 30); a second signal ends them
      --mark              add x-deepgram-preflight with the id of the rule, or of the problem, to answers made here,
                          never to forwarded ones
      --verdicts          answer POST ${verdictPath} with the whole verdict (rule, hint, notices) on one line of check --batch
      --exit-with-parent  end when standard input closes, as it does when the parent process ends
      --auth              check the Authorization header too
      --certainty LEVEL   enforce rules from this level up: recorded, documented (default) or inferred
      --rule ID=MODE      set one rule to enforce, warn or off; repeatable
      --model ID          accept a voice that is not in the catalogue yet; repeatable
      --unknown-models    accept unknown voices
      --max-connections N     accept this many connections and requests at a time (default 2000); others get 503
      --max-body-buffer SIZE  hold this much of request bodies in memory at a time, such as 64M (default) or 1G;
                              beyond it, the largest unfinished body gets 503
  -h, --help              print this

A body that is checked before it is forwarded has 30 seconds. After that it must arrive at 500 bytes a second or more,
measured every 10 seconds; a slower one gets 408. The first 512 bytes of audio have 60 seconds; the rest has no limit.

The log shows the method, the known segments of the path, and the outcome of a request. It never shows headers, queries or bodies.
Problems of the proxy itself, such as 502, are application/problem+json, most with a Proxy-Status header. Deepgram's answers,
forwarded or made here, never are.

exit codes: 0 ended by a signal, 1 the address cannot be used, 2 usage`;

/** How long the proxy waits, in milliseconds, and how fast bodies must arrive. */
export interface Timeouts {
  /** For a connection to the upstream. */
  readonly connection: number;
  /** For the response to a handshake. */
  readonly handshake: number;
  /** For a body that is evaluated as a whole, before the minimum rate applies. */
  readonly bodyGrace: number;
  /** How often the rate is measured. */
  readonly bodyWindow: number;
  /** The minimum rate, in bytes per second. */
  readonly bodyRate: number;
  /** For the beginning of audio. */
  readonly bodyBeginning: number;
  /** For progress of a response whose client closed its side. */
  readonly halfClosed: number;
}

/** The settings of the proxy. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  /** Where accepted requests go: an origin, without a path. */
  readonly upstream: URL | undefined;
  /** Where accepted requests for the endpoints on the host of the Voice Agent go; `undefined`: to `upstream`. */
  readonly agentUpstream: URL | undefined;
  /** Whether the messages of streams are checked. */
  readonly messages: boolean;
  /** Endpoints by the owner's paths. */
  readonly routes: Readonly<Record<string, string>> | undefined;
  /** Where the owner's routes take query parameters from. */
  readonly parameters: "query" | "body";
  /** The query parameters that clients may set: a list, or a list per endpoint. */
  readonly allow: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
  /** Whether the proxy answers verdicts. */
  readonly verdicts: boolean;
  /** Whether the proxy ends when standard input closes. */
  readonly exitWithParent: boolean;
  /** What happens to requests for unknown endpoints. */
  readonly unknown: "pass" | "reject";
  /** Whether answers of the proxy have the header `x-deepgram-preflight` with the id of the rule. */
  readonly mark: boolean;
  readonly dryRun: boolean;
  readonly log: LogFormat;
  /** The path of the health check. */
  readonly health: string;
  /** In seconds. */
  readonly grace: number;
  readonly timeouts: Timeouts;
  /** How many connections, and how many requests, at a time. */
  readonly maxConnections: number;
  /** How many bytes of bodies are in memory at a time. */
  readonly maxBodyBuffer: number;
  readonly options: PreflightOptions;
}

// a response may take any time: Deepgram works on audio for minutes
const timeouts: Timeouts = {
  connection: 10_000,
  handshake: 30_000,
  bodyGrace: 30_000,
  bodyWindow: 10_000,
  bodyRate: 500,
  bodyBeginning: 60_000,
  halfClosed: 2_000,
};
const formats: readonly LogFormat[] = ["json", "text", "none"];

const optionTable = {
  upstream: { type: "string" },
  "agent-upstream": { type: "string" },
  messages: { type: "boolean" },
  port: { type: "string" },
  host: { type: "string" },
  route: { type: "string", multiple: true },
  parameters: { type: "string" },
  allow: { type: "string", multiple: true },
  unknown: { type: "string" },
  mark: { type: "boolean" },
  verdicts: { type: "boolean" },
  "exit-with-parent": { type: "boolean" },
  "dry-run": { type: "boolean" },
  log: { type: "string" },
  health: { type: "string" },
  grace: { type: "string" },
  "max-connections": { type: "string" },
  "max-body-buffer": { type: "string" },
  ...verdictOptions,
} as const;

/**
 * Parses the arguments of `deepgram-preflight serve`.
 *
 * @param args - The arguments after `serve`.
 * @returns The settings.
 * @throws UsageError for invalid arguments.
 */
export function serveSettings(args: readonly string[]): ServeSettings {
  const { values } = readArguments(args, optionTable, 0);
  const {
    host = "127.0.0.1",
    port = "8080",
    log = "json",
    health = "/healthz",
    grace = "30",
    unknown = "pass",
    parameters = "query",
  } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port is a number up to 65535, not ${JSON.stringify(port)}`);
  if (!formats.includes(log as LogFormat)) throw new UsageError(`--log is ${formats.join(" or ")}, not ${JSON.stringify(log)}`);
  if (unknown !== "pass" && unknown !== "reject") throw new UsageError(`--unknown is pass or reject, not ${JSON.stringify(unknown)}`);
  if (parameters !== "query" && parameters !== "body")
    throw new UsageError(`--parameters is query or body, not ${JSON.stringify(parameters)}`);
  if (parameters === "body" && values.route === undefined)
    throw new UsageError("--parameters body needs --route: it is for your own routes");
  if (!/^\/[^?#\s]*$/.test(health)) throw new UsageError(`--health is a path, such as /healthz, not ${JSON.stringify(health)}`);
  // the longest time of a timer of Node
  if (!/^\d+(?:\.\d+)?$/.test(grace) || Number(grace) > 2_000_000)
    throw new UsageError(`--grace is a number of seconds, not ${JSON.stringify(grace)}`);
  for (const name of ["agent-upstream", "messages"] as const)
    if (values[name] !== undefined && values.upstream === undefined)
      throw new UsageError(`--${name} needs --upstream: without it, there are no streams`);
  const connections = values["max-connections"] ?? "2000";
  if (!/^[1-9]\d{0,6}$/.test(connections)) throw new UsageError(`--max-connections is a number from 1, not ${JSON.stringify(connections)}`);
  return {
    host,
    port: Number(port),
    upstream: values.upstream === undefined ? undefined : originFrom("--upstream", values.upstream),
    agentUpstream: values["agent-upstream"] === undefined ? undefined : originFrom("--agent-upstream", values["agent-upstream"]),
    messages: values.messages === true,
    unknown,
    routes: routesFrom(values.route),
    parameters,
    allow: allowFrom(values.allow),
    verdicts: values.verdicts === true,
    exitWithParent: values["exit-with-parent"] === true,
    mark: values.mark === true,
    dryRun: values["dry-run"] === true,
    log: log as LogFormat,
    health,
    grace: Number(grace),
    timeouts,
    maxConnections: Number(connections),
    maxBodyBuffer: bytesFrom(values["max-body-buffer"] ?? "64M"),
    options: verdictOptionsFrom(values),
  };
}

function routesFrom(settings: readonly string[] | undefined): Readonly<Record<string, string>> | undefined {
  if (settings === undefined) return undefined;
  const routes = new Map<string, string>();
  for (const setting of settings) {
    const [, path, endpoint] = /^(\/[^?#=\s]*)=(.+)$/.exec(setting) ?? [];
    if (path === undefined || endpoint === undefined)
      throw new UsageError(`--route is PATH=ENDPOINT, such as /api/tts=speak.v1, not ${JSON.stringify(setting)}`);
    routes.set(path, endpoint);
  }
  return Object.fromEntries(routes);
}

function allowFrom(settings: readonly string[] | undefined): ServeSettings["allow"] {
  if (settings === undefined) return undefined;
  const all: string[] = [];
  const byEndpoint = new Map<string, string[]>();
  for (const setting of settings) {
    const [, endpoint, list = setting] = /^([^=]*)=(.*)$/.exec(setting) ?? [];
    const names = list.split(",").filter((name) => name !== "");
    if (endpoint === undefined) all.push(...names);
    else byEndpoint.set(endpoint, [...(byEndpoint.get(endpoint) ?? []), ...names]);
  }
  if (byEndpoint.size === 0) return all;
  if (all.length > 0) throw new UsageError("--allow takes names for all endpoints or for each endpoint, not both");
  return Object.fromEntries(byEndpoint);
}

/**
 * Returns the paths that the log shows as they are: they are the owner's.
 *
 * @param settings - The settings.
 * @returns The paths.
 */
export function shownPaths({ routes, verdicts }: ServeSettings): ReadonlySet<string> {
  return new Set([...Object.keys(routes ?? {}), ...(verdicts ? [verdictPath] : [])]);
}

function bytesFrom(text: string): number {
  const [, digits, unit = ""] = /^([1-9]\d{0,9})([KMG]?)$/i.exec(text) ?? [];
  if (digits === undefined) throw new UsageError(`--max-body-buffer is a number of bytes, such as 64M, not ${JSON.stringify(text)}`);
  return Number(digits) * 1024 ** " KMG".indexOf(unit === "" ? " " : unit.toUpperCase());
}

function originFrom(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // the text may contain a password
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new UsageError(`${option} is an http: or https: URL`);
  if (url.username !== "" || url.password !== "") throw new UsageError(`${option} has no credentials: each client sends its own`);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new UsageError(`${option} is an origin, such as ${url.origin}, without a path`);
  return url;
}
