import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { nearest } from "../../checks/nearest.js";
import type { ParameterData } from "../data.js";
import { type PlaygroundRequest, splitUrl, type WrittenPair, withPairs } from "../request/request.js";
import { placeOf, segmentOf } from "../request/verdict.js";

/** A change that fixes a request. */
export interface Fix {
  /** What the button says, such as "Remove `container`". */
  readonly label: string;
  readonly request: PlaygroundRequest;
}

/** A finding that a fix is for. */
export interface Finding {
  readonly id: string;
  readonly pointer: string;
  /** The hint or the message, whose values in backticks are candidates. */
  readonly hint: string;
  /** Whether the server accepts the request all the same: a fix may bring advice. */
  readonly isAdvice?: boolean;
}

/** Lists the findings of a request: rules that it breaks, and advice. */
export type FindFindings = (request: PlaygroundRequest) => readonly Finding[];

const mostFixes = 4;
// each candidate is validated, so a long body limits their number
const longestBody = 200_000;

/**
 * Finds changes that fix a finding. Every change was validated: the finding is gone, and there is no new one but advice.
 *
 * @param request - The request.
 * @param finding - The finding.
 * @param parameters - The parameters of the endpoint.
 * @param findings - Lists the findings of a request.
 * @returns At most four changes, the most likely first.
 */
export function fixesFor(
  request: PlaygroundRequest,
  finding: Finding,
  parameters: readonly ParameterData[],
  findings: FindFindings,
): readonly Fix[] {
  if ((request.body?.length ?? 0) > longestBody) return [];
  const before = new Set(findings(request).map(keyOf));
  const fixes: Fix[] = [];
  for (const candidate of candidates(request, finding, parameters)) {
    if (fixes.length === mostFixes) break;
    if (fixes.some(({ label }) => label === candidate.label)) continue;
    const after = findings(candidate.request);
    if (after.some((one) => keyOf(one) === keyOf(finding) || (one.isAdvice !== true && !before.has(keyOf(one))))) continue;
    fixes.push(candidate);
  }
  return fixes;
}

const keyOf = ({ id, pointer }: Finding): string => `${id} ${pointer}`;

function candidates(request: PlaygroundRequest, finding: Finding, parameters: readonly ParameterData[]): Fix[] {
  const { part, path } = placeOf(finding.pointer);
  switch (part) {
    case "query":
      return queryCandidates(request, finding, path[0] ?? "", parameters);
    case "headers":
      return headerCandidates(request, finding, path[0] ?? "");
    case "body":
    case "message":
      return bodyCandidates(request, finding, path);
    case "path":
      return pathCandidates(request, finding);
    default:
      return [];
  }
}

/** The values in backticks of a hint. */
function quotedIn(hint: string): string[] {
  return [...hint.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value);
}

function queryCandidates(request: PlaygroundRequest, { hint }: Finding, name: string, parameters: readonly ParameterData[]): Fix[] {
  const { pairs } = splitUrl(request.url);
  const place = pairs.findIndex((pair) => pair.name === name);
  const quoted = quotedIn(hint);
  if (place < 0) {
    const values = parameters.find((one) => one.name === name)?.values ?? [];
    return [...quoted, ...values.map(String)]
      .filter((value) => value !== name)
      .map((value) => ({
        label: `Add \`${name}=${value}\``,
        request: { ...request, url: withPairs(request.url, [...pairs, { name, value }]) },
      }));
  }
  const { value } = pairs[place] as (typeof pairs)[number];
  const isName = (text: string) => parameters.some((one) => one.name === text && one.part === "query");
  const replaced = (newName: string, next: string) =>
    pairs.map((pair, index): WrittenPair => (index === place ? { name: newName, value: next } : pair));
  const withValue = (next: string): Fix => ({
    label: `Use \`${next}\``,
    request: { ...request, url: withPairs(request.url, replaced(name, next)) },
  });
  const renamed = quoted
    .filter((text) => text !== name && isName(text) && !pairs.some((pair) => pair.name === text))
    .map((text) => ({
      label: `Rename to \`${text}\``,
      request: { ...request, url: withPairs(request.url, replaced(text, value)) },
    }));
  const repeated = pairs.filter((pair) => pair.name === name).length > 1;
  const once: Fix[] = repeated
    ? [
        {
          label: `Send \`${name}\` once`,
          request: {
            ...request,
            url: withPairs(
              request.url,
              pairs.filter((pair, index) => pair.name !== name || index === place),
            ),
          },
        },
      ]
    : [];
  const removed: Fix = {
    label: `Remove \`${name}\``,
    request: {
      ...request,
      url: withPairs(
        request.url,
        pairs.filter((pair) => pair.name !== name),
      ),
    },
  };
  const values = valuesFor(value, name, quoted, hint, parameters).map(withValue);
  return [...once, ...renamed, ...values.slice(0, 3), removed, ...values.slice(3)];
}

