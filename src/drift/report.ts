import type { EvidenceData } from "../checks/kind/schemas.js";
import type { Difference, Effect } from "./compare.js";

/** A difference in a report. */
export interface ListedDifference extends Difference {
  /** Whether `drift-accepted.json` accepts it. */
  readonly isAccepted?: true;
}

/** The content of a report. */
export interface Report {
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
