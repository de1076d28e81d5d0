import type { Difference } from "./compare.js";

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
export interface SortedDifferences {
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
