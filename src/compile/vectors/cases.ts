import { type Case, type CaseContext, type Change, type ChangedBody, changed, unread } from "../../checks/kind/case.js";
import { type Examples, type RuleExample, requiredFields, sampleText } from "../../checks/kind/examples.js";
import type { MessageCase } from "../../checks/kind/message-case.js";
import { type CheckData, type JsonSchema, type OperationData, type RuleData, ruleKeys } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

const uuid = "123e4567-e89b-12d3-a456-426614174000";

/**
 * Creates the smallest request that an endpoint accepts.
 *
 * @param endpoint - The endpoint.
 * @param examples - The examples to take values from.
 * @returns The request in parts.
 */
export function baseRequest(endpoint: OperationData, examples: Examples): Change & { readonly query: Readonly<Record<string, string>> } {
  const { operation, query, body, checks } = endpoint;
  const parameters = Object.fromEntries((query?.required ?? []).map((name) => [name, sampleText(endpoint, name, examples)]));
  for (const check of checks) Object.assign(parameters, kindOf(check)?.needs?.(check, endpoint));
  return {
    path: Object.fromEntries(Object.keys(operation.pathParameters ?? {}).map((name) => [name, uuid])),
    query: parameters,
    headers: operation.webSocket ? { connection: "Upgrade", upgrade: "websocket" } : body ? { "content-type": "application/json" } : {},
    ...(body && { body: JSON.stringify(requiredFields(body, examples)) }),
  };
}

/**
 * Creates an accepted case for each parameter alone, and one without optional parameters.
 *
 * @param endpoint - The endpoint.
 * @param base - The smallest request.
 * @param examples - The examples to take values from.
 * @returns The cases, without a rule.
 */
export function parameterCases(endpoint: OperationData, base: ReturnType<typeof baseRequest>, examples: Examples): Case[] {
  const accepted = (name: string, description: string, change: Change, evidence: readonly string[]): Case => ({
    name,
    description,
    change,
    rule: undefined,
    accepted: true,
    evidence,
  });
  // other cases cover the parameter, or it needs another parameter
  const isLeftOut = (name: string, text: string) =>
    endpoint.checks.some((check) => {
      const kind = kindOf(check);
      return kind?.covers?.(check, name) || kind?.objects?.(check, { ...base.query, [name]: text });
    });
  const cases = Object.entries(endpoint.query?.properties ?? {}).flatMap(([name, schema]) => {
    const text = sampleText(endpoint, name, examples);
    if (isLeftOut(name, text) || (base.query[name] !== undefined && name !== "model")) return [];
    const value = schema.type === "array" ? [text, text] : text;
    return accepted(`with-${name}`, `\`${name}=${text}\`.`, { query: { [name]: value } }, evidenceOf(schema));
  });
  return [accepted("smallest", "The smallest request.", {}, docsOf(endpoint)), ...cases];
}

const evidenceOf = (schema: JsonSchema) => (schema["x-evidence"] as readonly string[] | undefined) ?? [];

/** Lists evidence that documents what an endpoint accepts. */
function docsOf({ query, body, checks }: OperationData): readonly string[] {
  const properties = { ...query?.properties, ...(body?.oneOf?.[0] ?? body)?.properties };
  const cited = Object.values(properties).flatMap(evidenceOf);
  return cited.length > 0 ? [...new Set(cited)].slice(0, 3) : (checks[0]?.order.evidence ?? []);
}

/**
 * Creates the input for the cases of a check.
 *
 * @param check - The check.
 * @param endpoint - The endpoint.
 * @param examples - The examples.
 * @param base - The accepted request.
 * @returns The input.
 */
export function caseContext(check: CheckData, endpoint: OperationData, examples: Examples, base: Change): CaseContext {
  const rules = new Map(check.rules.flatMap((rule) => ruleKeys(rule, endpoint).map((key) => [key, rule] as const)));
  const first = endpoint.folder.operations.find(({ checks }) => checks.some(({ rules }) => rules === check.rules));
  const mostExamples = first?.operation.id === endpoint.operation.id ? undefined : 1;
  return {
    check,
    endpoint,
    examples,
    base,
    rule: (when, parameter = "") => rules.get(`${when} ${parameter}`) ?? rules.get(when),
    find: (when) => examples.of(check.check, when).slice(0, mostExamples),
    objects: (query) => endpoint.checks.some((other) => kindOf(other)?.objects?.(other, query) === true),
  };
}

/**
 * Creates cases from the examples of a rule.
 *
 * @param rule - The rule.
 * @param endpoint - The endpoint.
 * @param examples - The examples of the folder.
 * @returns The cases; an empty list if the rule does not apply to the endpoint.
 */
