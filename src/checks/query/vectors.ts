import { type Case, type CaseContext, listed, type MakeCases } from "../kind/case.js";
import { filled, plainName, sampleText } from "../kind/examples.js";
import type { JsonSchema } from "../kind/schemas.js";

type Slots = Readonly<Record<string, string>>;
type Context = CaseContext<Options>;

/** What the cases need of the options. */
interface Options {
  readonly library?: string;
}

/** Queries that do not deserialize: wrong values of each parameter, unknown parameters, missing parameters. */
export const cases: MakeCases<Options> = (context) => {
  const { endpoint } = context;
  const properties = Object.entries(endpoint.query?.properties ?? {});
  return [
    ...properties.flatMap(([name, schema]) => ofParameter(context, name, schema)),
    ...(endpoint.query?.required ?? []).map((name) =>
      finding(context, "missing", name, { name: `without-${name}`, description: `No \`${name}\`.`, change: { query: { [name]: null } } }),
    ),
    finding(context, "unknown field", "nonsense", {
      name: "nonsense",
      description: "An unknown parameter.",
      change: { query: { nonsense: "1" } },
    }),
    ...oncePerKind(context, properties),
    ...context.find("malformed").map(({ name, value }) => {
      const own = Object.keys(context.base.query ?? {}).filter((parameter) => new URLSearchParams(value).has(parameter));
      const change = { ...(own.length > 0 && { query: Object.fromEntries(own.map((parameter) => [parameter, null])) }), rawQuery: value };
      return finding(context, "malformed", "", { name, description: "A query that does not parse.", change });
    }),
  ];
};

type Given = Pick<Case, "name" | "description" | "change">;

/** Creates a case of a finding. */
function finding({ check, rule, examples }: Context, when: string, parameter: string, given: Given, slots: Slots = {}): Case {
  const text = examples.libraries[check.library ?? "serde_qs"]?.texts[when];
  const message = text === undefined ? undefined : filled(text, { ...slots, parameter });
  const found = rule(when, parameter) ?? (when === "unknown field" ? rule("unknown parameter") : undefined);
  return { ...given, rule: found, slots: { parameter, parameters: parameter, ...(message === undefined ? {} : { message }) } };
}

interface Deserialized {
  readonly type: string;
  readonly rustName?: string;
}

function ofParameter(context: Context, name: string, schema: JsonSchema): Case[] {
  const { type } = schema["x-deserialize"] as Deserialized;
  const { examples, endpoint, rule } = context;
  if (type === "enum") {
    const variants = (schema.enum ?? []).map(String);
    const slots = { variants: expected(variants) };
    const given = (value: string, description: string): Given => ({
      name: `${name}-${plainName(value)}`,
      description,
      change: { query: { [name]: value, ...beside(endpoint.query, name) } },
    });
    const [first = ""] = variants;
    const otherCase = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    const caseRule = rule("other case", name) === undefined ? "unknown variant" : "other case";
    return [
      finding(context, "unknown variant", name, given("nonsense", `An unknown value of \`${name}\`.`), { ...slots, value: "nonsense" }),
      finding(context, caseRule, name, given(otherCase, `\`${name}\` in the other letter case.`), { ...slots, value: otherCase }),
    ];
  }
  const known = examples.types[type];
  const wrong = known?.wrong ?? [];
  const slots = { expected: known?.expected ?? "" };
  return [
    ...(rule("wrong type", name)?.parameters === undefined ? [] : wrong).map((value) =>
      finding(
        context,
        "wrong type",
        name,
        {
          name: `${name}-${plainName(value)}${value.startsWith("-") ? "-below-zero" : ""}`,
          description: `\`${name}=${value}\` is not a ${type}.`,
          change: { query: { [name]: value } },
        },
        { ...slots, value },
      ),
    ),
    ...(type === "nonzero-u32"
      ? [finding(context, "zero", name, { name, description: `A \`${name}\` of zero.`, change: { query: { [name]: "0" } } }, slots)]
      : []),
  ];
}

/** Adds the parameter that `callback_method` depends on. */
function beside(query: JsonSchema | undefined, name: string): Record<string, string> {
  return name === "callback_method" && query?.properties?.["callback"] !== undefined ? { callback: "https://example.com/hook" } : {};
}

/** Lists the variants of an enum as serde does. */
function expected(variants: readonly string[]): string {
  const names = variants.map((variant) => `\`${variant}\``);
  return names.length < 3 ? listed(names) : `one of ${names.join(", ")}`;
}

/** Creates the cases that apply to any parameter, for one parameter each: empty, repeated, nested, not UTF-8. */
function oncePerKind(context: Context, properties: readonly (readonly [string, JsonSchema])[]): Case[] {
  const { endpoint, rule } = context;
  const typed = (...types: string[]) =>
    properties.find(([, schema]) => types.includes((schema["x-deserialize"] as Deserialized).type))?.[0];
  const number = typed("nonzero-u32", "u32", "f32", "f64");
  const text = properties.find(
    ([name, schema]) => (schema["x-deserialize"] as Deserialized).type === "string" && name !== "model" && name !== "callback",
  )?.[0];
  const bool = typed("bool");
  const wrongType = rule("wrong type");
  return [
    ...(number === undefined
      ? []
      : [
          finding(context, "empty", number, {
            name: `${number}-empty`,
            description: `\`${number}\` without a value.`,
            change: { query: { [number]: "" } },
          }),
        ]),
    ...(text === undefined
      ? []
      : [
          finding(context, rule("repeated value") ? "repeated value" : "repeated", text, {
            name: `${text}-twice`,
            description: `\`${text}\` twice.`,
            change: { query: { [text]: [sampleText(endpoint, text, context.examples), sampleText(endpoint, text, context.examples)] } },
          }),
          finding(context, "nested", text, {
            name: `${text}-nested`,
            description: `\`${text}[a]\`, a name in brackets.`,
            change: { query: { [text]: null }, rawQuery: `${text}[a]=b` },
          }),
          finding(context, "not utf-8", text, {
            name: `${text}-byte-ff`,
            description: `A \`${text}\` that is not UTF-8.`,
            change: { query: { [text]: null }, rawQuery: `${text}=%FF` },
          }),
        ]),
    // a rule without parameters is a notice about any parameter
    ...(bool === undefined || wrongType === undefined || wrongType.parameters !== undefined
      ? []
      : [
          finding(context, "wrong type", bool, {
            name: `${bool}-yes`,
            description: `\`${bool}=yes\`.`,
            change: { query: { [bool]: "yes" } },
          }),
        ]),
  ];
}
