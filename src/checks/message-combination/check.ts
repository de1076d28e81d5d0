import type { JsonValue } from "../../decode/json/type.js";
import { codePoints } from "../characters/check.js";
import { type CompileCheck, maxUnknownNames } from "../contract.js";
import { pointerTo } from "../pointer.js";

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
type Found = readonly [path: Path, value: JsonValue];

/** Finds objects in a message whose members do not go together; the first condition names the member to blame. */
export const messageCombination: CompileCheck<Options, MessageCombinationFinding> = (check) => {
  const scopes = check.at.map((path) => path.split("."));
  const conditions = check.conditions.map(({ member, ...condition }) => ({
    member: member === "" ? [] : member.split("."),
    holds: predicate(condition),
    ...condition,
  }));
  return (context) => {
    const { body } = context;
    if (body === undefined) return;
    let found = 0;
    for (const [type, ...keys] of scopes) {
      if (context.member("type") !== type) continue;
      for (const scope of valuesAt([[], body as JsonValue], keys)) {
        const blamed: Found[] = [];
        const isMet = conditions.every(({ member, holds, absent, otherwise, above }) => {
          const values = valuesAt(scope, member).filter(([, value]) => value !== null);
          if (absent === true) return values.length === 0;
          const limit = above === undefined ? undefined : numberAt(scope, above, otherwise);
          if (values.length === 0) return above === undefined && otherwise !== undefined && holds(otherwise, limit);
          const meeting = values.filter(([, value]) => holds(value, limit));
          blamed.push(...meeting);
          return meeting.length > 0;
        });
        if (!isMet || ++found > maxUnknownNames) continue;
        const [path, value] = blamed[0] ?? scope;
        const shown = typeof value === "string" || typeof value === "number" ? value : "";
        context.report(check, "together", pointerTo("message", ...path), {
          slots: { value: shown, url: shown, key: String(path[path.length - 1] ?? "") },
        });
        if (context.decided) return;
      }
    }
  };
};

/** The values that keys lead to; a list stands for its items. */
function valuesAt(from: Found, keys: readonly string[]): Found[] {
  let found = itemsOf(from);
  for (const key of keys) {
    found = found.flatMap(([path, value]) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? itemsOf([[...path, key], (value as { [key: string]: JsonValue })[key] as JsonValue])
        : [],
    );
  }
  return found;
}

function itemsOf([path, value]: Found): Found[] {
  return Array.isArray(value) ? value.map((item, index) => [[...path, index], item]) : [[path, value]];
}

function numberAt(scope: Found, member: string, otherwise: string | number | undefined): number | undefined {
  const value = valuesAt(scope, member.split("."))[0]?.[1] ?? otherwise;
  return typeof value === "number" ? value : undefined;
}

function predicate({ matches, matchesNot, above, longer }: Omit<MemberCondition, "member">): (value: JsonValue, limit?: number) => boolean {
  const wanted = matches === undefined ? undefined : new RegExp(matches, "i");
  const unwanted = matchesNot === undefined ? undefined : new RegExp(matchesNot, "i");
  return (value, limit) => {
    if (above !== undefined) return typeof value === "number" && limit !== undefined && value > limit;
    if (longer !== undefined) return typeof value === "string" && value.length > longer && codePoints(value) > longer;
    if (wanted && !(typeof value === "string" && wanted.test(value))) return false;
    return !(unwanted && typeof value === "string" && unwanted.test(value));
  };
}