export function casesOfRule(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): Case[] {
  return examplesOf(rule, endpoint, examples).flatMap((example) => {
    const { query, headers, message, messageRepeat, slots } = example;
    if (message !== undefined || messageRepeat !== undefined) return [];
    const body = bodyOf(example);
    const texts = new URLSearchParams(query);
    const parameters = Object.fromEntries([...texts.keys()].map((name) => [name, repeatable(texts.getAll(name))]));
    return {
      ...exampleCase(example, rule, query === undefined ? "A request, an example" : `\`${query}\`, an example`),
      change: {
        ...(query !== undefined && { query: parameters }),
        ...(headers && { headers }),
        ...(body !== undefined && { body }),
      },
      slots: { ...(typeof parameters["model"] === "string" && { model: parameters["model"] }), ...slots },
    };
  });
}

/**
 * Creates cases of messages from the examples of a rule.
 *
 * @param rule - The rule.
 * @param endpoint - The endpoint.
 * @param examples - The examples of the folder.
 * @returns The cases.
 */
export function messageCasesOfRule(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): MessageCase[] {
  return examplesOf(rule, endpoint, examples).flatMap((example) => {
    const { query, message, messageRepeat, slots } = example;
    if (message === undefined && messageRepeat === undefined) return [];
    return {
      ...exampleCase(example, rule, "An example"),
      ...(query !== undefined && { query }),
      message: messageRepeat ? { textRepeat: messageRepeat } : { text: typeof message === "string" ? message : JSON.stringify(message) },
      ...(slots && { slots }),
    };
  });
}

function examplesOf(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): readonly RuleExample[] {
  if (ruleKeys(rule, endpoint).length === 0) return [];
  return examples.filter((example) => example.rule === rule.rule && example.endpoints?.includes(endpoint.operation.id) !== false);
}

/** The part of a case that requests and messages have in common. */
function exampleCase({ name, taken, rejects, text, evidence }: RuleExample, rule: RuleData, what: string): Omit<Case, "change"> {
  const known = (certainty: RuleData["rejects"]) => (certainty === undefined || certainty === "by format" ? "inferred" : certainty);
  return {
    name: `example-${name}`,
    description: `${what} that ${taken ? "does not break" : "breaks"} ${rule.rule}.`,
    rule,
    ...(taken && { accepted: taken }),
    ...(evidence && { evidence }),
    ...((rejects ?? text) && { source: { rejects: rejects ?? known(rule.rejects), text: text ?? known(rule.text) } }),
  };
}

function repeatable([first = "", ...others]: readonly string[]): string | string[] {
  return others.length === 0 ? first : [first, ...others];
}

function bodyOf({ body, bodyBase64, bodyRepeat, bodyUnread }: RuleExample): ChangedBody | undefined {
  if (bodyUnread === true) return unread;
  if (bodyBase64 !== undefined) return { base64: bodyBase64 };
  return bodyRepeat === undefined ? body : { repeat: bodyRepeat };
}

/** A check and a request that it rejects. */
export interface RejectedCase {
  readonly check: CheckData;
  readonly rejected: Case;
}

/** A request with two errors. */
export interface OrderedCase extends Case {
  readonly order: CheckData["order"];
  /** The check of the second error, and its finding. */
  readonly second: { readonly check: string; readonly when: string };
}

/**
 * Creates requests with two errors each, of successive checks: the server answers the first.
 *
 * @param rejections - The checks that reject, in the server's order, each with requests that it rejects, the simplest first.
 * @returns The cases.
 */
export function orderCases(rejections: readonly RejectedCase[]): OrderedCase[] {
  const checks = [...new Set(rejections.map(({ check }) => check))];
  return checks.flatMap((check, index) => {
    const own = rejections.filter((entry) => entry.check === check);
    for (const next of checks.slice(index + 1)) {
      for (const { rejected: first } of own) {
        for (const { rejected: second } of rejections.filter((entry) => entry.check === next)) {
          if (!areApart(first.change, second.change) || second.rule === first.rule) continue;
          return [
            {
              ...first,
              name: `${first.rule?.rule}-before-${second.rule?.rule}`,
              description: `Two errors, ${first.rule?.rule} and ${second.rule?.rule}: the server answers the first.`,
              change: changed(first.change, second.change),
              evidence: [...new Set([...(first.rule?.evidence ?? []), ...check.order.evidence])],
              order: check.order,
              second: { check: next.check, when: second.rule?.when ?? "" },
            },
          ];
        }
      }
    }
    return [];
  });
}

/** Tells whether two changes can be combined without one overriding the other. */
function areApart(first: Change, second: Change): boolean {
  const names = (change: Change): Set<string> =>
    new Set([
      ...Object.keys(change.path ?? {}).map((name) => `path ${name}`),
      ...Object.keys(change.query ?? {}).map((name) => `query ${name}`),
      ...Object.keys(change.headers ?? {}).map((name) => `headers ${name}`),
      ...(change.rawQuery === undefined && change.longQuery === undefined ? [] : ["the end of the query"]),
      ...(change.url === undefined ? [] : ["url"]),
      ...(change.body === undefined ? [] : ["body"]),
    ]);
  const touched = names(first);
  return ![...names(second)].some((name) => touched.has(name));
}
