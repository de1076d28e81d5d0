import { allOperations } from "../../generated/operations/index.js";
import type { Check } from "../../src/checks/contract.js";
import { repeatedKey } from "../../src/decode/json/object.js";
import type { JsonValue } from "../../src/decode/json/type.js";
import type { QueryStruct, ReadQuery } from "../../src/decode/query/struct.js";
import type { QueryValue } from "../../src/decode/query/value.js";
import { decodeUtf8 } from "../../src/decode/text/utf8.js";
import type { Operation } from "../../src/engine/operation.js";
import { settingsFrom } from "../../src/engine/options.js";
import { compileChecks, compilePreflight, RequestContext } from "../../src/engine/preflight.js";
import { headerReader, readBody, splitUrl, upgradeHeaders, type WireRequest } from "../../src/engine/wire-request.js";

/** A request as a JSON Schema over decoded values sees it. */
export interface DecodedRequest {
  /** The endpoint whose schema judges it. */
  readonly endpoint: string;
  /** The parameters of the path, where it has some. */
  readonly path?: Readonly<Record<string, string>>;
  /** The parameters by name: what reads as the type of the parameter as that, a list where the parameter may be repeated, any other text as it stands. */
  readonly query: Readonly<Record<string, QueryValue>>;
  /** The header fields that a rule looks at, by their names in lower case; no key is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value, or the plain text; absent where there is none, or it is audio. */
  readonly body?: JsonValue;
}

// a key is nobody's business here
const fields = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding", "upgrade"];
// what these find stands in the bytes, and is gone when they are decoded
const readsBytes = new Set(["audio-body", "body-size", "utf-8"]);
const readsJson = new Set(["json-body", "json-deserialization", "json-url"]);

const settings = settingsFrom({ all: true }, () => new Map());

/**
 * Decodes a request into what a JSON Schema can judge.
 *
 * @param request - The request as on the wire.
 * @returns The decoded request. `undefined` where no schema can decide: the endpoint is not known; the body is not there yet, is no JSON where it has to be, no UTF-8, too large,
 * compressed, or text where audio belongs; it is a list in place of an object, or JSON that only some readers take; a text over the limit has inline pronunciations; the query
 * contradicts itself, or has a parameter of one value twice, in brackets, beyond the numbers of JSON, or without the value that it must have.
 * @throws TypeError for an argument of a wrong type; never for what a request contains.
 * @example
 * decodedRequest({ method: "GET", url: "wss://api.deepgram.com/v1/speak?encoding=mulaw&sample_rate=8000" });
 * // { endpoint: "speak.v1.stream", query: { encoding: "mulaw", sample_rate: 8000 }, headers: { connection: "Upgrade", upgrade: "websocket" } }
 */
export function decodedRequest(request: WireRequest): DecodedRequest | undefined {
  const { endpoint } = validate(request);
  const operation = operations.find(({ id }) => id === endpoint);
  const target = splitUrl(typeof request.url === "string" ? request.url : request.url.href);
  if (!operation || !target) return undefined;
  const given = headerReader(request.headers);
  const field = target.webSocket ? upgradeHeaders(given) : given;
  const wireBody = readBody(request.body);
  const context = new RequestContext(operation, settings, target.path, target.query, field, wireBody);
  context.pathParameters = operation.template?.match(target.path.split("/")) ?? {};
  for (const { run, needsBody } of compileChecks(operation, settings).all.list) if (!needsBody || wireBody !== undefined) run(context);
  const query = decodedQuery(operation, target.query);
  if (query === undefined || isForBytes(context)) return undefined;
  const headers: Record<string, string> = {};
  for (const name of fields) {
    const value = field(name);
    if (value !== undefined) headers[name] = value;
  }
  const decoded = { endpoint: operation.id, ...(operation.template && { path: context.pathParameters }), query, headers };
  const { media } = context;
  if (media === undefined || wireBody === undefined || isLeftOut(context)) return decoded;
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  if (text === undefined) return undefined;
  const body = media === "text" ? text : parsed(text);
  // which of two values under one key counts is up to the reader
  if (media === "json" && body !== undefined && repeatedKey(text, Number.POSITIVE_INFINITY) !== undefined) return undefined;
  // what becomes of a list in place of an object, only the server's own reader says
  return body === undefined || Array.isArray(body) ? undefined : { ...decoded, body };
}

const operations = allOperations();
const validate = compilePreflight(operations, {});

