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

// entries of the package are bundles of their own, and all of them must find what one of them registered
const key: unique symbol = Symbol.for("deepgram-preflight.explanations") as never;
const registry = globalThis as { [key]?: Map<string, string | ReadonlyMap<string, Explanation>> };

const missing: Explanation = Object.freeze({ text: "", docs: "", evidence: Object.freeze([]) });

/**
 * Makes hints, notices, links and evidence available to the verdicts of every entry.
 *
 * @param contents - JSON by folder of `schemas/`. It is parsed when a text is read for the first time.
 */
export function registerExplanations(contents: Readonly<Record<string, string>>): void {
  registry[key] ??= new Map();
  for (const [folder, content] of Object.entries(contents)) if (!registry[key].has(folder)) registry[key].set(folder, content);
}

/**
 * Finds the texts about a rule.
 *
 * @param folder - The folder of `schemas/` that has the rule.
 * @param rule - The id of the rule.
 * @returns The texts; empty if none were registered.
 */
export function explanationOf(folder: string, rule: string): Explanation {
  const known = registry[key]?.get(folder);
  if (typeof known !== "string") return known?.get(rule) ?? missing;
  const { docs, rules } = JSON.parse(known) as ExplanationsContent;
  const parsed = new Map<string, Explanation>();
  for (const [id, [text, page, evidence]] of Object.entries(rules))
    parsed.set(id, Object.freeze({ text, docs: docs[page] ?? "", evidence: Object.freeze(evidence) }));
  registry[key]?.set(folder, parsed);
  return parsed.get(rule) ?? missing;
}
