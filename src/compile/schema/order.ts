import type { CheckKind } from "../../checks/kind/kind.js";
import { type CheckData, type Data, type OperationData, operationsOf, type RuleData, ruleKeys } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { entriesOf } from "./request-schema.js";

/** A check of an endpoint, in the order of the server. */
interface Stage {
  /** The kind of check. */
  readonly check: string;
  /** The part of the request that it reads. */
  readonly reads: CheckData["reads"];
  /** Whether it runs only when the body is there. */
  readonly needsBody?: true;
  /** The first and the last `x-deepgram-order` of its entries in the schema of the request. */
  readonly schema?: readonly [first: number, last: number];
  /** What decides the rest. */
  readonly reader?: string;
  /** The rules that the reader decides, with their errors. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The limit of the reader. */
  readonly limit?: number;
  /** The parameters or fields that the reader looks at. */
  readonly members?: readonly string[];
  /** The parameter that the reader compares them with, and its default. */
  readonly other?: { readonly member: string; readonly otherwise?: number };
}

/**
 * Lists for every endpoint the checks that reject requests by default, in the order of the server.
 *
 * @param data - The data.
 * @returns The content of `order.json`.
 */
export function orderFile(data: Data): object {
  return {
    description:
      "The checks of each endpoint that reject requests by default, in the order of the server, which answers the first error. `schema` has the first and the last " +
      "`x-deepgram-order` of the entries of schemas/<endpoint>.request.json that belong to a check. No schema can decide the `rules`, here with their errors: " +
      "they need the `reader`. A check with `needsBody` runs only when the body was read. The ids of their vectors begin with <endpoint>/<rule>/.",
    endpoints: Object.fromEntries(operationsOf(data).map((endpoint) => [endpoint.operation.id, requestOrder(endpoint, data.errors)])),
  };
}

function requestOrder(endpoint: OperationData, errors: Data["errors"]): Stage[] {
  let order = 0;
  return endpoint.checks.flatMap((check): Stage[] => {
    const kind = kindOf(check);
    if (kind === undefined || check.stage === "message") return [];
    const constraints = kind.constraints?.(check, endpoint) ?? [];
    const first = order + 1;
    order += constraints.flatMap((constraint) => entriesOf(constraint, errors)).length;
    const inSchema = new Set(constraints.flatMap(({ rules }) => rules));
    const rules = check.rules.filter((rule) => !inSchema.has(rule.rule) && canReject(rule, check, kind, endpoint));
    const stage = {
      check: check.check,
      reads: check.reads,
      ...(check.stage === "body" && { needsBody: true as const }),
      ...(order >= first && { schema: [first, order] as const }),
    };
    if (rules.length === 0) return order >= first ? [stage] : [];
    const { id } = endpoint.operation;
    if (kind.reader === undefined)
      throw new Error(`${check.check}: \`reader\` must say what decides ${rules.map(({ rule }) => rule).join(", ")} at ${id}`);
    const { other } = check as CheckData & { readonly other?: Stage["other"] };
    const limit = endpoint.folder.limits[check.limit ?? ""];
    const { members = kind.members?.(check, endpoint) ?? (check.member === undefined ? undefined : [check.member]) } = check;
    return [
      {
        ...stage,
        reader: kind.reader,
        rules: Object.fromEntries(rules.map(({ rule, error = "" }) => [rule, error])),
        ...(limit !== undefined && "value" in limit && { limit: limit.value }),
        ...(members !== undefined && { members }),
        ...(other !== undefined && {
          other: { member: other.member, ...(other.otherwise !== undefined && { otherwise: other.otherwise }) },
        }),
      },
    ];
  });
}

/** Tells whether a rule can reject a request to an endpoint by default. */
function canReject(rule: RuleData, check: CheckData, kind: CheckKind, endpoint: OperationData): boolean {
  if (rule.error === undefined || rule.rejects === "inferred" || ruleKeys(rule, endpoint).length === 0) return false;
  const occurrence = Object.entries(kind.findings(check, endpoint)).find(
    ([finding]) => rule.when === finding || rule.when.startsWith(`${finding} `),
  )?.[1];
  if (!Array.isArray(occurrence)) return true;
  return rule.parameters === undefined ? occurrence.length > 0 : rule.parameters.some((name) => occurrence.includes(name));
}
