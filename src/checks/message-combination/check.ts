import type { JsonValue } from "../../decode/json/type.js";
import { type CompileCheck, maxUnknownNames, pointerTo } from "../contract.js";
import { codePoints } from "../text-length.js";

/** What must hold for a member of an object. */
export interface MemberCondition {
  /** The keys that lead from the object to the member, with dots; empty for the object itself. */
  readonly member: string;
  /** What the server takes if the member is absent. */
  readonly otherwise?: string | number;
  readonly absent?: true;
  readonly matches?: string;
  readonly matchesNot?: string;
  /** The sibling that it is above, by its keys from the object. */
  readonly above?: string;
  /** How many characters it has at most, in Unicode code points. */
  readonly longer?: number;
}

/** What this kind of check can find. */
export type MessageCombinationFinding = "together";

interface Options {
  /** Where the objects are: the type of the message, and the keys that lead there. A list on the way stands for each of its items. */
  readonly at: readonly string[];
  readonly conditions: readonly MemberCondition[];
}

type Path = readonly (string | number)[];
type Test = (value: JsonValue, limit: number | undefined) => boolean;

interface CompiledCondition {
  readonly keys: readonly string[];
  readonly condition: MemberCondition;
  readonly test: Test;
  readonly above: readonly string[] | undefined;
}

/** Rejects members of an object in a message that cannot be combined. */
export const messageCombination: CompileCheck<Options, MessageCombinationFinding> = (check) => {
  const scopes = check.at.map((path) => {
    const [type, ...keys] = path.split(".");
    return { type, keys };
  });
  const conditions = check.conditions.map(
    (condition): CompiledCondition => ({
      keys: condition.member.split("."),
      condition,
      test: testOf(condition),
      above: condition.above?.split("."),
    }),
  );
  const isFound = (scope: JsonValue) => conditions.every((condition) => isMet(scope, condition));
  const [{ keys: blamedKeys, test: isBlamed, above }] = conditions as [CompiledCondition, ...CompiledCondition[]];
  return (context) => {
    const { body } = context;
    if (body === undefined) return;
    const sent = context.member("type");
    let found = 0;
    for (const { type, keys } of scopes) {
      if (type !== sent || !some(body as JsonValue, keys, 0, undefined, isFound)) continue;
      eachValue(body as JsonValue, keys, 0, [], (scope, path) => {
        if (context.decided || !isFound(scope) || ++found > maxUnknownNames) return;
        let blamed: readonly [JsonValue, Path] = [scope, path];
        let hasBlamed = false;
        const limit = above && numberAt(scope, above, check.conditions[0]?.otherwise);
        eachValue(scope, blamedKeys, 0, path, (value, place) => {
          if (!hasBlamed && value !== null && isBlamed(value, limit)) {
            hasBlamed = true;
            blamed = [value, [...place]];
          }
        });
        const [value, place] = blamed;
        const shown = typeof value === "string" || typeof value === "number" ? value : "";
        const key = String(place[place.length - 1] ?? "");
        context.report(check, "together", pointerTo("message", ...place), { slots: { value: shown, url: shown, key } });
      });
      if (context.decided) return;
    }
  };
};

function isMet(scope: JsonValue, { keys, condition: { absent, otherwise }, test, above }: CompiledCondition): boolean {
  const limit = above && numberAt(scope, above, otherwise);
  if (absent === true) return !some(scope, keys, 0, undefined, isPresent);
  if (some(scope, keys, 0, limit, test)) return true;
  return otherwise !== undefined && above === undefined && test(otherwise, limit) && !some(scope, keys, 0, limit, isPresent);
}

const isPresent = () => true;

/** Tells whether any value that keys lead to passes a test; a list stands for its items, and `null` for nothing. Most messages pass none, so it allocates nothing. */
function some(value: JsonValue, keys: readonly string[], from: number, limit: number | undefined, test: Test): boolean {
  if (typeof value !== "object") return from === keys.length && test(value, limit);
  if (value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!Array.isArray(item) && some(item, keys, from, limit, test)) return true;
    return false;
  }
  if (from === keys.length) return test(value, limit);
  const key = keys[from] as string;
  return Object.hasOwn(value, key) && some(value[key] as JsonValue, keys, from + 1, limit, test);
}

/** Visits the values that keys lead to, with their paths, which are valid during the visit. */
function eachValue(
  value: JsonValue,
  keys: readonly string[],
  from: number,
  path: Path,
  visit: (value: JsonValue, path: Path) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (!Array.isArray(item)) eachValue(item, keys, from, [...path, index], visit);
    return;
  }
  const key = keys[from];
  if (key === undefined) visit(value, path);
  else if (typeof value === "object" && value !== null && Object.hasOwn(value, key))
    eachValue(value[key] as JsonValue, keys, from + 1, [...path, key], visit);
}

function numberAt(scope: JsonValue, keys: readonly string[], otherwise: string | number | undefined): number | undefined {
  let found: JsonValue = otherwise ?? null;
  eachValue(scope, keys, 0, [], (value) => {
    found = value;
  });
  return typeof found === "number" ? found : undefined;
}

function testOf({ matches, matchesNot, above, longer }: MemberCondition): Test {
  const wanted = matches === undefined ? undefined : new RegExp(matches, "i");
  const unwanted = matchesNot === undefined ? undefined : new RegExp(matchesNot, "i");
  if (above !== undefined) return (value, limit) => typeof value === "number" && limit !== undefined && value > limit;
  if (longer !== undefined) return (value) => typeof value === "string" && value.length > longer && codePoints(value) > longer;
  return (value) => {
    if (wanted && !(typeof value === "string" && wanted.test(value))) return false;
    return !(unwanted && typeof value === "string" && unwanted.test(value));
  };
}
