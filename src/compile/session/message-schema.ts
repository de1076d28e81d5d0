import type { Provenance } from "../../checks/contract.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { messageTree } from "../../checks/message-tree/from-schema.js";
import type { MessageTree, TreeNode, TreeStruct, UnionNode } from "../../checks/message-tree/tree.js";
import { kindOf } from "../../checks/registry.js";
import { dialect, schemaId } from "../schema/schema-errors.js";

/**
 * Compiles the schema of the messages of a session. It rejects the keys and values that the server certainly rejects.
 *
 * It accepts every message that `preflightMessage` accepts by default, and more: it has no rules about several values, or about the order of messages.
 *
 * @param data - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @returns A JSON Schema; every constraint names its error in `x-deepgram-error`.
 */
export function sessionMessageSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const check = data.checks.find((check) => check.stage === "message" && kindOf(check)?.deserializes);
  const errorWhen = (when: string): JsonSchema => ({ "x-deepgram-error": check?.rules.find((rule) => rule.when === when)?.error });
  const tree = messageTree(messages);
  const writer = new SchemaWriter(tree, messages, errorWhen("misplaced key"), errorWhen("missing root key"));
  const types = [...Object.keys(tree.messages), ...tree.early];
  return {
    $schema: dialect,
    $id: schemaId(data, "message"),
    title: messages.title,
    description: `${messages.description ?? ""} The server may reject more: some of its rules are not documented, and some values exclude each other.`,
    type: "object",
    properties: { [tree.tag]: { description: "The type of the message.", enum: types } },
    required: [tree.tag],
    allOf: Object.entries(tree.messages).map(([type, name]) => when(tree.tag, type, true, writer.struct(name, true))),
    $defs: Object.fromEntries(
      Object.keys(tree.structs).flatMap((name) => (Object.hasOwn(tree.messages, name) ? [] : [[name, writer.struct(name, false)]])),
    ),
    ...errorWhen("unknown type"),
  };
}

/** That a schema holds where a member has a value. */
function when(member: string, value: string, isRequired: boolean, then: JsonSchema): JsonSchema {
  const is = { properties: { [member]: { enum: [value] } }, ...(isRequired && { required: [member] }) };
  return { if: is, then };
}

const isSure = (source: Provenance | null | undefined): boolean => !!source && source.certainty?.rejects !== "inferred";

class SchemaWriter {
  constructor(
    private readonly tree: MessageTree,
    private readonly messages: JsonSchema,
    private readonly error: JsonSchema,
    private readonly rootError: JsonSchema,
  ) {}

  struct(name: string, isMessage: boolean): JsonSchema {
    const { fields, required, unknown, refused } = this.tree.structs[name] as TreeStruct;
    const described = this.described(name);
    const properties: Record<string, JsonSchema> = {};
    for (const [key, { node, early }] of Object.entries(fields)) {
      const { description } = described?.properties?.[key] ?? {};
      properties[key] = { ...(description !== undefined && { description }), ...(early ? {} : this.node(node)) };
    }
    for (const [key, one] of Object.entries(refused)) if (isSure(one)) properties[key] = { not: {}, ...this.error };
    const missing = Object.entries(required).flatMap(([key, source]) => (isSure(source) ? key : []));
    return {
      ...(described && !isMessage && { description: described.description }),
      properties,
      ...(missing.length > 0 && { required: missing, ...(isMessage ? this.rootError : this.error) }),
      ...(unknown === "refused" && { additionalProperties: false, ...this.error }),
    };
  }

  private described(name: string): JsonSchema | undefined {
    const defs = this.messages["$defs"] as Readonly<Record<string, JsonSchema>>;
    return defs[name] ?? this.messages.oneOf?.find((variant) => variant.properties?.[this.tree.tag]?.["const"] === name);
  }

  private node(node: TreeNode): JsonSchema {
    switch (node.kind) {
      case "struct":
        return { allOf: [{ $ref: `#/$defs/${pointerStep(node.name)}` }] };
      case "string or":
        return this.node(node.of);
      case "list":
        return { items: this.node(node.items) };
      case "one or more":
        return { allOf: [this.node(node.of), { items: this.node(node.of) }] };
      case "union":
        return this.union(node);
      case "scalar":
        return this.scalar(node);
      default:
        return {};
    }
  }

  private scalar({ values, sure }: Extract<TreeNode, { readonly kind: "scalar" }>): JsonSchema {
    const allOf: JsonSchema[] = [];
    if (isSure(sure?.type)) allOf.push({ type: ["number", "null"], ...this.error });
    if (isSure(sure?.value) && values) allOf.push({ anyOf: [{ enum: values }, { not: { type: "string" } }], ...this.error });
    if (isSure(sure?.fraction)) allOf.push({ anyOf: [{ type: "integer" }, { not: { type: "number" } }], ...this.error });
    return allOf.length === 0 ? {} : { allOf };
  }

  private union({ member, otherwise, variants, sure }: UnionNode): JsonSchema {
    const allOf = Object.entries(variants).map(([value, name]) =>
      when(member, value, value !== otherwise, { $ref: `#/$defs/${pointerStep(name)}` }),
    );
    if (isSure(sure?.missing)) allOf.push({ required: [member], ...this.error });
    if (isSure(sure?.values))
      allOf.push({ properties: { [member]: { not: { enum: sure?.values?.values } } }, ...this.error } as JsonSchema);
    return { allOf };
  }
}

function pointerStep(name: string): string {
  return name.replaceAll("|", "%7C");
}
