import type { SentFrame } from "../../checks/kind/message-case.js";
import { type CheckData, type Data, type ErrorData, type OperationData, operationsOf, type RuleData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { fill } from "../../checks/template.js";
import { fileOf } from "../data/data.js";
import { errorShapes } from "../openapi/responses.js";
import type { MessageVector, Vector, VectorFile } from "../vectors/vector.js";
import { block, code, page, prose, table, unique } from "./markdown.js";

/** A rule at an endpoint. */
export interface EndpointRule {
  readonly endpoint: OperationData;
  readonly check: CheckData;
  readonly rule: RuleData;
  readonly error: ErrorData | undefined;
}

/**
 * Collects the rules of all endpoints.
 *
 * @param data - The data.
 * @returns The rules by id, in the order of the ids.
 */
export function rulesById(data: Data): Map<string, EndpointRule[]> {
  const rules = new Map<string, EndpointRule[]>();
  for (const endpoint of operationsOf(data)) {
    for (const check of endpoint.checks) {
      for (const rule of check.rules) {
        if (rule.endpoints?.includes(endpoint.operation.id) === false) continue;
        const error = rule.error === undefined ? undefined : data.errors[rule.error];
        rules.set(rule.rule, [...(rules.get(rule.rule) ?? []), { endpoint, check, rule, error }]);
      }
    }
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Says what a rule does by default.
 *
 * @param same - The rule at its endpoints.
 * @returns `rejects`, `notice`, or `rejects or notice` if its endpoints or values differ.
 */
export function defaultOf(same: readonly EndpointRule[]): "rejects" | "notice" | "rejects or notice" {
  const rejects = same.map(({ rule }) => rule.error !== undefined && rule.rejects !== "inferred");
  if (rejects.every(Boolean)) return "rejects";
  return rejects.some(Boolean) ? "rejects or notice" : "notice";
}

/**
 * Writes a page for each rule.
 *
 * @param data - The data.
 * @param vectors - The conformance vectors: each page shows one as an example.
 * @returns The text of each page by the id of its rule.
 */
export function rulePages(data: Data, vectors: Iterable<VectorFile>): Map<string, string> {
  const examples = new Map<string, Example[]>();
  for (const { endpoint, vectors: list, messages = [] } of vectors) {
    for (const vector of [...list, ...messages]) {
      const { rule } = vector.expect;
      if (rule !== undefined) examples.set(rule, [...(examples.get(rule) ?? []), { endpoint, vector }]);
    }
  }
  return new Map([...rulesById(data)].map(([id, same]) => [id, rulePage(id, same, examples.get(id) ?? [], data)]));
}

interface Example {
  readonly endpoint: string;
  readonly vector: Vector | MessageVector;
}

function rulePage(id: string, same: readonly EndpointRule[], examples: readonly Example[], data: Data): string {
  const { messages } = fileOf<{ messages: Readonly<Record<string, string>> }>(data, "user-messages.json");
  const userMessage = messages[id];
  const errors = unique(same.flatMap(({ rule }) => rule.error ?? []));
  return page(
    [`# ${code(id)}`],
    summary(same),
    ["## Meaning"],
    meaning(same, errors, data),
    example(examples, same, data),
    ["## How to fix it"],
    fixes(same),
    userMessage === undefined ? [] : ['For end users (`explanationFor(verdict, { audience: "user" })`):', `“${userMessage}”`],
    ["## Certainty and evidence"],
    certainties(same, examples),
    evidence(same, examples, data),
    ["## Turn it off"],
    block("ts", `createPreflight({ rules: { ${JSON.stringify(id)}: "off" } }); // or "warn"${errors.length === 0 ? "" : ', or "enforce"'}`),
    [`On the command line: \`--rule ${id}=off\`.`, "", "[All rules](../rules.md) · [Reference](../README.md)"],
  );
}

function summary(same: readonly EndpointRule[]): string[] {
  const statuses = unique(same.flatMap(({ error }) => (error === undefined ? [] : [answeredWith(error)])));
  const mode = defaultOf(same);
  if (mode === "rejects") return [`Rejects ${what(same)} with ${statuses.join(" or ")}.`];
  if (mode === "rejects or notice")
    return [`Rejects ${what(same)} with ${statuses.join(" or ")} on some endpoints; gives a notice on the others.`];
  if (statuses.length === 0) return ["Gives a notice. It never rejects."];
  return [`Gives a notice by default: the rejection is only inferred. With \`"enforce"\`, it rejects with ${statuses.join(" or ")}.`];
}

function what(same: readonly EndpointRule[]): string {
  return same.every(({ check }) => check.stage === "message") ? "a message" : "a request";
}

/** How an error arrives, in a few words. */
export function answeredWith({ status, close, type }: ErrorData): string {
  if (status !== undefined) return String(status);
  return close === undefined ? `a message of type ${type}` : `close code ${close}`;
}

function meaning(same: readonly EndpointRule[], errors: readonly string[], data: Data): string[] {
  const members = unique(same.flatMap(({ rule, check }) => rule.parameters ?? check.members ?? check.member ?? []));
  const endpoints = unique(same.map(({ endpoint }) => code(endpoint.operation.id)));
  const checks = unique(same.map(({ check, rule }) => `check ${code(check.check)}, finding “${rule.when}”`));
  const rows = [
    ["endpoints", endpoints.length === operationsOf(data).length ? "all" : endpoints.join(", ")],
    ["place", unique(same.map(({ check }) => check.reads)).join(", ")],
    ["fields", members.map(code).join(", ")],
    ["found by", checks.join("; ")],
    ["error", errors.map((error) => `[${code(error)}](../errors.md#${error})`).join(", ")],
    [
      "message",
      errors
        .map((error) => messageOf(data.errors[error]))
        .filter((text) => text !== "")
        .join(", "),
    ],
  ].filter(([, content]) => content !== "");
  const means = unique(errors.flatMap((error) => (data.errors[error] as { means?: string } | undefined)?.means ?? []));
  return [...means.map(prose), ...(means.length === 0 ? [] : [""]), ...table(["", ""], rows as string[][])];
}

/**
 * The message of an error, as a template.
 *
 * @param error - The error.
 * @returns Markdown; an empty text if the message is not recorded.
 */
export function messageOf(error: ErrorData | undefined): string {
  const template = error?.details ?? error?.err_msg;
  return typeof template === "string" ? code(template) : "";
}

function example(examples: readonly Example[], same: readonly EndpointRule[], data: Data): string[] {
  // a short example with the whole answer says most
  const size = ({ vector: { expect, ...rest } }: Example) =>
    JSON.stringify(rest).length +
    (expect.verdict === "rejected" ? (expect.err_msg === undefined && expect.close === undefined ? 1000 : 0) : 10_000);
  const [first] = [...examples].sort((a, b) => size(a) - size(b));
  if (first === undefined) return routeExample(same);
  const { vector, endpoint } = first;
  const at = same.find((one) => one.endpoint.operation.id === endpoint);
  const isMessage = "message" in vector;
  const answer =
    vector.expect.verdict === "rejected"
      ? ["The answer:", "", ...(isMessage ? messageAnswer(vector, at, data) : block("http", answerText(vector, data)))]
      : [
          `The ${isMessage ? "message" : "request"} is accepted, with a notice:`,
          "",
          `> ${prose(at?.rule.notice ?? at?.rule.hint ?? at?.error?.mend ?? "")}`,
        ];
  const sent = isMessage
    ? block("text", [...(vector.before ?? []), vector.message].map(frameText).join("\n"))
    : block("http", requestText(vector));
  return ["## Example", "", `${titleOf(first)}:`, "", ...sent, "", ...answer];
}

function titleOf({ vector, endpoint }: Example): string {
  if (!("message" in vector))
    return `A request to ${code(endpoint)}${vector.auth === "check" ? ' with `auth: "check"`' : ""} that breaks the rule`;
  const handshake = vector.query === undefined ? "" : `, after a handshake with ${code(vector.query)}`;
  return vector.before === undefined
    ? `A message to ${code(endpoint)} that breaks the rule${handshake}`
    : `Messages to ${code(endpoint)}; the last one breaks the rule${handshake}`;
}

/** An example of a rule about a URL that matches no endpoint, made from the URL of an endpoint. */
function routeExample(same: readonly EndpointRule[]): string[] {
  const found = same.find(({ check, endpoint: { operation } }) => check.stage === "route" && operation.method === "POST");
  if (found === undefined) return [];
  const { method, path } = found.endpoint.operation;
  const [request, slots] =
    found.rule.when === "other method"
      ? [`DELETE ${path}`, { used: "DELETE", ways: method }]
      : [`${method} ${path.slice(0, -1)}`, { path }];
  return [
    "## Example",
    "",
    ...block("http", `${request} HTTP/1.1\nhost: api.deepgram.com`),
    "",
    "The request is not checked. The notice:",
    "",
    `> ${prose(fill(found.rule.notice ?? "", slots))}`,
  ];
}

function frameText(frame: SentFrame): string {
  const text = "text" in frame ? frame.text : "base64" in frame ? `(binary frame, base64) ${frame.base64}` : repeated(frame.textRepeat);
  const notes = [
    ...(frame.times === undefined ? [] : [`${frame.times} times`]),
    ...(frame.second === undefined ? [] : [`in second ${frame.second}`]),
  ];
  return `${text === "" ? "(an empty text frame)" : shortened(text)}${notes.length === 0 ? "" : `   // ${notes.join(", ")}`}`;
}

function messageAnswer({ message, expect }: MessageVector, at: EndpointRule | undefined, data: Data): string[] {
  const { close, type, err_code = "", err_msg, error } = expect;
  if (close !== undefined) return [`Close frame ${code(String(close))}, reason ${code(err_code)}.`];
  const entry = error === undefined ? undefined : data.errors[error];
  const description = err_msg ?? entry?.err_msg ?? "";
  const sent = (answer: object, then: string) => [...block("json", JSON.stringify(answer)), "", then];
  const continues = "The stream continues.";
  const ends = "Then the server ends the stream.";
  if (entry?.shape === "session-error") return sent({ type, description, code: err_code }, ends);
  if (entry?.shape === "stream-error") {
    const rest = entry.err_code === entry.variant ? { message: "text" in message ? message.text : "…" } : { code: err_code };
    return sent({ type, variant: entry.variant, description, ...rest }, continues);
  }
  const { member = "" } = at?.check ?? {};
  const field = type === "ConfigureFailure" ? { field: member, value: memberOf(message, member) } : {};
  return sent({ type, code: err_code, ...field, description }, type === "Error" ? ends : continues);
}

/** The value of a member of a message; names of members of members have dots. */
function memberOf(frame: SentFrame, member: string): unknown {
  if (!("text" in frame)) return "…";
  return member.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], JSON.parse(frame.text));
}

function requestText({ request: { method, url, urlRepeat, headers = {}, body, bodyBase64, bodyRepeat } }: Vector): string {
  const target = url ?? repeated(urlRepeat);
  const fields = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`));
  const text = bodyBase64 === undefined ? (body ?? (bodyRepeat && repeated(bodyRepeat))) : `(base64) ${bodyBase64}`;
  return [`${method} ${shortened(target)}`, ...fields, ...(text === undefined ? [] : ["", shortened(text)])].join("\n");
}

function repeated(repeat: { prefix: string; unit: string; times: number; suffix: string } | undefined): string {
  if (repeat === undefined) return "";
  const { prefix, unit, times, suffix } = repeat;
  if (times === 1) return `${prefix}${unit}${suffix}`;
  return `${prefix}${unit} … (${times} times) … ${suffix}`;
}

function shortened(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 200)} … (${text.length} characters)`;
}

function answerText({ expect: { status, err_msg, error = "" } }: Vector, data: Data): string {
  const entry = data.errors[error];
  const shape = errorShapes[entry?.shape ?? ""];
  if (entry === undefined || shape === undefined) throw new Error(`schemas/errors.json: the body of ${error} must be known`);
  const body = shape.body(entry, err_msg ?? entry.details ?? entry.err_msg ?? "", "…");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return `HTTP/1.1 ${status}\ncontent-type: ${shape.mediaType}\n\n${text}`;
}

function fixes(same: readonly EndpointRule[]): string[] {
  const hints = unique(same.flatMap(({ rule }) => rule.hint ?? []));
  const mends = unique(same.flatMap(({ error }) => error?.mend ?? []));
  const notices = unique(same.flatMap(({ rule }) => rule.notice ?? []));
  const lines = [...hints, ...mends.filter((mend) => !hints.includes(mend)), ...(hints.length + mends.length === 0 ? notices : [])];
  const remedies = unique(
    same.flatMap(({ endpoint, check, rule }) =>
      (kindOf(check)?.remedies?.(check, endpoint, rule.when) ?? []).map(([value, text]) => JSON.stringify([code(value), prose(text)])),
    ),
  ).map((row) => JSON.parse(row) as string[]);
  // a hint that is only a slot says nothing
  const said = lines.filter((line) => !/^\{\w+\}$/.test(line)).map((line) => `- ${prose(line)}`);
  return [...said, ...(remedies.length === 0 ? [] : ["", "Known mistakes:", "", ...table(["value", "what to do"], remedies)])];
}

function certainties(same: readonly EndpointRule[], examples: readonly Example[]): string[] {
  if (same.every(({ rule }) => rule.error === undefined)) return [];
  const rows = same.flatMap(({ endpoint, rule }) => {
    if (rule.error === undefined) return [];
    if (rule.rejects !== "by format") return [{ rejects: rule.rejects ?? "", text: rule.text ?? "", endpoint: endpoint.operation.id }];
    const own = examples.filter((one) => one.endpoint === endpoint.operation.id);
    return own.flatMap(({ vector: { certainty } }) => (certainty === undefined ? [] : [{ ...certainty, endpoint: endpoint.operation.id }]));
  });
  const grouped = new Map<string, string[]>();
  for (const { rejects, text, endpoint } of rows) {
    const key = `${rejects} ${text}`;
    grouped.set(key, unique([...(grouped.get(key) ?? []), endpoint]));
  }
  return table(
    ["rejection", "text of the message", "endpoints"],
    [...grouped].map(([key, endpoints]) => [...key.split(" "), endpoints.map(code).join(", ")]),
  );
}

function evidence(same: readonly EndpointRule[], examples: readonly Example[], data: Data): string[] {
  const ids = unique([
    ...same.flatMap(({ rule }) => rule.evidence),
    ...(same.some(({ rule }) => rule.rejects === "by format") ? examples.flatMap(({ vector }) => vector.evidence) : []),
  ]);
  const rows = ids.flatMap((id) => {
    const entry = data.evidence[id];
    if (entry === undefined) return [];
    const source = /^https?:\/\//.test(entry.source) ? `<${entry.source}>` : prose(entry.source);
    return [[entry.date, entry.kind, prose(entry.says), source]];
  });
  return rows.length === 0 ? [] : table(["date", "kind", "says", "source"], rows);
}
