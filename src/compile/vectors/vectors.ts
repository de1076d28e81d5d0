import { type Case, type Change, changed, unread, wireRequest } from "../../checks/kind/case.js";
import { readExamples } from "../../checks/kind/examples.js";
import { mediaTypesOf } from "../../checks/kind/kind.js";
import { type CheckData, type Data, type JsonSchema, type OperationData, operationsOf, wireType } from "../../checks/kind/schemas.js";
import { isWithheld, kindOf } from "../../checks/registry.js";
import { requestConstraints } from "../schema/request-schema.js";
import { baseRequest, caseContext, casesOfRule, type OrderedCase, orderCases, parameterCases, type RejectedCase } from "./cases.js";
import { messageVectors } from "./messages.js";
import { expectation, type Vector, type VectorFile } from "./vector.js";

/**
 * Creates the conformance vectors of every endpoint from the rules, limits, tables and examples, without the engine.
 *
 * @param data - The data, which must be valid.
 * @returns The vectors by the id of the endpoint.
 * @throws Error if two vectors have the same id.
 */
export function conformanceVectors(data: Data): Map<string, VectorFile> {
  return new Map(
    operationsOf(data).map((endpoint) => {
      const { id } = endpoint.operation;
      const vectors = requestVectors(data, endpoint);
      const messages = messageVectors(data, endpoint);
      const ids = new Set<string>();
      for (const one of [...vectors, ...messages]) {
        if (ids.has(one.id)) throw new Error(`two vectors have the id ${one.id}: the names of the cases of a rule must differ`);
        ids.add(one.id);
      }
      return [id, { endpoint: id, dataDate: data.date, vectors, ...(messages.length > 0 && { messages }) }];
    }),
  );
}

function requestVectors(data: Data, endpoint: OperationData): Vector[] {
  const examples = readExamples(data, endpoint.folder);
  const base = baseRequest(endpoint, examples);
  // the rules that the schema of the decoded request can decide
  const decided = new Set(requestConstraints(endpoint).flatMap(({ rules }) => rules));
  const vectorOf = (kind: string, made: Case & Partial<OrderedCase>, check?: CheckData): Vector => {
    const auth = check !== undefined && kindOf(check)?.credentials === true;
    const { name, description, change, rule, order, evidence = [] } = made;
    const { expect, certainty } = expectation(made, data.errors);
    const parts = changed(base, change);
    const isDecided = !auth && change.url === undefined && (expect.verdict === "accepted" || decided.has(rule?.rule ?? ""));
    const found = made.second ?? (made.accepted || check === undefined ? undefined : { check: check.check, when: rule?.when ?? "" });
    const decoded = isDecided ? decodedParts(endpoint, parts, found) : undefined;
    return {
      id: `${endpoint.operation.id}/${kind}/${name}`,
      description,
      request: wireRequest(endpoint.operation, parts),
      ...(auth && { auth: "check" }),
      ...(decoded && { decoded }),
      expect,
      ...(certainty && { certainty: order === undefined ? certainty : { ...certainty, order: order.certainty } }),
      evidence: [...new Set([...(order === undefined ? (rule?.evidence ?? []) : []), ...evidence])],
    };
  };
  const vectors = parameterCases(endpoint, base, examples)
    .filter(({ change }) => !isOverruled(endpoint, base, change))
    .map((made) => vectorOf("accepted", made));
  const rejections: RejectedCase[] = [];
  for (const check of endpoint.checks.filter(({ stage }) => stage !== "message")) {
    const kind = kindOf(check);
    const made = [
      ...(kind?.cases?.(caseContext(check, endpoint, examples, base)) ?? []),
      ...check.rules.flatMap((rule) => casesOfRule(rule, endpoint, examples.ofRules)),
    ];
    for (const each of made) {
      // a case without a rule at this endpoint
      if (each.rule === undefined && each.accepted !== true) continue;
      if (kind?.withholds === undefined && isOverruled(endpoint, base, each.change)) continue;
      const vector = vectorOf(each.rule?.rule ?? check.check, each, check);
      vectors.push(vector);
      if (kind?.credentials !== true && vector.expect.verdict === "rejected") rejections.push({ check, rejected: each });
    }
  }
  return [...vectors, ...orderCases(rejections).map((made) => vectorOf("order", made))];
}

/** Tells whether a configuration rejects the parameters of a case, whatever its check finds. */
function isOverruled(endpoint: OperationData, base: Change, { query = {}, rawQuery = "", longQuery }: Change): boolean {
  const end = new URLSearchParams(`${rawQuery}&${longQuery?.prefix.replace(/^[?&]/, "") ?? ""}${longQuery?.unit ?? ""}`);
  const own = Object.entries({ ...base.query, ...query }).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text]));
  return [...own, ...end].some(([name = "", text = ""]) => isWithheld(endpoint, name, text));
}

