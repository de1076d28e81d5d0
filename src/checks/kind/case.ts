import type { Certainty } from "../contract.js";
import { type Examples, type Repeat, requiredFields } from "./examples.js";
import { rangeOfMember } from "./folder-data.js";
import type { CheckData, OperationData, OperationHead, RuleData } from "./schemas.js";

/** A request of a vector. It has exactly one form of the URL, and at most one form of the body. Without a body form, the body has not been read. */
export interface VectorRequest {
  readonly method: string;
  /** Origin-relative; absolute if the host decides. */
  readonly url?: string;
  readonly urlRepeat?: Repeat;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly bodyRepeat?: Repeat;
}

/** The body of a request: text, bytes, a long text in short form, or `unread`. */
export type ChangedBody = string | { readonly base64: string } | { readonly repeat: Repeat } | "unread body";

/** The parts of a request, or changes to them; `null` removes a parameter or header. */
export interface Change {
  /** Another URL in place of the endpoint's path, without a query. */
  readonly url?: string;
  /** Segments of the path by the name of the parameter, as written in the URL. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  /** Text that is appended to the query without encoding: names with brackets, bytes that are not UTF-8. */
  readonly rawQuery?: string;
  /** A long end of the query in short form. */
  readonly longQuery?: Omit<Repeat, "suffix">;
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: ChangedBody;
}

/** A body that has not been read. */
export const unread = "unread body";

/** A request that differs in one thing from an accepted one. */
export interface Case {
  /** Unique among the cases of its rule: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly description: string;
  readonly change: Change;
  /** The rule that it breaks, or narrowly does not break. Where the endpoint has no such rule, a rejected case is left out. */
  readonly rule: RuleData | undefined;
  /** The request does not break the rule. */
  readonly accepted?: boolean;
  /** The slots of the message, as far as the data determines them. */
  readonly slots?: Readonly<Record<string, string | number>>;
  /** The certainty of this case, where it differs from that of the rule. */
  readonly source?: { readonly rejects: Certainty; readonly text: Certainty };
  /** Evidence besides that of the rule. */
  readonly evidence?: readonly string[];
}

/** The input for the cases of a check. */
export interface CaseContext<Options extends object = object> {
  readonly check: CheckData & Options;
  readonly endpoint: OperationData;
  readonly examples: Examples;
  /** The accepted request. */
  readonly base: Change;
  /** Lists the examples of a finding: all at the first endpoint of a folder, one at the others. */
  readonly find: (when: string) => ReturnType<Examples["of"]>;
  /** Finds the rule for a finding about a parameter, or for the finding in general. */
  readonly rule: (when: string, parameter?: string) => RuleData | undefined;
  /** Tells whether a check of the endpoint rejects or warns of a query, whatever its other parameters are. */
  readonly objects: (query: Readonly<Record<string, string>>) => boolean;
}

/** Creates the cases of a kind of check. The method form lets a kind narrow the options. */
export type MakeCases<Options extends object = object> = { bivariant(context: CaseContext<Options>): readonly Case[] }["bivariant"];

/**
 * Creates the cases of the examples of a finding.
 *
 * @param find - Lists the examples.
 * @param when - The finding; `taken` for values that are accepted.
 * @param rule - The rule that they break, or narrowly do not break.
 * @param of - Describes the request with a value.
 * @param accepted - Whether they do not break the rule.
 * @returns The cases, by the names of the examples.
 */
export function exampleCases(
  find: CaseContext["find"],
  when: string,
  rule: RuleData | undefined,
  of: (value: string) => Pick<Case, "description" | "change">,
  accepted: boolean = when === "taken",
): Case[] {
  return find(when).map(({ name, value, message, evidence }) => ({
    name,
    ...of(value),
    rule,
    accepted,
    ...(accepted || message === undefined ? {} : { slots: { message } }),
    evidence,
  }));
}

/**
 * Applies a change to a request, or to another change.
 *
 * @param first - The request or change.
 * @param second - The change to apply.
 * @returns Both combined.
 */
export function changed(first: Change, second: Change): Change {
  return {
    ...first,
    ...second,
    path: { ...first.path, ...second.path },
    query: { ...first.query, ...second.query },
    headers: { ...first.headers, ...second.headers },
  };
}

/**
 * Converts a request to its form on the wire.
 *
 * @param operation - The endpoint.
 * @param parts - The whole request in parts.
 * @returns The request of a vector.
 */
export function wireRequest({ method, path }: OperationHead, parts: Change): VectorRequest {
  const pairs = Object.entries(parts.query ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`),
  );
  const query = [...pairs, ...(parts.rawQuery === undefined ? [] : [parts.rawQuery])].join("&");
  const target = parts.url ?? path.replace(/\{(\w+)\}/g, (_slot, name: string) => parts.path?.[name] ?? "");
  const url = query === "" ? target : `${target}?${query}`;
  const { longQuery, body } = parts;
  const headers = Object.entries(parts.headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    method,
    ...(longQuery === undefined
      ? { url }
      : { urlRepeat: { prefix: `${url}${longQuery.prefix}`, unit: longQuery.unit, times: longQuery.times, suffix: "" } }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(body === undefined || body === unread
      ? {}
      : typeof body === "string"
        ? { body }
        : "base64" in body
          ? { bodyBase64: body.base64 }
          : { bodyRepeat: body.repeat }),
  };
}

/**
 * Lists values as the messages of the service do.
 *
 * @param values - The values.
 * @param last - The word before the last.
 * @returns `a`, `a or b`, or `a, b, or c`.
 */
export function listed(values: readonly (string | number)[], last = "or"): string {
  if (values.length < 3) return values.join(` ${last} `);
  return `${values.slice(0, -1).join(", ")}, ${last} ${values[values.length - 1]}`;
}

/**
 * Creates the change that sends a number in the parameter or field of a check.
 *
 * @param context - The input for the cases.
 * @param member - The parameter or field.
 * @param value - The number.
 * @returns The change.
 */
export function numberChange({ check, endpoint, base, examples }: CaseContext, member: string, value: number): Change {
  if (check.reads === "body") return { body: JSON.stringify({ ...requiredFields(endpoint.body ?? {}, examples), [member]: value }) };
  const model = base.query?.["model"];
  const voice = endpoint.folder.voices?.voices.find(({ family, language }) =>
    endpoint.folder.voices?.families[family]?.speed.languages.includes(language),
  );
  const isSpeed = member === "speed" && model === undefined && voice !== undefined;
  // a number that must not exceed another parameter needs that parameter at its maximum
  const checks = endpoint.checks as readonly (CheckData & { readonly other?: { readonly member: string } })[];
  const other = checks.find((one) => one.member === member && one.other !== undefined)?.other?.member ?? "";
  const most = rangeOfMember(endpoint, other)?.maximum;
  return {
    query: { ...(isSpeed ? { model: voice.id } : {}), ...(most === undefined ? {} : { [other]: String(most) }), [member]: String(value) },
  };
}
