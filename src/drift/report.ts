import type { EvidenceData } from "../checks/kind/schemas.js";
import type { Difference, Effect } from "./compare.js";

/** A difference in a report. */
interface ListedDifference extends Difference {
  /** Whether `drift-accepted.json` accepts it. */
  readonly isAccepted?: true;
}

/** The content of a report. */
interface Report {
  /** The differences to list. */
  readonly differences: readonly ListedDifference[];
  /** How many differences `drift-accepted.json` accepts. */
  readonly accepted: number;
  /** How many differences only `--all` lists. */
  readonly hidden: number;
  /** Stale entries of `drift-accepted.json`, as sentences. */
  readonly stale: readonly string[];
}

const titles: Readonly<Record<Effect, string>> = {
  "false-rejection": "May reject what the API accepts",
  "missed-error": "May miss an error",
  notice: "May miss a notice (not counted)",
  none: "No effect, or only in our data (not counted)",
};

/** The effects that set the exit status. */
export const countedEffects: readonly Effect[] = ["false-rejection", "missed-error"];

/**
 * Formats a report for people.
 *
 * @param report - The report.
 * @param evidence - The content of `evidence.json`.
 * @returns The differences, the worst effect first, each with the evidence for our data.
 */
export function reportText({ differences, accepted, hidden, stale }: Report, evidence: Readonly<Record<string, EvidenceData>>): string {
  const lines: string[] = [];
  for (const [effect, title] of Object.entries(titles)) {
    const found = differences.filter((one) => one.effect === effect);
    if (found.length > 0) lines.push(`${title}:`, ...section(found, evidence), "");
  }
  lines.push(...stale, ...(stale.length > 0 ? [""] : []));
  const count = (effect: Effect) => differences.filter((one) => one.effect === effect && one.isAccepted === undefined).length;
  const rejections = count("false-rejection");
  const errors = count("missed-error");
  const rest = [`${accepted} accepted`, ...(hidden > 0 ? [`${hidden} more with --all`] : [])].join(", ");
  lines.push(`${plural(rejections, "possible false rejection")}, ${plural(errors, "possible missed error")}; ${rest}`);
  return lines.join("\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function section(differences: readonly ListedDifference[], evidence: Readonly<Record<string, EvidenceData>>): string[] {
  const lines: string[] = [];
  let endpoint: string | undefined;
  for (const group of grouped(differences)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.what === "endpoint") {
      lines.push(`  ${differenceLine({ ...first, member: first.endpoint }, group)}`);
      endpoint = undefined;
      continue;
    }
    if (first.endpoint !== endpoint) lines.push(`  ${first.endpoint}`);
    endpoint = first.endpoint;
    lines.push(`    ${differenceLine(first, group)}`);
    for (const id of first.evidence) lines.push(`        ${evidenceLine(id, evidence[id])}`);
  }
  return lines;
}

