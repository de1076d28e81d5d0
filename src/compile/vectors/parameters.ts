import type { Case, CaseContext } from "../../checks/kind/case.js";
import type { Change } from "../../checks/kind/change.js";
import { sampleText } from "../../checks/kind/examples.js";
import { kindOf } from "../../checks/registry.js";

/**
 * Makes a case of each parameter alone, with a value that is taken, and one of no parameter that need not be there.
 *
 * @param context - What the cases are made from.
 * @returns The cases, of no rule.
 */
export function parameterCases({ one, base, examples }: Omit<CaseContext, "check" | "rule" | "find">): Case[] {
  const { query, checks } = one;
  // other cases cover it, or it must not stand alone
  const isLeftOut = (name: string, text: string) =>
    checks.some((check) => {
      const kind = kindOf(check);
      return kind?.covers?.(check, name) || kind?.objects?.(check, { ...parametersOf(base), [name]: text });
    });
  const cases = Object.entries(query?.properties ?? {})
    .filter(([name]) => !isLeftOut(name, sampleText(one, name, examples)))
    .map(([name, schema]): Case => {
      const text = sampleText(one, name, examples);
      return {
        name: `with-${name}`,
        description: `\`${name}=${text}\`.`,
        change: { query: { [name]: schema.type === "array" ? [text, text] : text } },
        rule: undefined,
        taken: true,
        evidence: (schema["x-evidence"] as readonly string[] | undefined) ?? [],
      };
    });
  return [
    { name: "smallest", description: "The smallest request.", change: {}, rule: undefined, taken: true, evidence: docsOf(one) },
    ...cases.filter(({ change }) => Object.keys(change.query ?? {}).some((name) => base.query?.[name] === undefined || name === "model")),
  ];
}

function parametersOf({ query = {} }: Change): Record<string, string | readonly string[]> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Where it is documented what an endpoint accepts. */
function docsOf({ query, body, checks }: CaseContext["one"]): readonly string[] {
  const properties = { ...query?.properties, ...(body?.oneOf?.[0] ?? body)?.properties };
  const cited = Object.values(properties).flatMap((schema) => (schema["x-evidence"] as readonly string[] | undefined) ?? []);
  return cited.length > 0 ? [...new Set(cited)].slice(0, 3) : (checks[0]?.order.evidence ?? []);
}
