import { jsonFrame, type MakeMessageCases, type MessageCase, smallestMessages, variantsOf } from "../kind/message-case.js";
import { unreadableCases } from "../message-deserialization/vectors.js";

interface Source {
  readonly rejects: "recorded" | "documented" | "inferred";
  readonly text: "recorded" | "documented" | "inferred";
  readonly evidence: readonly string[];
}

/** Texts that are no message, types of early access, and messages without one of their fields; examples of rules have the rest. */
export const messageCases: MakeMessageCases = (context) => {
  const { endpoint, examples, rule } = context;
  const smallest = smallestMessages(endpoint, examples);
  const { types = [] } = (endpoint.messages?.["x-early-access"] ?? {}) as { readonly types?: readonly string[] };
  const missing = variantsOf(endpoint.messages).flatMap(([type, { required = [], "x-missing": sources }]) =>
    required
      .filter((name) => name !== "type")
      .map((name): MessageCase => {
        const { [name]: _left, ...rest } = smallest.get(type) ?? {};
        const source = (sources as Readonly<Record<string, Source>> | undefined)?.[name];
        return {
          name: `${type}-without-${name}`,
          description: `${type} without \`${name}\`.`,
          message: jsonFrame(rest),
          rule: rule("missing root key"),
          ...(source && { source, evidence: source.evidence }),
        };
      }),
  );
  return [
    ...unreadableCases(context),
    ...types.map(
      (type): MessageCase => ({
        name: type,
        description: `The type ${type}, which is in early access.`,
        message: jsonFrame({ type }),
        rule: rule("early access type"),
      }),
    ),
    ...missing,
  ];
};