/** Puts differences in the values of one member on one line. */
function grouped(differences: readonly ListedDifference[]): ListedDifference[][] {
  const groups = new Map<string, ListedDifference[]>();
  for (const one of differences) {
    const { endpoint, member, change, what, isAccepted } = one;
    const key = JSON.stringify([endpoint, member, change, what, isAccepted]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function differenceLine(
  { change, member, what, place, inWords, unknown, isAccepted }: ListedDifference,
  group: readonly Difference[],
): string {
  const join = (side: "theirs" | "ours") => group.flatMap((one) => one[side] ?? []).join(", ");
  const isWhole = ["endpoint", "parameter", "field", "message"].includes(what);
  // only one side has a list of values
  const otherwise = what === "values" ? "any" : "";
  const [theirs, ours] = [join("theirs") || otherwise, join("ours") || otherwise];
  const name = group.length > 1 ? (what === "status" ? "statuses" : `${what}s`) : what;
  return [
    `${change} ${member === undefined ? name : isWhole ? `${what} ${member}` : `${name} of ${member}`}`,
    ...(theirs === "" ? [] : [`theirs: ${theirs}${inWords ? " (in words)" : ""}`]),
    ...(ours === "" ? [] : [`ours: ${ours}`]),
    ...(unknown === undefined ? [] : [`unknown members are ${unknown}`]),
    ...(isAccepted ? ["accepted"] : []),
    ...(place === undefined ? [] : [place]),
  ].join("; ");
}

function evidenceLine(id: string, entry: EvidenceData | undefined): string {
  return entry === undefined ? id : `${id}: ${entry.kind}, ${entry.date}, ${entry.source}`;
}

/**
 * Formats a report for programs.
 *
 * @param report - The report.
 * @param evidence - The content of `evidence.json`.
 * @returns JSON: the report with the evidence of each difference as objects.
 */
export function reportJson(report: Report, evidence: Readonly<Record<string, EvidenceData>>): string {
  const differences = report.differences.map((one) => ({ ...one, evidence: one.evidence.map((id) => ({ id, ...evidence[id] })) }));
  return JSON.stringify({ ...report, differences }, null, 2);
}

/** An entry of `drift-accepted.json`: known differences and the reason to keep our data. */
export interface AcceptedDifference {
  readonly endpoints: readonly string[];
  readonly members?: readonly string[];
  readonly change: Difference["change"];
  readonly what: string;
  /** The specification's side: one of these values, or none. */
  readonly theirs?: readonly string[];
  /** Our side: one of these values, or none. */
  readonly ours?: readonly string[];
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** Differences, split by whether an entry accepts them. */
interface SortedDifferences {
  readonly news: readonly Difference[];
  readonly accepted: readonly Difference[];
  /** What entries accept but no document contains any more, as sentences. */
  readonly stale: readonly string[];
}

/**
 * Splits differences into accepted and other ones.
 *
 * @param differences - The differences.
 * @param entries - The entries of `drift-accepted.json`.
 * @param isCompared - Whether an endpoint was compared, by its name. Entries for other endpoints are never stale.
 * @returns The differences and the stale entries.
 */
export function withoutAccepted(
  differences: readonly Difference[],
  entries: readonly AcceptedDifference[],
  isCompared: (endpoint: string) => boolean,
): SortedDifferences {
  const accepting = new Set(entries.flatMap(keysOf));
  const present = new Set(differences.map(keyOf));
  const stale = entries
    .flatMap((entry) => keysOf({ ...entry, endpoints: entry.endpoints.filter(isCompared) }))
    .filter((key) => !present.has(key))
    .map((key) => `schemas/drift-accepted.json accepts a difference that no longer exists: ${sentence(key)}`);
  return {
    news: differences.filter((one) => !accepting.has(keyOf(one))),
    accepted: differences.filter((one) => accepting.has(keyOf(one))),
    stale,
  };
}

/**
 * Creates the entries that accept differences.
 *
 * @param differences - The differences.
 * @param reason - Why our data stays as it is.
 * @param evidence - Ids of `evidence.json` for the reason.
 * @returns The entries: one for all values of a member.
 */
export function acceptingEntries(differences: readonly Difference[], reason: string, evidence: readonly string[]): AcceptedDifference[] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = JSON.stringify([one.endpoint, one.member, one.change, one.what, one.ours]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): AcceptedDifference[] => {
    const [first] = group;
    if (first === undefined) return [];
    const theirs = group.flatMap((one) => one.theirs ?? []);
    return [
      {
        endpoints: [first.endpoint],
        ...(first.member !== undefined && { members: [first.member] }),
        change: first.change,
        what: first.what,
        ...(theirs.length > 0 && { theirs }),
        ...(first.ours !== undefined && { ours: [first.ours] }),
        reason,
        evidence,
      },
    ];
  });
}

/**
 * Formats the content of `drift-accepted.json` as the project's formatter does: short lists of strings on one line.
 *
 * @param content - The content.
 * @returns JSON with a final line end.
 */
export function formatted(content: object): string {
  const text = JSON.stringify(content, null, 2);
  const listOfStrings = /^( *)("\w+": )\[((?:\n *"(?:[^"\\]|\\.)*",?)+)\n *\](,?)$/gm;
  const short = text.replace(listOfStrings, (whole, indent: string, key: string, items: string, comma: string) => {
    const line = `${indent}${key}[${items.trim().replace(/\n */g, " ")}]${comma}`;
    return line.length <= 140 ? line : whole;
  });
  return `${short}\n`;
}

type Facts = readonly [endpoint: string, member: string | null, change: string, what: string, theirs: string | null, ours: string | null];

function keyOf({ endpoint, member, change, what, theirs, ours }: Difference): string {
  return key([endpoint, member ?? null, change, what, theirs ?? null, ours ?? null]);
}

const key = (facts: Facts): string => JSON.stringify(facts);

/** The differences that an entry accepts: every combination of its lists. */
function keysOf({ endpoints, members = [], change, what, theirs = [], ours = [] }: AcceptedDifference): string[] {
  const orNone = (list: readonly string[]) => (list.length === 0 ? [null] : list);
  return endpoints.flatMap((endpoint) =>
    orNone(members).flatMap((member) =>
      orNone(theirs).flatMap((their) => orNone(ours).map((our) => key([endpoint, member, change, what, their, our]))),
    ),
  );
}

function sentence(facts: string): string {
  const [endpoint, member, change, what, theirs, ours] = JSON.parse(facts) as Facts;
  return [endpoint, member, change, what, theirs && `theirs ${theirs}`, ours && `ours ${ours}`].filter(Boolean).join(" ");
}
