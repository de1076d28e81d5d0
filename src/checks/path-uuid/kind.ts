import { exampleCases, type MakeCases } from "../kind/case.js";
import { type ConstraintText, constraint, enforced } from "../kind/constraint.js";
import { type CheckKind, type KindOptions, members } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { PathUuidFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface PathUuidOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { members }, required: ["members"] };

const digits = "[0-9a-fA-F]";
const hyphenated = `${digits}{8}(?:-${digits}{4}){3}-${digits}{12}`;

/** The pattern of what the server parses as a UUID. */
const uuid: string = `^(?:${digits}{32}|${hyphenated}|\\{${hyphenated}\\}|urn:uuid:${hyphenated})$`;

/** Ids in the path that are not UUIDs, and UUIDs in each accepted form. */
const cases: MakeCases = ({ check, endpoint, find, rule }) =>
  membersOf(check, endpoint).flatMap((member) =>
    ["invalid character", "not a uuid", "taken"].flatMap((when) =>
      exampleCases(find, when, rule(when) ?? rule("not a uuid"), (value) => ({
        description: `\`${member}\` of \`${value}\`.`,
        change: { path: { [member]: value } },
      })).map((made) => ({ ...made, name: `${member}-${made.name}` })),
    ),
  );

/** A path parameter must be a UUID. */
export const pathUuid: CheckKind<PathUuidOptions, PathUuidFinding> = {
  name: "path-uuid",
  options,
  findings: () => ({
    "invalid character": "with a rule",
    "not a uuid": "always",
  }),
  deserializes: true,
  runtime: (check, endpoint) => ({ members: membersOf(check, endpoint) }),
  constraints(check, endpoint) {
    // one constraint, whichever rule names the error
    const rules = check.rules.filter(({ when }) => enforced(endpoint, check, when) !== undefined);
    return membersOf(check, endpoint).flatMap((name) =>
      constraint(rules[0], ["path", name], { pattern: uuid }, { texts: lengthText(name) }).map((made) => ({
        ...made,
        rules: rules.map(({ rule }) => rule),
      })),
    );
  },
  cases,
};

/** The message about digits without hyphens; any other names a character, or a group. */
function lengthText(name: string): ConstraintText[] {
  const message = `invalid length: expected length 32 for simple format, found {#/path/${name}}`;
  return [{ of: { pattern: "^[0-9a-fA-F]*$" }, slots: { message } }];
}
