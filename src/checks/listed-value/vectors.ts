import type { CombinationOptions } from "../combination/data.js";
import type { MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { plainName, requiredFields } from "../kind/examples.js";
import { type CheckData, membersOf } from "../kind/schemas.js";
import type { PatternOptions } from "../pattern/kind.js";
import type { ListedValueOptions } from "./data.js";

/** Every documented value, and an undocumented one. */
export const cases: MakeCases<ListedValueOptions> = ({ check, endpoint, rule, examples }) => {
  const { query, body } = endpoint;
  const members = check.values === undefined ? openLists(query) : membersOf(check, endpoint);
  return members.flatMap((member) => {
    const schema = query?.properties?.[member];
    const values = (check.values?.values ?? schema?.enum ?? schema?.items?.enum ?? []).map(String);
    const change = (value: string): Change =>
      check.reads === "body"
        ? { body: JSON.stringify({ ...requiredFields(body ?? {}, examples), [member]: value }) }
        : { query: { [member]: value } };
    const isForbidden = (value: string): boolean => endpoint.checks.some((other) => forbids(other, member, value));
    return [
      ...values
        .filter((value) => !isForbidden(value))
        .map((value) => ({
          name: `${member}-${plainName(value)}`,
          description: `\`${member}\` of the documented value \`${value}\`.`,
          change: change(value),
          rule: rule("not listed"),
          accepted: true as const,
        })),
      ...(isForbidden("nonsense")
        ? []
        : [
            {
              name: `${member}-nonsense`,
              description: `An undocumented value of \`${member}\`.`,
              change: change("nonsense"),
              rule: rule("not listed"),
            },
          ]),
    ];
  });
};

/** Tells whether another check objects to a value, whatever the other parameters are. */
function forbids(other: CheckData, member: string, value: string): boolean {
  const { conditions = [], pattern, member: looked } = other as CheckData & Partial<CombinationOptions & PatternOptions>;
  const [only, ...others] = conditions;
  if (only?.member === member && others.length === 0 && only.matches !== undefined) return new RegExp(only.matches).test(value);
  return looked === member && pattern?.wanted !== undefined && !new RegExp(pattern.wanted).test(value);
}

/** Lists the parameters with documented values that the deserializer reads as a string. */
function openLists(query: Parameters<MakeCases>[0]["endpoint"]["query"]): string[] {
  return Object.entries(query?.properties ?? {})
    .filter(
      ([, schema]) => (schema.enum ?? schema.items?.enum) !== undefined && (schema["x-deserialize"] as { type: string }).type !== "enum",
    )
    .map(([name]) => name);
}
