import type { CheckKind } from "../kind/kind.js";
import type { MessageDeserializationFinding } from "./check.js";
import { messageUnion } from "./union.js";
import { messageCases } from "./vectors.js";

/** A message must deserialize. */
export const messageDeserialization: CheckKind<object, MessageDeserializationFinding> = {
  name: "message-deserialization",
  options: { properties: {} },
  deserializes: true,
  ofBytes: ["only serde"],
  runtime: (_check, { messages }) => ({ union: messageUnion(messages) }),
  findings(_check, { messages }) {
    const required = (messages?.oneOf ?? []).flatMap(({ required = [] }) => required.filter((name) => name !== "type"));
    return {
      syntax: "always",
      "not an object": "always",
      "unknown type": "always",
      "missing type": "with a rule",
      "missing field": required.length > 0 ? "always" : "with a rule",
      "wrong type": "always",
      "only serde": "always",
      "unknown field": "always",
      "unknown inner field": "with a rule",
      "ignored field": "with a rule",
    };
  },
  messageCases,
};