/** Values that a parameter may take instead, the nearest first. */
function valuesFor(value: string, name: string, quoted: readonly string[], hint: string, parameters: readonly ParameterData[]): string[] {
  const { values = [], minimum, maximum, type } = parameters.find((one) => one.name === name) ?? {};
  const numbers = [...hint.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([text]) => text.replaceAll(",", ""));
  const given = Number(value);
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined).map(String);
  const numeric = type === "integer" || type === "number";
  if (numeric || (value !== "" && !Number.isNaN(given))) {
    const all = [...quoted.filter((text) => !Number.isNaN(Number(text))), ...numbers, ...values.map(String), ...bounds];
    const wanted = Number.isNaN(given) ? Number.parseFloat(value.replace(/k$/i, "000")) : given;
    return unique([String(wanted), ...(Number.isNaN(wanted) ? [] : [String(Math.round(wanted))]), ...all])
      .filter((text) => text !== value && text !== "NaN")
      .sort((a, b) => Math.abs(Number(a) - wanted) - Math.abs(Number(b) - wanted));
  }
  const words = quoted.filter((text) => text !== name && text !== value && !parameters.some((one) => one.name === text));
  const all = unique([...words, ...values.map(String)]);
  return unique([value.trim(), value.toLowerCase(), value.toUpperCase(), ...nearest(value, all, 3), ...all]).filter(
    (text) => text !== value && text !== "",
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function headerCandidates(request: PlaygroundRequest, { hint }: Finding, name: string): Fix[] {
  const others = request.headers.filter(([one]) => one.toLowerCase() !== name.toLowerCase());
  const values = [
    ...(name.toLowerCase() === "content-type" ? ["application/json"] : []),
    ...quotedIn(hint).filter((text) => text !== name),
  ];
  const present = others.length < request.headers.length;
  return [
    ...values
      .filter((value) => !/[<>]/.test(value))
      .map((value) => ({
        label: `Send \`${name}: ${value}\``,
        request: { ...request, headers: [...others, [name, value] as const] },
      })),
    ...(present ? [{ label: `Remove \`${name}\``, request: { ...request, headers: others } }] : []),
  ];
}

function pathCandidates(request: PlaygroundRequest, { hint }: Finding): Fix[] {
  return quotedIn(hint)
    .filter((text) => text.startsWith("/"))
    .map((path) => {
      const { before } = splitUrl(request.url);
      return {
        label: `Use \`${path}\``,
        request: { ...request, url: request.url.replace(before, before.replace(/^(\w+:\/\/[^/]*)?.*$/, `$1${path}`)) },
      };
    });
}

const layout = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
// a text on one line stays on one line
const layoutOf = (text: string) => (text.includes("\n") ? layout : {});

function bodyCandidates(request: PlaygroundRequest, { hint }: Finding, path: readonly string[]): Fix[] {
  const text = request.body ?? "";
  const tree = parseTree(text);
  if (tree === undefined) return [];
  const segments = path.map(segmentOf);
  const node = segments.length === 0 ? undefined : findNodeAtLocation(tree, segments);
  const quoted = quotedIn(hint);
  const changed = (label: string, ...edits: readonly [path: readonly (string | number)[], value: unknown][]): Fix[] => {
    try {
      let next = text;
      for (const [place, value] of edits) next = applyEdits(next, modify(next, [...place], value, layoutOf(text)));
      return [{ label, request: { ...request, body: next } }];
    } catch {
      // the place does not exist in this body
      return [];
    }
  };
  const key = segments.at(-1);
  const name = String(key ?? "");
  if (node === undefined) {
    // a missing key, or the whole body
    return quoted.flatMap((text) => (/^[\w.]+$/.test(text) ? changed(`Add \`${text}\``, [[...segments, text], ""]) : []));
  }
  const value = valueAt(text, segments);
  const parent = segments.slice(0, -1);
  const moved = [...hint.matchAll(/belongs in `([\w.[\]]+)`|Move `\w+` to `([\w.[\]]+)`/g)].flatMap(
    ([, place, target = `${place}.${name}`]) => {
      const steps = stepsOf(target);
      const label = `Move \`${name}\` to \`${place ?? target}\``;
      const edits: [(string | number)[], unknown][] = [
        [segments, undefined],
        [steps, value],
      ];
      // a provider that does not exist yet needs a type; that of an LLM is not known
      const type = [...steps.slice(0, -1), "type"];
      const isNew = steps[steps.length - 2] === "provider" && !steps.includes("think") && findNodeAtLocation(tree, type) === undefined;
      return [...changed(label, ...edits), ...(isNew ? changed(`${label}, of type \`deepgram\``, ...edits, [type, "deepgram"]) : [])];
    },
  );
  const renamed = quoted
    .filter((word) => word !== name && /^\w+$/.test(word))
    .flatMap((word) => changed(`Rename to \`${word}\``, [segments, undefined], [[...parent, word], value]));
  const replaced =
    typeof value === "string"
      ? quoted.filter((word) => word !== value && word !== name).flatMap((word) => changed(`Use \`${word}\``, [segments, word]))
      : [];
  const converted = conversions(value).flatMap((next) => changed(`Use \`${JSON.stringify(next)}\``, [segments, next]));
  return [...moved, ...converted, ...renamed, ...replaced, ...changed(`Remove \`${name}\``, [segments, undefined])];
}

/** The keys and indices of a path such as `agent.think[0].prompt`. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\w+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

function valueAt(text: string, path: readonly (string | number)[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  for (const segment of path) value = (value as Record<string | number, unknown> | undefined)?.[segment];
  return value;
}

/** The same value as another JSON type. */
function conversions(value: unknown): unknown[] {
  if (typeof value === "string") {
    const number = Number(value);
    return [
      ...(value.trim() !== "" && !Number.isNaN(number) ? [number] : []),
      ...(/^(?:true|false)$/i.test(value) ? [value.toLowerCase() === "true"] : []),
      [value],
    ];
  }
  if (typeof value === "number") return [String(value), Math.round(value)];
  if (typeof value === "boolean") return [String(value)];
  return [];
}
