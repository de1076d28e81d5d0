import type { Difference } from "./compare.js";

/** An entry of `drift-accepted.json`: differences that are known, and why ours stands. */
export interface AcceptedDifference {
  readonly endpoints: readonly string[];
  readonly members?: readonly string[];
  readonly change: Difference["change"];
  readonly what: string;
  /** What the specification says: any of these, or nothing. */
  readonly theirs?: readonly string[];
  /** What we say: any of these, or nothing. */
  readonly ours?: readonly string[];
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** Differences apart from those that are accepted. */
export interface Sorted {
  readonly news: readonly Difference[];
  readonly accepted: readonly Difference[];
  /** What entries accept that is no difference any more, a sentence each. */
  readonly stale: readonly string[];
}

/**
 * Takes from differences those that are accepted.
 *
 * @param differences - The differences.
 * @param entries - The entries of `drift-accepted.json`.
 * @param compared - Which endpoints were compared, by the names that differences have: what an entry says of others is not judged.
 * @returns The rest, what was taken, and what of the entries no longer applies.
 */
export function withoutAccepted(
  differences: readonly Difference[],
  entries: readonly AcceptedDifference[],
  compared: (endpoint: string) => boolean,
): Sorted {
  const accepting = new Map(entries.flatMap((entry) => keysOf(entry).map((key) => [key, entry])));
  const present = new Set(differences.map(keyOf));
  const stale = entries
    .flatMap((entry) => keysOf({ ...entry, endpoints: entry.endpoints.filter(compared) }))
    .filter((key) => !present.has(key))
    .map((key) => `schemas/drift-accepted.json accepts what is no difference any more: ${sentence(key)}`);
  return {
    news: differences.filter((one) => !accepting.has(keyOf(one))),
    accepted: differences.filter((one) => accepting.has(keyOf(one))),
    stale,
  };
}

type Facts = readonly [endpoint: string, member: string | null, change: string, what: string, theirs: string | null, ours: string | null];

function keyOf({ endpoint, member, change, what, theirs, ours }: Difference): string {
  return key([endpoint, member ?? null, change, what, theirs ?? null, ours ?? null]);
}

const key = (facts: Facts): string => JSON.stringify(facts);

/** The differences that an entry accepts: of every list, each one. */
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