/** Whether the verdict on a request hangs on bytes, or on a reader that is stricter than the standard. */
function isForBytes(context: RequestContext): boolean {
  const { operation, wireBody, media, coding, rejections, notes } = context;
  const { checks } = operation;
  if (coding !== undefined) return true;
  const isAudio = media === undefined && checks.some(({ check }) => check === "audio-body");
  if (wireBody === undefined && operation.body !== undefined && !isAudio) return true;
  const ofBytes = rulesOf(checks, (check) => readsBytes.has(check));
  // a field that is not known does no harm to the others
  const ofReaders = rulesOf(checks, (check, when) => readsJson.has(check) && when !== "unknown field");
  // whether inline pronunciations count is not documented
  const ofControls = rulesOf(checks, (check, when) => check === "characters" && when === "too many");
  const hasControls = String(context.member("text")).includes('"pronounce"');
  return (
    rejections.map(({ finding }) => finding.rule.id).some((id) => ofBytes.has(id) || (hasControls && ofControls.has(id))) ||
    notes
      .flatMap((note) => (typeof note === "function" ? note().map(({ id }) => id) : []))
      .some((id) => ofBytes.has(id) || ofReaders.has(id))
  );
}

function rulesOf(checks: readonly Check[], isMeant: (check: string, when: string) => boolean): Set<string> {
  const found = checks.flatMap(({ check, rules }) => Object.entries(rules).filter(([when]) => isMeant(check, when)));
  return new Set(found.map(([, rule]) => rule?.id ?? ""));
}

/** Whether a body may be left out, and is. */
function isLeftOut({ operation, wireBody }: RequestContext): boolean {
  const { optional } = (operation.checks.find(({ check }) => check === "json-deserialization") ?? {}) as { readonly optional?: boolean };
  return operation.body === undefined || (optional === true && wireBody?.length === 0);
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The parameters of a query; `undefined` where nobody knows what the server reads. */
function decodedQuery({ checks, query: struct }: Operation, raw: string): DecodedRequest["query"] | undefined {
  const { reader } = (checks.find(({ check }) => check === "query") ?? {}) as { readonly reader?: (struct: QueryStruct) => ReadQuery };
  if (reader === undefined) return {};
  const { values, findings, uncertain } = reader(struct)(raw);
  const isVague = findings.some(
    ({ error, shape }) => shape !== undefined || /^(?:malformed|not utf-8|nested|repeated)$/.test(error?.kind ?? ""),
  );
  // a name without a value counts as there, though nothing is read
  const isBare = struct.fields.some(
    ({ name, required }) =>
      required && !Object.hasOwn(values, name) && !uncertain.includes(name) && !findings.some(({ parameter }) => parameter === name),
  );
  if (isVague || isBare || Object.values(values).some((value) => typeof value === "number" && !Number.isFinite(value))) return undefined;
  const known = struct.fields.map(({ name }) => ({ name, type: "string" as const }));
  const asText = (more: readonly string[]): ReadQuery =>
    reader({ name: struct.name, unknown: "ignored", fields: [...known, ...more.map((name) => ({ name, type: "strings" as const }))] });
  const strangers = asText([])(raw).ignored;
  const { values: texts, findings: textFindings } = asText(strangers)(raw);
  const lists = new Set(struct.fields.flatMap(({ name, type }) => (type === "strings" ? [name] : [])));
  // a value that does not read as its type hides that the parameter is repeated
  if (textFindings.some(({ parameter, shape }) => shape !== undefined && !lists.has(parameter))) return undefined;
  const read = (name: string): [string, QueryValue][] => (Object.hasOwn(texts, name) ? [[name, plain(texts[name] as QueryValue)]] : []);
  // as entries, a parameter that is called __proto__ is one
  return Object.fromEntries([
    ...Object.entries(values),
    ...uncertain.flatMap(read),
    // a zero is a number, also where it must not be one
    ...findings.filter(({ error }) => error?.kind === "zero").map(({ parameter }): [string, QueryValue] => [parameter, 0]),
    ...strangers.flatMap((name): [string, QueryValue][] => (Object.hasOwn(texts, name) ? read(name) : [[name, ""]])),
  ]);
}

/** A text where there is one, and a list where there are several. */
function plain(value: QueryValue): QueryValue {
  return Array.isArray(value) && value.length < 2 ? (value[0] ?? "") : value;
}
