import { readFileSync } from "node:fs";
import type { WireRequest } from "../../engine/wire-request.js";
import { type OptionTable, readArguments, UsageError } from "../terminal/arguments.js";

const text = (short?: string): OptionTable[string] => ({ type: "string", multiple: true, ...(short === undefined ? {} : { short }) });
const flag = (short?: string): OptionTable[string] => ({ type: "boolean", ...(short === undefined ? {} : { short }) });

/** The options of curl that change the request. */
export const curlRequestOptions: OptionTable = {
  request: text("X"),
  header: text("H"),
  data: text("d"),
  "data-ascii": text(),
  "data-raw": text(),
  "data-binary": text(),
  "data-urlencode": text(),
  form: text("F"),
  "upload-file": text("T"),
  get: flag("G"),
  head: flag("I"),
  url: text(),
  user: text("u"),
  "oauth2-bearer": text(),
};

/** The options of curl that do not change the request; pasted lines often contain them. */
export const curlIgnoredOptions: OptionTable = {
  ...Object.fromEntries(
    [
      "compressed",
      "fail-with-body",
      "http1.1",
      "http2",
      "no-progress-meter",
      "tlsv1.2",
      "location-trusted",
      "ssl-reqd",
      "tcp-nodelay",
      "create-dirs",
    ].map((name) => [name, flag()]),
  ),
  silent: flag("s"),
  "show-error": flag("S"),
  location: flag("L"),
  insecure: flag("k"),
  verbose: flag("v"),
  fail: flag("f"),
  globoff: flag("g"),
  "no-buffer": flag("N"),
  "progress-bar": flag("#"),
  "remote-name": flag("O"),
  ...Object.fromEntries(
    ["connect-timeout", "retry", "retry-delay", "cacert", "key", "resolve", "limit-rate", "trace-ascii"].map((name) => [name, text()]),
  ),
  output: text("o"),
  "max-time": text("m"),
  "write-out": text("w"),
  cookie: text("b"),
  referer: text("e"),
  "user-agent": text("A"),
  proxy: text("x"),
  "dump-header": text("D"),
  cert: text("E"),
};

/** An option or a plain argument of a curl line. */
export interface CurlToken {
  /** The long name of the option; `undefined` for a plain argument. */
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** A parsed curl line, and remarks about it for the user. */
export interface CurlLine {
  readonly tokens: readonly CurlToken[];
  readonly remarks: readonly string[];
}

// the platform's parser of arguments takes the square of their number
const mostWords = 4096;

/**
 * Parses a pasted curl line.
 *
 * @param pasted - The line with shell quotes and continuations; a prompt, comments and everything after `|`, `>` or `;` are ignored.
 * @returns Its options and arguments in order; `$NAME` is not expanded.
 * @throws UsageError if there is no curl line or it does not parse.
 */
export function readCurlLine(pasted: string): CurlLine {
  // line continuations of POSIX shells, cmd.exe and PowerShell
  const joined = pasted.replace(/\r\n/g, "\n").replace(/[\\^`][ \t]*(?:\n|$)/g, " ");
  const start = /(?:^|[\s$>])curl(?:\.exe)?\s/.exec(joined);
  if (start === null) throw new UsageError(pasted.trim() === "" ? "standard input is empty" : "standard input contains no curl line");
  const line = joined.slice(start.index).replace(/^[\s$>]*/, "");
  let words: string[];
  try {
    words = shellWords(line);
  } catch (error) {
    throw new UsageError(`cannot parse the curl line: ${(error as Error).message}`);
  }
  // the splitter knows words and quotes, but no shell operators
  words = words.flatMap((word) => (/^\w+:\/\/.*;$/.test(word) ? [word.slice(0, -1), ";"] : [word]));
  const end = words.findIndex((word) => /^(?:\||\|\||&|&&|;|\d?>>?|<<?\w*)$/.test(word));
  const options = { ...curlRequestOptions, ...curlIgnoredOptions, json: text(), include: flag("i") };
  const used = end < 0 ? words.length : end;
  if (used > mostWords) throw new UsageError(`the curl line has ${used} words; at most ${mostWords} are read`);
  const { tokens } = curlTokens(words.slice(1, used), options);
  return { tokens, remarks: remarksOn(line, tokens) };
}

/** Splits a command into words as a POSIX shell does, with `$'…'` of Bash; variables stay as they are. Linear in its length. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] as string;
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= "";
    if (character === "\\") {
      const next = line[++index];
      if (next === undefined) throw new Error("it ends with a backslash");
      if (next !== "\n") word += next;
      continue;
    }
    const opening = character === "$" && /^['"]$/.test(line[index + 1] ?? "") ? index + 1 : index;
    const quote = line[opening];
    if (quote !== "'" && quote !== '"') {
      word += character;
      continue;
    }
    const isAnsiC = quote === "'" && opening > index;
    const closing = closingQuote(line, opening, isAnsiC || quote === '"');
    const content = line.slice(opening + 1, closing);
    if (isAnsiC) word += content.replace(ansiCEscape, (sequence, letter: string) => ansiCCharacter(letter) ?? sequence);
    else word += quote === "'" ? content : content.replace(/\\([\\"$`]|\n)/g, (_, next: string) => (next === "\n" ? "" : next));
    index = closing;
  }
  if (word !== undefined) words.push(word);
  return words;
}

