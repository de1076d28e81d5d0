import { type Examples, readExamples } from "../../checks/kind/examples.js";
import {
  jsonFrame,
  type MessageCase,
  type SentFrame,
  smallestMessages,
  smallestValue,
  variantsOf,
} from "../../checks/kind/message-case.js";
import type { Data, JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { caseContext, messageCasesOfRule } from "./cases.js";
import { expectation, type MessageVector } from "./vector.js";

/**
 * Creates the vectors of the messages of a stream.
 *
 * @param data - The data.
 * @param endpoint - The endpoint.
 * @returns The vectors; an empty list for an endpoint without messages.
 */
export function messageVectors(data: Data, endpoint: OperationData): MessageVector[] {
  if (endpoint.messages === undefined) return [];
  const examples = readExamples(data, endpoint.folder);
  const opening = openingFrames(endpoint, examples);
  const vectorOf = (kind: string, made: MessageCase): MessageVector => {
    const { name, description, rule, query, message, before, evidence = [] } = made;
    const sent = before ?? (opening.some((frame) => isSameType(frame, message)) ? [] : opening);
    return {
      id: `${endpoint.operation.id}/${kind}/${name}`,
      description,
      ...(query !== undefined && { query }),
      ...(sent.length > 0 && { before: sent }),
      message,
      ...expectation(made, data.errors),
      evidence: [...new Set([...(rule?.evidence ?? []), ...evidence])],
    };
  };
  const checks = endpoint.checks.filter(({ stage }) => stage === "message");
  return [
    ...acceptedMessages(endpoint, examples).map((made) => vectorOf("messages", made)),
    ...checks.flatMap((check) =>
      [
        ...(kindOf(check)?.messageCases?.(caseContext(check, endpoint, examples, {})) ?? []),
        ...check.rules.flatMap((rule) => messageCasesOfRule(rule, endpoint, examples.ofRules)),
      ]
        // a finding without a rule at this endpoint gives no case
        .flatMap((made) => (made.rule === undefined ? [] : vectorOf(made.rule.rule, made))),
    ),
  ];
}

function openingFrames(endpoint: OperationData, examples: Examples): SentFrame[] {
  const types = endpoint.checks.flatMap((check) => kindOf(check)?.opening?.(check) ?? []);
  const smallest = smallestMessages(endpoint, examples);
  return types.map((type) => jsonFrame(smallest.get(type) ?? {}));
}

/** Tells whether two messages begin with the same type. */
function isSameType(one: SentFrame, other: SentFrame): boolean {
  const typeOf = (frame: SentFrame): string | undefined => {
    const text = "text" in frame ? frame.text : "textRepeat" in frame ? frame.textRepeat.prefix : "";
    return /^\{"type":"(\w+)"/.exec(text)?.[1];
  };
  return typeOf(one) === typeOf(other);
}

/** The smallest message of each type, and one with each of its other fields. */
function acceptedMessages(endpoint: OperationData, examples: Examples): MessageCase[] {
  const { messages } = endpoint;
  const defs = (messages?.["$defs"] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const smallest = smallestMessages(endpoint, examples);
  const accepted = (name: string, description: string, message: object, schema: JsonSchema): MessageCase => ({
    name,
    description,
    message: jsonFrame(message as Readonly<Record<string, unknown>>),
    rule: undefined,
    accepted: true,
    evidence: (schema["x-evidence"] as readonly string[] | undefined) ?? [],
  });
  return variantsOf(messages).flatMap(([type, schema]) => {
    const { properties = {}, required = [] } = schema;
    const optional = Object.entries(properties).filter(
      ([name, { type: known, $ref }]) => !required.includes(name) && (known ?? $ref) !== undefined,
    );
    return [
      accepted(type, `The smallest ${type}.`, smallest.get(type) ?? {}, schema),
      ...optional.map(([name, field]) =>
        accepted(
          `${type}-with-${name}`,
          `${type} with \`${name}\`.`,
          { ...smallest.get(type), [name]: smallestValue(name, field, defs, examples) },
          field["x-evidence"] === undefined ? schema : field,
        ),
      ),
    ];
  });
}
