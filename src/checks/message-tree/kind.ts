import type { CheckKind } from "../kind/kind.js";
import type { MessageTreeFinding } from "./check.js";
import { messageTree as treeOf } from "./from-schema.js";
import { messageCases } from "./vectors.js";

/** A message must fit the tree of its fields. */
export const messageTree: CheckKind<object, MessageTreeFinding> = {
  name: "message-tree",
  options: { properties: {} },
  deserializes: true,
  ofBytes: ["only serde"],
  runtime: (_check, { messages }) => ({ tree: treeOf(messages) }),
  findings: () => ({
    syntax: "always",
    "not an object": "always",
    "unknown type": "always",
    "early access type": "always",
    "missing root key": "always",
    "misplaced key": "always",
    "unknown key": "always",
    "undocumented key": "always",
    "early access key": "always",
    "missing key": "always",
    "wrong type": "always",
    "unknown value": "always",
    null: "always",
    "out of range": "always",
    "only serde": "always",
  }),
  messageCases,
};
