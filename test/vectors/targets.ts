import type { JsonField, JsonStruct, JsonType } from "../../src/decode/json/type.js";
import type { QueryField, QueryStruct } from "../../src/decode/query/struct.js";
import type { RustScalar } from "../../src/decode/text/rust-scalar.js";
import { modernUuidError } from "./modern-uuid.js";

type Described = JsonType | RustScalar;

const typeOf = (type: Described): JsonType => (typeof type === "string" ? { type } : type);
const option = (some: Described): JsonType => ({ type: "option", some: typeOf(some) });
const list = (items: Described): JsonType => ({ type: "list", items: typeOf(items) });

function struct(name: string, fields: Readonly<Record<string, Described>>): JsonStruct {
  const described = Object.entries(fields).map(([field, type]): JsonField => ({ name: field, type: typeOf(type) }));
  return { type: "struct", name, fields: described, unknown: "ignored" };
}

const encodings = ["linear16", "mulaw", "alaw", "mp3", "opus", "flac", "aac"];

const structs: Readonly<Record<string, JsonStruct>> = {
  speak_body: struct("SpeakBody", { text: option("string"), url: option("string") }),
  url_body: struct("UrlBody", { url: "string" }),
  create_key: struct("CreateKeyBody", {
    comment: "string",
    scopes: list("string"),
    expiration_date: option("string"),
    time_to_live_in_seconds: option("u64"),
    tags: option(list("string")),
  }),
  invite: struct("InviteBody", { email: "string", scope: "string" }),
  grant: struct("GrantBody", { ttl_seconds: option("u64") }),
  types: struct("TypesBody", {
    b: option("bool"),
    i: option("i32"),
    u: option("u32"),
    nz: option("nonzero-u32"),
    u8_: option("u8"),
    i64_: option("i64"),
    f: option("f64"),
    f32_: option("f32"),
    c: option("char"),
    s: option("string"),
    v: option(list("u64")),
    t: option({ type: "tuple", items: [{ type: "u8" }, { type: "string" }] }),
    e: option({ type: "enum", variants: encodings }),
    n: option(struct("Inner", { a: "string", b: option("u32") })),
    m: option({ type: "map", values: { type: "u32" } }),
    id: option({ type: "parsed", expected: "a formatted UUID string", error: modernUuidError }),
    unit: option("unit"),
  }),
};

/** What the vectors of serde_json were deserialised to; `+deny` is a struct that denies unknown fields. */
export const jsonTargets: ReadonlyMap<string, JsonType> = new Map<string, JsonType>([
  ["value", { type: "value" }],
  ...Object.entries(structs).flatMap(([name, type]): [string, JsonType][] => [
    [name, type],
    [`${name}+deny`, { ...type, unknown: "rejected" }],
  ]),
]);

const text = (name: string): QueryField => ({ name, type: "string" });
const model = text("model");
const speakFields: readonly QueryField[] = [
  { name: "encoding", type: "enum", rustName: "Enc", variants: encodings },
  { name: "container", type: "enum", rustName: "Container", variants: ["wav", "ogg", "none"] },
  { name: "sample_rate", type: "nonzero-u32" },
  { name: "bit_rate", type: "nonzero-u32" },
  text("callback"),
  { name: "callback_method", type: "enum", rustName: "Method", variants: ["POST", "PUT"] },
  { name: "mip_opt_out", type: "bool" },
  { name: "tag", type: "strings" },
  { name: "speed", type: "f32" },
];
const flattened: readonly QueryField[] = ["priority", "extra"].map((name) => ({ name, type: "string", flattened: true }));
const read: QueryStruct = {
  name: "ReadQuery",
  unknown: "ignored",
  fields: [{ ...text("language"), required: true }, text("summarize"), { name: "topics", type: "bool" }],
};

/** What the vectors of serde_qs were deserialised to. */
export const queryTargets: ReadonlyMap<string, QueryStruct> = new Map<string, QueryStruct>([
  ["speak_live", { name: "SpeakQuery", unknown: "ignored", fields: [model, ...speakFields] }],
  ["speak_live+flatten+deny", { name: "SpeakQuery", unknown: "rejected", fields: [model, ...speakFields, ...flattened] }],
  [
    "speak_live_model_required+flatten+deny",
    { name: "SpeakQuery", unknown: "rejected", fields: [{ ...model, required: true }, ...speakFields, ...flattened] },
  ],
  ["read", read],
  ["read+deny", { ...read, unknown: "rejected" }],
]);
