import type { Provenance } from "../../checks/contract.js";
import { type Data, idsOf, type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { messageTree } from "../../checks/message-tree/from-schema.js";
import type { MessageTree, TreeNode, TreeStruct, UnionNode } from "../../checks/message-tree/tree.js";
import { kindOf } from "../../checks/registry.js";
import { schemaHead } from "./request-schema.js";

/** Tells whether a schema of messages is that of a session: it has definitions for parts of messages. */
export function isSession(messages: JsonSchema | undefined): boolean {
  return messages?.["$defs"] !== undefined;
}

/** Lists the known voices, which a session names like a request to speak. */
export function knownVoices({ folders }: Data): string[] {
  return folders.flatMap(({ voices, path }) => (voices && path.startsWith("speak/") ? idsOf(voices) : []));
}

/**
 * Compiles the schema of the messages that a client sends over a WebSocket.
 *
 * It accepts the messages that `preflightMessage` accepts by default, except for limits over several messages. Without evidence that a server rejects a
 * message, the schema follows the documentation; for a session, it accepts more, because it has no rules about several values.
 *
 * @param data - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits. Every constraint names its error in `x-deepgram-error`.
 */
export function messageSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  return isSession(messages) ? sessionSchema(data, messages) : streamSchema(data, messages);
}

function streamSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const checks = data.checks.filter(({ stage }) => stage === "message");
  const reading = checks.find((check) => kindOf(check)?.deserializes);
  if (reading === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: a check must read the messages`);
  const denied = reading.rules.find(({ when }) => when === "unknown field");
  const isClosed = denied?.error !== undefined && denied.rejects !== "inferred";
  const constraints = new Map<string, JsonSchema[]>();
  const add = (member: string | undefined, constraint: JsonSchema) =>
    constraints.set(member ?? "", [...(constraints.get(member ?? "") ?? []), constraint]);
  for (const check of checks) {
    const made = kindOf(check)?.messageConstraint?.(check, data);
    if (made === undefined) continue;
    const error = check.rules.find((rule) => rule.when === made.finding && rule.error !== undefined && rule.rejects !== "inferred")?.error;
    if (error !== undefined) add(check.member, { ...made.schema, "x-deepgram-error": error });
  }
  const object = (schema: JsonSchema, isInner = false): JsonSchema => {
    const entries = Object.entries(schema.properties ?? {});
    const properties = entries.map(([name, property]): [string, JsonSchema] => {
      const { type, ...rest } = withoutNotes(property.properties ? object(property, true) : property);
      const isRequired = schema.required?.includes(name) === true;
      const own = constraints.get(name);
      // null is the same as absent
      const typed = type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] };
      return [name, { ...typed, ...rest, ...(own && type !== "object" ? { allOf: own } : {}) }];
    });
    // the server does not look at the fields of a message without fields
    return {
      ...withoutNotes(schema),
      properties: Object.fromEntries(properties),
      ...(isClosed && !isInner && entries.length > 1 ? { additionalProperties: false } : {}),
    };
  };
  const error = reading.rules.find((rule) => rule.error !== undefined && rule.rejects !== "inferred")?.error;
  return {
    ...schemaHead(data, "message"),
    title: messages.title,
    description: messages.description,
    oneOf: messages.oneOf?.map((variant) => object(variant)),
    ...(error === undefined ? {} : { "x-deepgram-error": error }),
  };
}

/** Rejects the keys and values that the server certainly rejects. */
function sessionSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const check = data.checks.find((check) => check.stage === "message" && kindOf(check)?.deserializes);
  const errorWhen = (when: string): JsonSchema => ({ "x-deepgram-error": check?.rules.find((rule) => rule.when === when)?.error });
  const tree = messageTree(messages);
  const writer = new SessionSchemaWriter(tree, messages, errorWhen("misplaced key"), errorWhen("missing root key"));
  const types = [...Object.keys(tree.messages), ...tree.early];
  return {
    ...schemaHead(data, "message"),
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

class SessionSchemaWriter {
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
