import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, stringify } from "ajv";
import { or } from "ajv/dist/compile/codegen/index.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import type { FolderData, JsonSchema } from "../../checks/kind/schemas.js";
import { fileNameOf } from "../names.js";
import type { SchemaPart } from "./standard-module.js";

// CommonJS: the types put the function under `default`, Node and bundlers differ on whether it is there
const standalone = ((standaloneModule as { default?: unknown }).default ?? standaloneModule) as typeof standaloneModule.default;

const described = { query: "a decoded query", body: "a JSON body", message: "a message" };

/**
 * Declares the standalone validators of a folder.
 *
 * @param folder - The folder.
 * @param parts - The parts of its endpoints.
 * @returns The source of the declarations.
 */
export function validatorDeclarations(folder: FolderData, parts: readonly SchemaPart[]): string {
  const types = parts.map(({ type }) => type).sort();
  return [
    'import type { Validator } from "../../src/validator.js";',
    `import type { ${types.join(", ")} } from "../types/${fileNameOf(folder)}.js";`,
    "",
    ...parts.flatMap(({ part, route, type }) => [
      `/** Checks whether a value is ${described[part]} that ${route} accepts. */`,
      `export declare const validate${type}: Validator<${type}>;`,
    ]),
    "",
  ].join("\n");
}

/**
 * Compiles schemas to a standalone validator: an ES module without imports and without `eval`.
 *
 * The `esm` output of ajv still writes `require` for its runtime functions, so the keywords that need them are replaced.
 *
 * @param schemas - The schemas by the name of the exported function.
 * @returns The source of the module.
 * @throws Error if the code needs `require` or `eval`.
 */
export function standaloneValidators(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, optimize: 2 },
    strict: true,
    strictTypes: false,
    ownProperties: true,
    allErrors: false,
    messages: true,
    inlineRefs: true,
  });
  ajv.addKeyword("x-deepgram-error");
  for (const keyword of [length("maxLength"), length("minLength"), values]) {
    ajv.removeKeyword(keyword.keyword as string);
    ajv.addKeyword(keyword);
  }
  const names: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(withoutDescriptions(schema));
    names[name] = schema["$id"] as string;
  }
  const code = standalone(ajv, names)
    .replace(/^"use strict";\s*/, "")
    // a bundler leaves out a literal that is not used, but not a call
    .replace(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_call, pattern: string) => String(new RegExp(JSON.parse(pattern) as string, "u")));
  const short = withoutSchemas(code)
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      (_added, _name, added: string) => `(vErrors ??= []).push(${added});`,
    )
    .replace(
      /\{instancePath(?::(.*?))?,schemaPath:(.*?),keyword:(.*?),params:(.*?),message:(.*)\}(?=\]?\)?;$)/gm,
      (_object, path = "instancePath", ...others: readonly string[]) => `error(${[path, ...others.slice(0, 4)].join(", ")})`,
    );
  if (/\brequire\(|\beval\(|new Function/.test(code)) throw new Error("the standalone validator needs require or eval");
  const creator =
    "const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });\n\n";
  return creator + short;
}

/** Puts the parts of schemas that are in errors where they are used: parsing whole schemas would be most of the time of an import. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(/^const (schema\d+) = (\{.*\});\n/gm, (_declaration, name: string, json: string) => {
    schemas.set(name, JSON.parse(json));
    return "";
  });
  return rest.replace(/\b(schema\d+)((?:\.[\w$]+|\[(?:\d+|"[^"]*")\])*)/g, (_reference, name: string, path: string) => {
    let value = schemas.get(name);
    for (const [, property, key] of path.matchAll(/\.([\w$]+)|\[(.*?)\]/g)) {
      value = (value as Record<string, unknown>)[property ?? String(JSON.parse(key ?? ""))];
    }
    if (value === undefined) throw new Error(`the code of a validator refers to ${name}${path}, which is not in the schema`);
    return JSON.stringify(value);
  });
}

/** Removes what the code of a validator would carry and never use. A property with one of these names has a schema, not a text. */
function withoutDescriptions(schema: JsonSchema): JsonSchema {
  const isDescription = (key: string, value: unknown) => typeof value === "string" && (key === "title" || key === "description");
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (isDescription(key, value) ? undefined : value))) as JsonSchema;
}

/** The largest enum whose values are compared one by one instead of with a set. */
const fewValues = 200;

const values: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  error: {
    message: "must be equal to one of the allowed values",
    params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    const { gen, data, schema } = cxt;
    const allowed = schema as readonly (string | number | boolean | null)[];
    if (allowed.some((value) => typeof value === "object" && value !== null)) throw new Error("the values of an enum must be primitive");
    if (allowed.length <= fewValues) {
      cxt.pass(or(...allowed.map((value) => _`${data} === ${value}`)));
      return;
    }
    const set = gen.scopeValue("keyword", { ref: schema, code: _`new Set(${stringify(allowed)})` });
    cxt.pass(_`${set}.has(${data})`);
  },
};

function length(keyword: "maxLength" | "minLength"): CodeKeywordDefinition {
  const isMaximum = keyword === "maxLength";
  return {
    keyword,
    type: "string",
    schemaType: "number",
    error: {
      message: `must NOT have ${isMaximum ? "more" : "fewer"} characters than the limit`,
      params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
    },
    code(cxt: KeywordCxt) {
      const { data, schema } = cxt;
      const limit = schema as number;
      // counting code points is slow: the number is between half the UTF-16 length and the UTF-16 length
      if (isMaximum) cxt.fail(_`${data}.length > ${limit} && (${data}.length > ${limit * 2} || [...${data}].length > ${limit})`);
      else cxt.fail(_`${data}.length < ${limit * 2} && (${data}.length < ${limit} || [...${data}].length < ${limit})`);
    },
  };
}
