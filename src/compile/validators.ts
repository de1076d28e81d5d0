import { _, Ajv2020, type CodeKeywordDefinition, type KeywordCxt } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "./data.js";

// CommonJS: the types put the function under `default`, Node and bundlers differ on whether it is there
const standalone = ((standaloneModule as { default?: unknown }).default ?? standaloneModule) as typeof standaloneModule.default;

/**
 * Compiles schemas into a standalone validator: an ES module that imports nothing and evaluates nothing.
 *
 * ajv's own `esm` output still writes `require` for its runtime functions, so the keywords that need them are replaced: lengths are
 * counted in place, and not at all where the UTF-16 length decides.
 *
 * @param schemas - The schemas by the name of the function to export.
 * @returns The source of the module.
 */
export function standaloneValidators(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true, optimize: 2 },
    strict: true,
    strictTypes: false,
    ownProperties: true,
    allErrors: false,
    messages: true,
    inlineRefs: true,
  });
  ajv.addKeyword("x-deepgram-error");
  for (const keyword of [length("maxLength"), length("minLength")]) {
    ajv.removeKeyword(keyword.keyword as string);
    ajv.addKeyword(keyword);
  }
  const names: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(schema);
    names[name] = schema["$id"] as string;
  }
  const code = standalone(ajv, names).replace(/^"use strict";/, "");
  if (/\brequire\(|\beval\(|new Function/.test(code)) throw new Error("the standalone validator needs require or eval");
  return code;
}

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
      // a text has at most as many code points as UTF-16 units, and at least half as many
      if (isMaximum) cxt.fail(_`${data}.length > ${limit} && (${data}.length > ${limit * 2} || [...${data}].length > ${limit})`);
      else cxt.fail(_`${data}.length < ${limit * 2} && (${data}.length < ${limit} || [...${data}].length < ${limit})`);
    },
  };
}
