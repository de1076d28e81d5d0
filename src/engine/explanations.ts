import type { FindingDetail } from "../checks/contract.js";
import { didYouMean, nearest, nearestNames, type SimilarNames } from "../checks/nearest.js";
import { fill, type Slots } from "../checks/template.js";

/** The texts about a rule that only people read. */
export interface Explanation {
  /** The hint how to fix the request, or the message of an advice; with `{slots}`. */
  readonly text: string;
  /** The page where Deepgram documents the error. */
  readonly docs: string;
  /** Ids of `evidence.json`. */
  readonly evidence: readonly string[];
}

/** The explanations of a folder of `schemas/`, as JSON. */
export interface ExplanationsContent {
  readonly docs: readonly string[];
  readonly rules: Readonly<Record<string, readonly [text: string, docs: number, evidence: readonly string[]]>>;
}

// entries of the package are bundles of their own, and all of them must find what one of them registered; versions of the package that
// register something of another form have another number
const key: unique symbol = Symbol.for("deepgram-preflight.explanations.2") as never;
const registry = globalThis as { [key]?: Registered };

interface Registered {
  /** JSON by folder of `schemas/`, or what was parsed from it. */
  readonly texts: Map<string, string | ReadonlyMap<string, Explanation>>;
  readonly similar: SimilarNames;
}

const missing: Explanation = Object.freeze({ text: "", docs: "", evidence: Object.freeze([]) });

/**
 * Makes hints, notices, links and evidence available to the verdicts of every entry.
 *
 * @param contents - JSON by folder of `schemas/`. It is parsed when a text is read for the first time.
 */
export function registerExplanations(contents: Readonly<Record<string, string>>): void {
  registry[key] ??= { texts: new Map(), similar: { nearest, didYouMean, nearestNames } };
  const { texts } = registry[key];
  for (const [folder, content] of Object.entries(contents)) if (!texts.has(folder)) texts.set(folder, content);
}

/**
 * Finds the texts about a rule.
 *
 * @param folder - The folder of `schemas/` that has the rule.
 * @param rule - The id of the rule.
 * @returns The texts; empty if none were registered.
 */
export function explanationOf(folder: string, rule: string): Explanation {
  const known = registry[key]?.texts.get(folder);
  if (typeof known !== "string") return known?.get(rule) ?? missing;
  const { docs, rules } = JSON.parse(known) as ExplanationsContent;
  const parsed = new Map<string, Explanation>();
  for (const [id, [text, page, evidence]] of Object.entries(rules))
    parsed.set(id, Object.freeze({ text, docs: docs[page] ?? "", evidence: Object.freeze(evidence) }));
  registry[key]?.texts.set(folder, parsed);
  return parsed.get(rule) ?? missing;
}

/** Fills the placeholders of a text, also those that take a search for similar names. */
export function filled(text: string, slots: Slots, moreSlots: FindingDetail["moreSlots"]): string {
  const similar = registry[key]?.similar;
  return fill(text, moreSlots && similar ? { ...slots, ...moreSlots(similar) } : slots);
}
