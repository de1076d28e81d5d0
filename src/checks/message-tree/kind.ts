import type { CheckKind } from "../kind/kind.js";
import type { MessageTreeFinding } from "./check.js";
import { messageTree as treeOf } from "./from-schema.js";
import { messageCases } from "./vectors.js";
import { wrongKeys } from "./wrong-keys.js";

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
  remedies(_check, { messages }, finding) {
    const tree = treeOf(messages);
    if (finding === "unknown type") return Object.entries(tree.replaced).map(([type, now]) => [type, `Early access: now \`${now}\`.`]);
    const unknown = { "misplaced key": "refused", "unknown key": "rejected", "undocumented key": "open" } as const;
    const wanted = (unknown as Partial<Record<MessageTreeFinding, string>>)[finding];
    return Object.keys(tree.messages).flatMap((type) =>
      wrongKeys(tree, type).flatMap(({ struct, place, key, text, refused }) => {
        const isSure = refused !== undefined && refused.certainty?.rejects !== "inferred";
        if (wanted !== (isSure ? "refused" : tree.structs[struct]?.unknown)) return [];
        return [[`${type}: ${[...place, key].join(".")}`, text] as const];
      }),
    );
  },
};
