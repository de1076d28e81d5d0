import type { QueryError } from "../../decode/query/error.js";
import type { QueryStruct, ReadQuery } from "../../decode/query/struct.js";
import { type CheckContext, type CompileCheck, type FindingDetail, hasRule, pointerTo } from "../contract.js";
import { reportIgnored } from "../parameters.js";
import { inWords } from "../template.js";

/** What this kind of check can find. */
export type QueryFinding = QueryError["kind"] | "unknown parameter" | "legacy parameter" | "repeated value";

interface Options {
  /** Reads the query as the library of the server does. */
  readonly reader: (struct: QueryStruct) => ReadQuery;
  /** What to do instead of a parameter of earlier versions. */
  readonly legacy?: Readonly<Record<string, string>>;
}

/** Deserializes the query; parameters whose value is uncertain are left out. */
export const query: CompileCheck<Options, QueryFinding> = (check, { query: struct }) => {
  const read = check.reader(struct);
  const names = struct.fields.map(({ name }) => name);
  const variants = new Map(
    struct.fields.map((one) => [one.name, one.type === "enum" ? inWords(one.variants.map((name) => `\`${name}\``)) : ""]),
  );
  const findings = new Map(["", ...names].map((name) => [name, new Map<QueryError["kind"], string>()]));
  const finding = (error: QueryError["kind"], parameter: string): string => {
    const found = findings.get(parameter)?.get(error);
    if (found !== undefined) return found;
    // without a rule of its own, an error is one of the more general kind
    const kinds = [error, ...(moreGeneral.get(error) ?? [])];
    const when = kinds.flatMap((kind) => [`${kind} ${parameter}`, kind]).find((key) => hasRule(check, key)) ?? error;
    findings.get(parameter)?.set(error, when);
    return when;
  };
  const blame = (context: CheckContext, { kind, message }: QueryError, found: QueryError["kind"], parameter: string) => {
    const slots = { message, parameter, variants: variants.get(parameter) ?? "" };
    const pointer = kind === "missing" ? "/query" : pointerTo("query", parameter);
    const detail: FindingDetail =
      kind === "unknown field" ? { slots, moreSlots: ({ didYouMean }) => didYouMean(parameter, names) } : { slots };
    context.report(check, finding(found, parameter), pointer, detail);
  };
  return (context) => {
    const { values, present, findings, uncertain, ignored } = read(context.rawQuery);
    context.query = values;
    context.present |= present;
    if (findings.length + uncertain.length + ignored.length === 0) return;
    for (let index = 0; index < uncertain.length; index++) context.markUnknown(uncertain[index] as string);
    for (let index = 0; index < findings.length; index++) {
      const { parameter, error, shape } = findings[index] as (typeof findings)[number];
      // how the server reads repeated or nested parameters is known only from its library
      if (error) blame(context, error, shape ?? error.kind, parameter);
      else context.report(check, "repeated value", pointerTo("query", parameter), { slots: { parameter } });
      if (context.decided) return;
    }
    context.ignored = ignored;
    // what the server does with a legacy parameter is not known for sure: it is not called ignored
    const { legacy } = check;
    if (legacy !== undefined && ignored.some((name) => Object.hasOwn(legacy, name))) {
      for (const parameter of new Set(ignored)) {
        const advice = Object.hasOwn(legacy, parameter) ? legacy[parameter] : undefined;
        if (advice !== undefined)
          context.report(check, "legacy parameter", pointerTo("query", parameter), { slots: { parameter, advice } });
      }
      context.ignored = ignored.filter((name) => !Object.hasOwn(legacy, name));
    }
    if (check.rules["unknown parameter"]) reportIgnored(check, context, names);
  };
};

const moreGeneral: ReadonlyMap<QueryError["kind"], readonly QueryError["kind"][]> = /* @__PURE__ */ new Map([
  ["other case", ["unknown variant"]],
]);
