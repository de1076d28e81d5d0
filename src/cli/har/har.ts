import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseUrl } from "../../decode/url/url.js";
import { isDeepgramHost } from "../../engine/host.js";
import { writerTo } from "../batch/output.js";
import { kindOf } from "../batch/request.js";
import { printable, type Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/usage-error.js";

export const harUsage = `usage: deepgram-preflight har [options] [FILE]

Prints the requests to Deepgram that a HAR 1.2 file holds, as browsers and proxies save it, as the lines that
deepgram-preflight check --batch takes: deepgram-preflight har page.har | deepgram-preflight check --batch
FILE may be - or left out for standard input. The id of a line is the place of the entry, such as /log/entries/3.
A body that was sent and not saved is left out of the line, and then not checked.

options
      --host NAME          take requests to this host too, besides api.deepgram.com and other hosts of deepgram.com;
                           may be repeated
      --all-hosts          take requests to any host
      --keep-credentials   keep all header fields, and user information in URLs: without it, of the fields only those are
                           kept that verdicts depend on, and that hold no keys
  -q, --quiet              do not say how many there were
  -h, --help               print this

exit codes: 0, or 2 for a file that cannot be read and for usage`;

/** Which requests of a HAR file are taken, and what of them. */
export interface HarSettings {
  /** Whether header fields and parts of URLs that may carry keys are kept. */
  readonly keepCredentials: boolean;
  /** Hosts, besides Deepgram's. */
  readonly hosts: readonly string[];
  readonly allHosts: boolean;
}

/** A request as a line holds it. */
interface HarRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | null;
  readonly bodyBase64?: string;
}

/**
 * Runs `deepgram-preflight har`.
 *
 * @param args - The arguments after `har`.
 * @param terminal - Where to read and write.
 * @returns The exit code 0.
 * @throws UsageError for arguments that do not exist, and a file that is no HAR file.
 */
export async function har(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    terminal.stdout.write(`${harUsage}\n`);
    return 0;
  }
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one file at a time: ${positionals.join(", ")} were given`);
  const { "keep-credentials": keepCredentials = false, "all-hosts": allHosts = false, host: hosts = [] } = values;
  const requests = readHar(file, { keepCredentials, allHosts, hosts }, terminal);
  const write = writerTo(terminal.stdout);
  for (const line of harLines(requests)) if (!(await write(Buffer.from(line)))) return 0;
  if (values.quiet !== true) terminal.stderr.write(`requests taken ${requests.length}\n`);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: "string", multiple: true },
        "all-hosts": { type: "boolean" },
        "keep-credentials": { type: "boolean" },
        quiet: { type: "boolean", short: "q" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Writes requests as lines.
 *
 * @param requests - The requests.
 * @yields NDJSON, a line at a time, each with its end.
 */
export function* harLines(requests: readonly HarRequest[]): Generator<string, void, undefined> {
  for (const request of requests) yield `${JSON.stringify(request)}\n`;
}

/**
 * Reads the requests to Deepgram of a HAR file.
 *
 * @param file - The name of the file; `undefined` or `-` for standard input.
 * @param settings - Which requests are taken, and what of them.
 * @param terminal - Where standard input is.
 * @returns The requests, in the order of the file.
 * @throws UsageError where the file cannot be read or is no HAR file.
 */
export function readHar(file: string | undefined, settings: HarSettings, terminal: Terminal): HarRequest[] {
  if (file === undefined && terminal.interactive) throw new UsageError("no FILE was given, and nothing comes from standard input");
  const name = file === undefined || file === "-" ? "standard input" : file;
  let content: unknown;
  try {
    const bytes = name === file ? readFileSync(file) : terminal.stdin();
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${printable((error as Error).message)}`);
  }
  const { log } = recordOf(content, name, "");
  const { entries } = recordOf(log, name, "/log");
  if (!Array.isArray(entries)) throw new UsageError(`${name} is no HAR file: /log/entries is ${given(entries)}, not a list`);
  return entries.flatMap((entry: unknown, index) => {
    const place = `/log/entries/${index}`;
    const { request } = recordOf(entry, name, place);
    const taken = requestOf(recordOf(request, name, `${place}/request`), settings, name, place);
    return taken === undefined ? [] : [taken];
  });
}

type JsonRecord = Readonly<Record<string, unknown>>;

function given(value: unknown): string {
  return value === undefined ? "missing" : kindOf(value);
}

function recordOf(value: unknown, name: string, place: string): JsonRecord {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonRecord;
  throw new UsageError(`${name} is no HAR file: ${place === "" ? "it" : place} is ${given(value)}, not an object`);
}

function requestOf(request: JsonRecord, settings: HarSettings, name: string, place: string): HarRequest | undefined {
  const { method, url } = request;
  for (const [member, value] of [["method", method] as const, ["url", url] as const]) {
    if (typeof value !== "string") throw new UsageError(`${name} is no HAR file: ${place}/request/${member} is ${given(value)}, not text`);
  }
  const target = targetOf(url as string, settings);
  if (target === undefined) return undefined;
  const headers = headersOf(request["headers"], settings.keepCredentials);
  return { id: place, method: method as string, url: target, headers, ...bodyOf(request, headers) };
}

/** The URL, where its host is one of those that are wanted. */
function targetOf(text: string, { hosts, allHosts, keepCredentials }: HarSettings): string | undefined {
  const url = parseUrl(text);
  if (!allHosts) {
    if (url === undefined) return undefined;
    const wanted = hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);
    if (!wanted && !isDeepgramHost(url.hostname)) return undefined;
  }
  if (url === undefined || keepCredentials || (url.username === "" && url.password === "")) return text;
  url.username = "";
  url.password = "";
  return url.href;
}

// keys come in fields of any name, of a proxy's or of one's own: only those that verdicts depend on are let through
const harmless = new Set(["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "upgrade"]);

function headersOf(headers: unknown, keepCredentials: boolean): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const field of Array.isArray(headers) ? headers : []) {
    const { name, value } = (field ?? {}) as JsonRecord;
    // a colon in front marks what HTTP/2 sends instead of the request line
    if (typeof name !== "string" || typeof value !== "string" || name.startsWith(":")) continue;
    if (keepCredentials || harmless.has(name.toLowerCase())) fields.push([name, value]);
  }
  return fields;
}

/** Nothing where a body was sent and is not in the file, or not as it was sent. */
function bodyOf(
  { postData, bodySize }: JsonRecord,
  headers: readonly (readonly [string, string])[],
): Pick<HarRequest, "body" | "bodyBase64"> {
  const { text, params, mimeType, encoding } = (typeof postData === "object" && postData !== null ? postData : {}) as JsonRecord;
  if (typeof text === "string" && text !== "") return encoding === "base64" ? { bodyBase64: text } : { body: text };
  if (Array.isArray(params) && params.length > 0) {
    // the boundaries and the files between parts are not in the file
    if (typeof mimeType === "string" && /^\s*multipart\//i.test(mimeType)) return {};
    return { body: formOf(params) };
  }
  const field = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const length = field("content-length");
  const isEmpty = Number(length ?? bodySize) === 0 && field("transfer-encoding") === undefined;
  return isEmpty ? { body: null } : {};
}

function formOf(params: readonly unknown[]): string {
  const form = new URLSearchParams();
  for (const param of params) {
    const { name, value } = (param ?? {}) as JsonRecord;
    if (typeof name === "string") form.append(name, typeof value === "string" ? value : "");
  }
  return form.toString();
}
