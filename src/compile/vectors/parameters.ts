import { sampleText } from "./base-request.js";
import type { Case, CaseContext } from "./case.js";

/**
 * Makes a case of each parameter alone, with a value that is taken, and one of no parameter that need not be there.
 *
 * @param context - What the cases are made from.
 * @returns The cases, of no rule.
 */
export function parameterCases({ one, base, examples }: Omit<CaseContext, "check" | "rule" | "find">): Case[] {
  const { query, checks, formats } = one;
  const inTable = formats === undefined ? [] : ["container", "sample_rate", "bit_rate"];
  // what is not for this endpoint whatever its value, or beside nothing else
  const elsewhere = checks.flatMap(({ conditions = [] }) =>
    conditions.every(({ otherwise, matches }, place) => (place === 0 ? matches === undefined : otherwise !== undefined))
      ? conditions.slice(0, 1).map(({ member }) => member)
      : [],
  );
  const cases = Object.entries(query?.properties ?? {})
    .filter(([name]) => !inTable.includes(name) && !elsewhere.includes(name) && name !== "keyterm" && name !== "language_hint")
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

/** Where it is documented what an endpoint takes. */
function docsOf({ query, body, checks }: CaseContext["one"]): readonly string[] {
  const properties = { ...query?.properties, ...(body?.oneOf?.[0] ?? body)?.properties };
  const cited = Object.values(properties).flatMap((schema) => (schema["x-evidence"] as readonly string[] | undefined) ?? []);
  return cited.length > 0 ? [...new Set(cited)].slice(0, 3) : (checks[0]?.order.evidence ?? []);
}
