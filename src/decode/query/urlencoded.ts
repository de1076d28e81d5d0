import { expectedNames } from "../text/name-list.js";
import { isInteger, scalarNames } from "../text/rust-scalar.js";
import { decodeSegment } from "../url/percent-encoding.js";
import { QueryFault } from "./fault.js";
import { parameterBits, type QueryField, type QueryFinding, type QueryStruct, type ReadQuery, unusualBit } from "./struct.js";
import { floatText, type QueryValue, readInteger } from "./value.js";

/**
 * Creates a function that deserializes queries to a struct as serde_urlencoded 0.7.1 does, the library behind `Query` of actix-web and axum.
 *
 * @param struct - The struct; flattened fields are not supported.
 * @returns The reader. Findings have the order of the query; bytes that are not UTF-8 become U+FFFD.
 * @example
 * const read = urlencodedReader({ name: "Page", unknown: "ignored", fields: [{ name: "limit", type: "u32" }] });
 * read("limit=ten").findings[0]?.fault?.message; // "invalid digit found in string"
 */
export function urlencodedReader(struct: QueryStruct): ReadQuery {
  const fields = new Map(struct.fields.map((field) => [field.name, { field, bit: parameterBits(struct, [field.name]) }]));
  const names = [...fields.keys()];
  return (raw) => {
    const values: Record<string, QueryValue> = {};
    const findings: QueryFinding[] = [];
    const uncertain = new Set<string>();
    const ignored = new Set<string>();
    const seen = new Set<string>();
    let present = unusualBit;
    let stopped = false;
    const fail = (parameter: string, fault: QueryFault, shape?: QueryFinding["shape"]) => {
      findings.push({ parameter, fault, shape });
      if (fields.has(parameter)) uncertain.add(parameter);
    };
    for (const piece of raw.split("&")) {
      if (piece === "") continue;
      const equals = piece.indexOf("=");
      const name = decodePiece(equals < 0 ? piece : piece.slice(0, equals));
      const known = fields.get(name);
      if (!known) {
        if (struct.unknown === "ignored") ignored.add(name);
        // serde stops at the first unknown field
        else if (!stopped) {
          stopped = true;
          fail(name, new QueryFault("unknown field", `unknown field \`${name}\`, ${expectedNames(names, "fields")}`));
        }
        continue;
      }
      const value = readText(equals < 0 ? "" : decodePiece(piece.slice(equals + 1)), known.field);
      present |= known.bit;
      const list = values[name];
      if (seen.has(name) && Array.isArray(list) && Array.isArray(value)) {
        list.push(...value);
        continue;
      }
      if (seen.has(name)) {
        // serde does not read the second value
        if (!uncertain.has(name)) fail(name, new QueryFault("repeated", `duplicate field \`${name}\``), "repeated");
        delete values[name];
        continue;
      }
      seen.add(name);
      if (value instanceof QueryFault) fail(name, value);
      else values[name] = value;
    }
    for (const { name, required } of struct.fields) {
      if (required && !seen.has(name))
        findings.push({ parameter: name, fault: new QueryFault("missing", `missing field \`${name}\``), shape: undefined });
    }
    return {
      values,
      present,
      findings,
      uncertain: [...uncertain],
      ignored: [...ignored],
    };
  };
}

function decodePiece(raw: string): string {
  return decodeSegment(raw.includes("+") ? raw.replaceAll("+", " ") : raw);
}

function readText(text: string, field: QueryField): QueryValue | QueryFault {
  const { type } = field;
  if (type === "string") return text;
  // the library has no lists: the service joins repeated values itself
  if (type === "strings") return [text];
  if (type === "enum") {
    const place = field.variants.indexOf(text);
    if (place >= 0) return field.variants[place] as string;
    return new QueryFault("unknown variant", `unknown variant \`${text}\`, ${expectedNames(field.variants, "variants")}`);
  }
  if (type === "bool") {
    if (text === "true" || text === "false") return text === "true";
    return new QueryFault(text === "" ? "empty" : "wrong type", "provided string was not `true` or `false`");
  }
  const kind = isInteger(type) ? "integer" : "float";
  if (text === "") return new QueryFault("empty", `cannot parse ${kind} from empty string`);
  if (!isInteger(type))
    return floatText.test(text)
      ? Number(text.replace(/^([+-]?)inf.*$/i, "$1Infinity"))
      : new QueryFault("wrong type", "invalid float literal");
  const value = readInteger(text, type);
  if (value === 0 && type === "nonzero-u32") return new QueryFault("zero", `invalid value: integer \`0\`, expected ${scalarNames[type]}`);
  if (value !== undefined) return value;
  // Rust reports an overflow before it reads the characters behind it
  const [leading] = /^[+-]?\d+/.exec(text) ?? [];
  const isSigned = type[0] === "i";
  const overflows = leading !== undefined && (leading[0] !== "-" || isSigned) && readInteger(leading, type) === undefined;
  const message = overflows ? `number too ${text[0] === "-" ? "small" : "large"} to fit in target type` : "invalid digit found in string";
  return new QueryFault("wrong type", message);
}