/**
 * Prints the vectors of an endpoint, one vector per line.
 *
 * @param file - The vectors.
 * @param head - Keys for the head of the file.
 * @returns The JSON.
 */
export function vectorFileText({ vectors, messages, ...rest }: VectorFile, head: object): string {
  const [open = ""] = JSON.stringify({ ...head, ...rest }).split(/\}$/);
  const list = (name: string, entries: readonly object[] | undefined): string =>
    entries === undefined ? "" : `,"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
  return `${open}${list("vectors", vectors)}${list("messages", messages)}}\n`;
}

/** The headers that rules look at. */
const fields = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding", "upgrade"];

// keeps the vector files small
const longest = 10_000;

/**
 * Decodes a request for validation with a JSON Schema, from the parts that it was made of.
 *
 * @param endpoint - The endpoint.
 * @param parts - The whole request in parts.
 * @param found - The check and its finding, if the request is rejected.
 * @returns The decoded request; `undefined` if no schema can decide, or the request is too long.
 */
function decodedParts(
  endpoint: OperationData,
  parts: Change,
  found: { readonly check: string; readonly when: string } | undefined,
): Vector["decoded"] {
  const { operation, query, body } = endpoint;
  if ((found !== undefined && kindOf(found)?.ofBytes?.includes(found.when)) || parts.rawQuery !== undefined) return undefined;
  const values = decodedQuery(query, parts);
  const headers = Object.fromEntries(
    fields.flatMap((name) => {
      const value = parts.headers?.[name];
      return value === undefined || value === null ? [] : [[name, [value].flat().join(", ")]];
    }),
  );
  if (values === undefined || (headers["content-encoding"] ?? "identity") !== "identity") return undefined;
  const path = Object.entries(parts.path ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
  const decoded = {
    endpoint: operation.id,
    ...(path.length === 0 ? {} : { path: Object.fromEntries(path) as Record<string, string> }),
    query: values,
    headers,
  };
  const whole = body === undefined ? decoded : withBody(decoded, endpoint, parts, headers["content-type"] ?? "");
  return whole === undefined || JSON.stringify(whole).length > longest ? undefined : whole;
}

function decodedQuery(query: JsonSchema | undefined, { query: given = {}, longQuery }: Change): Record<string, unknown> | undefined {
  const texts = new Map<string, string[]>();
  for (const [name, value] of Object.entries(given)) if (value !== null) texts.set(name, [value].flat());
  if (longQuery !== undefined) {
    const { prefix, unit, times } = longQuery;
    for (const [name, value] of new URLSearchParams((prefix + unit.repeat(times)).replace(/^[?&]/, ""))) {
      texts.set(name, [...(texts.get(name) ?? []), value]);
    }
  }
  const values: Record<string, unknown> = {};
  for (const [name, list] of texts) {
    const type = wireType(query?.properties?.[name]);
    // an empty parameter is an empty list
    if (type === "strings") values[name] = list.length === 1 && list[0] === "" ? [] : list;
    else if (type !== undefined && list.length > 1) return undefined;
    else values[name] = list.length > 1 ? list : decodedText(list[0] ?? "", type ?? "string");
  }
  return values;
}

/** Converts a text to its type if it parses; otherwise returns it unchanged. */
function decodedText(text: string, type: string): unknown {
  if (type === "string" || type === "enum") return text;
  if (text === "true" || text === "false") return /bool/.test(type) ? text === "true" : text;
  const isFloat = /^f/.test(type) && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const isWhole = /u32/.test(type) && /^\+?\d+$/.test(text) && Number(text) < 2 ** 32;
  return isFloat || isWhole ? Number(text) : text;
}

function withBody(decoded: NonNullable<Vector["decoded"]>, endpoint: OperationData, parts: Change, contentType: string) {
  const { operation } = endpoint;
  const { body } = parts;
  const types = mediaTypesOf(endpoint);
  const essence = contentType.split(";")[0]?.trim().toLowerCase();
  const isText = essence !== undefined && essence === types?.text;
  const isJson = !isText && (essence === types?.json || (essence === "" && types?.absent !== undefined));
  // audio and bodies of unsupported media types are not decoded
  if (!isText && !isJson) return decoded;
  if (body === undefined || body === unread || (typeof body === "object" && "base64" in body)) return undefined;
  const text = typeof body === "string" ? body : body.repeat.prefix + body.repeat.unit.repeat(body.repeat.times) + body.repeat.suffix;
  if (text === "" && operation.bodyOptional !== undefined) return decoded;
  if (isText) return { ...decoded, body: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // only the server's deserializer decides about an array in place of an object
  return Array.isArray(value) ? undefined : { ...decoded, body: value };
}
