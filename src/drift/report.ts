import type { EvidenceData } from "../checks/kind/schemas.js";
import type { Sorted } from "./accepted.js";
import type { Difference } from "./compare.js";

/**
 * Writes a report for people.
 *
 * @param sorted - The differences.
 * @param evidence - The register of evidence.
 * @returns The report: a paragraph per endpoint, a line per difference, and under it what ours rests on.
 */
export function reportText({ news, accepted, stale }: Sorted, evidence: Readonly<Record<string, EvidenceData>>): string {
  const lines: string[] = [];
  let endpoint: string | undefined;
  for (const group of grouped(news)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.endpoint !== endpoint) lines.push(...(endpoint === undefined ? [] : [""]), first.endpoint);
    endpoint = first.endpoint;
    lines.push(`  ${differenceLine(first, group)}`);
    for (const id of first.evidence) lines.push(`      ${evidenceLine(id, evidence[id])}`);
  }
  if (news.length > 0) lines.push("");
  lines.push(...stale, ...(stale.length > 0 ? [""] : []));
  const count = (change: Difference["change"]) => news.filter((one) => one.change === change).length;
  lines.push(
    `${news.length} ${news.length === 1 ? "difference" : "differences"}: ${count("new")} new, ${count("gone")} gone, ${count("different")} different; ${accepted.length} accepted`,
  );
  return lines.join("\n");
}

/** Differences in the values of one member are told together. */
function grouped(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const { endpoint, member, change, what } = one;
    const key = JSON.stringify([endpoint, member, change, what]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function differenceLine({ change, member, what, place, inWords, unknown }: Difference, group: readonly Difference[]): string {
  const said = (side: "theirs" | "ours") => group.flatMap((one) => one[side] ?? []).join(", ");
  const isWhole = ["endpoint", "parameter", "field", "message"].includes(what);
  // a list of values on one side only
  const otherwise = what === "values" ? "any" : "";
  const [theirs, ours] = [said("theirs") || otherwise, said("ours") || otherwise];
  return [
    `${change} ${isWhole || member === undefined ? what : `${what}${group.length > 1 ? "s" : ""} of`}${member === undefined ? "" : ` ${member}`}`,
    ...(theirs === "" ? [] : [`theirs: ${theirs}${inWords ? " (in words)" : ""}`]),
    ...(ours === "" ? [] : [`ours: ${ours}`]),
    ...(unknown === undefined ? [] : [`what we do not know there is ${unknown}`]),
    ...(place === undefined ? [] : [place]),
  ].join("; ");
}

function evidenceLine(id: string, entry: EvidenceData | undefined): string {
  return entry === undefined ? id : `${id}: ${entry.kind}, ${entry.date}, ${entry.source}`;
}

/**
 * Writes a report for programs.
 *
 * @param sorted - The differences.
 * @param evidence - The register of evidence.
 * @returns JSON: `differences` with their evidence as objects, the number that is `accepted`, and what is `stale`.
 */
export function reportJson({ news, accepted, stale }: Sorted, evidence: Readonly<Record<string, EvidenceData>>): string {
  const differences = news.map((one) => ({ ...one, evidence: one.evidence.map((id) => ({ id, ...evidence[id] })) }));
  return JSON.stringify({ differences, accepted: accepted.length, stale }, null, 2);
}