function closingQuote(line: string, opening: number, hasEscapes: boolean): number {
  for (let index = opening + 1; index < line.length; index++) {
    if (line[index] === line[opening]) return index;
    if (hasEscapes && line[index] === "\\") index++;
  }
  throw new Error("a quote is not closed");
}

const ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c.|.)/gs;
const ansiCLetters = new Map(Object.entries({ a: 7, b: 8, e: 27, E: 27, f: 12, n: 10, r: 13, t: 9, v: 11 }));

/** The character that an escape of `$'…'` stands for; `undefined` for an escape that Bash leaves as it is. */
function ansiCCharacter(sequence: string): string | undefined {
  const [kind = "", ...digits] = sequence;
  if (/^['"?\\]$/.test(sequence)) return sequence;
  if (kind === "c" && digits.length > 0) return String.fromCharCode(digits[0] === "?" ? 127 : sequence.charCodeAt(1) & 31);
  if (/^[xuU]$/.test(kind) && digits.length > 0) {
    const code = Number.parseInt(digits.join(""), 16);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  }
  const code = /^[0-7]/.test(sequence) ? Number.parseInt(sequence, 8) : ansiCLetters.get(sequence);
  return code === undefined ? undefined : String.fromCharCode(code);
}

function remarksOn(line: string, tokens: readonly CurlToken[]): string[] {
  const remarks: string[] = [];
  const sent = tokens.filter(({ value = "" }) => !/^authorization:/i.test(value)).map(({ value = "" }) => value);
  // neither pattern reads past the next opening bracket, so the search is linear
  const variable = /\$(?:\w+|\{[^{}]*\}|\([^()]*\))/.exec(sent.join(" "))?.[0];
  if (variable !== undefined) remarks.push(`${variable} is not expanded: shell variables are unknown here`);
  if (/\s[a-z]+:\/\/[^\s'"]*&/i.test(line)) remarks.push("the URL contains & without quotes: a shell ends the command there");
  return remarks;
}

/**
 * Parses arguments of curl and keeps their order.
 *
 * @param args - The arguments.
 * @param options - The options that exist.
 * @returns The options and arguments in order, and the values of the options by name.
 * @throws UsageError for an unknown option or a missing value.
 */
export function curlTokens(args: readonly string[], options: OptionTable): { tokens: CurlToken[]; values: Record<string, unknown> } {
  const { tokens, values } = readArguments(args, options, Number.POSITIVE_INFINITY);
  return {
    tokens: tokens.flatMap((token): CurlToken[] => {
      if (token.kind === "option") return [{ name: token.name, value: token.value }];
      return token.kind === "positional" ? [{ name: undefined, value: token.value }] : [];
    }),
    values,
  };
}

/** Reads a file; `-` is standard input. */
type ReadFile = (file: string) => Buffer;

/**
 * Tells whether the data of a request come from standard input.
 *
 * @param tokens - The options and arguments of curl.
 * @returns Whether one of them reads `-`.
 */
export function readsStdin(tokens: readonly CurlToken[]): boolean {
  return tokens.some(({ name, value = "" }) => {
    if (name === "upload-file") return value === "-";
    if (name === "data-urlencode") return /^[^=@]*@-$/.test(value);
    return value === "@-" && ["data", "data-ascii", "data-binary", "json"].includes(name ?? "");
  });
}

/**
 * Builds the request that curl would send.
 *
 * @param tokens - The options and arguments of curl, in order.
 * @param stdin - Returns what standard input contains, for `-d @-`.
 * @returns The request.
 * @throws UsageError unless there is exactly one URL and every file can be read.
 */
export function requestFromCurl(tokens: readonly CurlToken[], stdin: () => Buffer): WireRequest {
  const urls: string[] = [];
  const headers: [name: string, value: string][] = [];
  const has = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  const data: Buffer[] = [];
  let method: string | undefined;
  let defaultMethod = "GET";
  let defaultType: string | undefined;
  let dataInQuery = false;
  let unread = false;
  const read: ReadFile = (file) => {
    try {
      return file === "-" ? stdin() : readFileSync(file);
    } catch (error) {
      throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
    }
  };
  for (const { name, value = "" } of tokens) {
    switch (name) {
      case undefined:
      case "url":
        urls.push(value);
        break;
      case "request":
        method = value;
        break;
      case "header":
        addHeader(headers, value);
        break;
      case "user":
        headers.push(["authorization", `Basic ${Buffer.from(value).toString("base64")}`]);
        break;
      case "oauth2-bearer":
        headers.push(["authorization", `Bearer ${value}`]);
        break;
      case "get":
        dataInQuery = true;
        break;
      case "head":
        defaultMethod = "HEAD";
        break;
      case "form":
        defaultMethod = "POST";
        defaultType = "multipart/form-data; boundary=------------------------curl";
        unread = true;
        break;
      case "upload-file":
        defaultMethod = "PUT";
        data.push(read(value));
        break;
      case "data":
      case "data-ascii":
      case "data-raw":
      case "data-binary":
      case "data-urlencode":
      case "json":
        defaultMethod = "POST";
        defaultType = name === "json" ? "application/json" : (defaultType ?? "application/x-www-form-urlencoded");
        if (data.length > 0 && name !== "json") data.push(Buffer.from("&"));
        data.push(dataBytes(name, value, read));
        break;
    }
  }
  const [url, second] = urls[0] === "curl" ? urls.slice(1) : urls;
  if (url === undefined) throw new UsageError("no URL given");
  if (second !== undefined) throw new UsageError(`more than one URL given: ${url} and ${second}`);
  let target = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || url.startsWith("/") ? url : `http://${url}`;
  let body: Buffer | null | undefined = data.length === 0 ? null : Buffer.concat(data);
  if (dataInQuery) {
    if (body !== null) target += `${target.includes("?") ? "&" : "?"}${body.toString()}`;
    body = null;
    defaultMethod = "GET";
    defaultType = undefined;
  }
  if (unread) body = undefined;
  if (defaultType !== undefined && !has("content-type")) headers.push(["content-type", defaultType]);
  const sent = headers.filter(([, value]) => value !== removed);
  return { method: method ?? defaultMethod, url: target, headers: sent, body };
}

const removed = "\0removed";

/** `-H 'name: value'`; `-H 'name:'` removes a header, `-H 'name;'` sends it empty. */
function addHeader(headers: [name: string, value: string][], line: string): void {
  const colon = line.indexOf(":");
  if (colon < 0) {
    const name = line.replace(/;\s*$/, "").trim();
    if (!line.trim().endsWith(";")) throw new UsageError(`-H takes 'name: value', not ${JSON.stringify(line)}`);
    headers.push([name, ""]);
    return;
  }
  const name = line.slice(0, colon).trim();
  const value = line.slice(colon + 1).trim();
  headers.push([name, value === "" ? removed : value]);
}

function dataBytes(option: string, value: string, read: ReadFile): Buffer {
  if (option === "data-urlencode") return urlEncoded(value, read);
  if (option === "data-raw" || !value.startsWith("@")) return Buffer.from(value);
  const content = read(value.slice(1));
  // curl -d removes line breaks and NUL, --data-binary keeps them
  return option === "data-binary" || option === "json"
    ? content
    : Buffer.from(content.filter((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0));
}

/** `content`, `=content`, `name=content`, `@file` and `name@file`. */
function urlEncoded(value: string, read: ReadFile): Buffer {
  const [, name = "", separator, content = ""] = /^([^=@]*)([=@])([\s\S]*)$/.exec(value) ?? [value, "", "=", value];
  const encoded = encodeURIComponent(separator === "@" ? read(content).toString() : content);
  return Buffer.from(name === "" ? encoded : `${name}=${encoded}`);
}
