import { type Case, type Change, changed, wireRequest } from "../../checks/kind/case.js";
import { readExamples } from "../../checks/kind/examples.js";
import { type CheckData, type Data, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { isWithheld, kindOf } from "../../checks/registry.js";
import { baseRequest, parameterCases } from "./accepted.js";
import { caseContext } from "./case-context.js";
import { decodedParts } from "./decoded.js";
import { messageVectors } from "./messages.js";
import { type OrderedCase, orderCases, type RejectedCase } from "./order.js";
import { casesOfRule } from "./rule-examples.js";
import { expectation, type Vector, type VectorFile } from "./vector.js";

/**
 * Creates the conformance vectors of every endpoint from the rules, limits, tables and examples, without the engine.
 *
 * @param data - The data, which must be valid.
 * @param schemaOf - Finds the schema of decoded requests of an endpoint: its `x-deepgram-rule`s name the rules that it can decide. Without a schema, no
 *   vector has a decoded request.
 * @returns The vectors by the id of the endpoint.
 * @throws Error if two vectors have the same id.
 */
export function conformanceVectors(data: Data, schemaOf: (endpoint: string) => unknown): Map<string, VectorFile> {
  return new Map(
    operationsOf(data).map((endpoint) => {
      const { id } = endpoint.operation;
      const schema = schemaOf(id);
      const decided = schema === undefined ? undefined : new Set(rulesIn(schema));
      const messages = messageVectors(data, endpoint);
      return [
        id,
        {
          endpoint: id,
          dataDate: data.date,
          vectors: vectorsOf(data, endpoint, decided),
          ...(messages.length > 0 && { messages }),
        },
      ];
    }),
  );
}

/** Lists the rules that a schema encodes. */
function* rulesIn(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "x-deepgram-rule") yield* [value as string | string[]].flat();
    else yield* rulesIn(value);
  }
}

function vectorsOf(data: Data, endpoint: OperationData, decided: ReadonlySet<string> | undefined): Vector[] {
  const examples = readExamples(data, endpoint.folder);
  const base = baseRequest(endpoint, examples);
  const vectors = new Map<string, Vector>();
  const add = (kind: string, made: Case & Partial<OrderedCase>, check: CheckData | undefined): void => {
    const auth = check !== undefined && kindOf(check)?.credentials === true;
    const { name, description, change, rule, order, evidence = [] } = made;
    const id = `${endpoint.operation.id}/${kind}/${name}`;
    if (vectors.has(id)) throw new Error(`two vectors have the id ${id}: the names of the cases of a rule must differ`);
    const { expect, certainty } = expectation(made, data.errors);
    const parts = changed(base, change);
    const isDecided =
      !auth && change.url === undefined && decided !== undefined && (expect.verdict === "accepted" || decided.has(rule?.rule ?? ""));
    const decoded = isDecided
      ? decodedParts(
          endpoint,
          parts,
          made.second ?? (made.accepted === true || check === undefined ? undefined : { check: check.check, when: rule?.when ?? "" }),
        )
      : undefined;
    vectors.set(id, {
      id,
      description,
      request: wireRequest(endpoint.operation, parts),
      ...(auth ? { auth: "check" } : {}),
      ...(decoded === undefined ? {} : { decoded }),
      expect,
      ...(certainty === undefined ? {} : { certainty: order === undefined ? certainty : { ...certainty, order: order.certainty } }),
      evidence: [...new Set([...(order === undefined ? (rule?.evidence ?? []) : []), ...evidence])],
    });
  };
  for (const made of parameterCases(endpoint, base, examples))
    if (!isOverruled(endpoint, base, made.change)) add("accepted", made, undefined);
  const rejections: RejectedCase[] = [];
  for (const check of endpoint.checks.filter(({ stage }) => stage !== "message")) {
    const made = [
      ...(kindOf(check)?.cases?.(caseContext(check, endpoint, examples, base)) ?? []),
      ...check.rules.flatMap((rule) => casesOfRule(rule, endpoint, examples.ofRules)),
    ];
    for (const each of made) {
      // a case without a rule at this endpoint
      if (each.rule === undefined && each.accepted !== true) continue;
      if (kindOf(check)?.withholds === undefined && isOverruled(endpoint, base, each.change)) continue;
      add(each.rule?.rule ?? check.check, each, check);
      if (kindOf(check)?.credentials !== true && expectation(each, data.errors).expect.verdict === "rejected")
        rejections.push({ check, rejected: each });
    }
  }
  for (const made of orderCases(rejections)) add("order", made, undefined);
  return [...vectors.values()];
}

/** Tells whether a configuration rejects the parameters of a case, whatever its check finds. */
function isOverruled(endpoint: OperationData, base: Change, { query = {}, rawQuery = "", longQuery }: Change): boolean {
  const end = new URLSearchParams(`${rawQuery}&${longQuery?.prefix.replace(/^[?&]/, "") ?? ""}${longQuery?.unit ?? ""}`);
  const parameters = [
    ...Object.entries({ ...base.query, ...query }).flatMap(([name, value]) =>
      value === null ? [] : [value].flat().map((text) => [name, text]),
    ),
    ...end,
  ];
  return parameters.some(([name = "", text = ""]) => isWithheld(endpoint, name, text));
}

/**
 * Prints the vectors of an endpoint, one vector per line.
 *
 * @param file - The vectors.
 * @param head - Keys for the head of the file.
 * @returns The JSON.
 */
export function vectorFileText({ vectors, messages, ...rest }: VectorFile, head: object): string {
  const [open = ""] = JSON.stringify({ ...head, ...rest }).split(/\}$/);
  const list = (name: string, entries: readonly object[] | undefined): string =>
    entries === undefined ? "" : `,"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
  return `${open}${list("vectors", vectors)}${list("messages", messages)}}\n`;
}
