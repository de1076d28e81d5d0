import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { type EndpointId, preflightValues } from "../../src/index.js";
import {
  validateSpeakV1Query,
  validateSpeakV1StreamQuery,
  validateSpeakV2Query,
  validateSpeakV2StreamQuery,
} from "../../src/validators.js";
import { drafts, firstFailure } from "../compile/schema/bundle.js";

type Value = string | number;
type Cell = { readonly rejects: string; readonly contested?: { readonly values: readonly Value[] } } & (
  | { readonly rule: "not applicable" }
  | { readonly rule: "list"; readonly values: readonly Value[] }
  | { readonly rule: "range"; readonly minimum: number; readonly maximum: number }
);
interface Table {
  readonly default: { readonly encoding: string };
  readonly formats: Record<string, Record<string, Cell>>;
}

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;

/** Reads the table as a person would. */
function takes(cell: Cell | undefined, value: Value | undefined): boolean {
  // a parameter that has no column is judged as a parameter that the endpoint does not have
  if (cell === undefined || cell.rejects === "inferred" || value === undefined || cell.contested?.values.includes(value) === true)
    return true;
  if (cell.rule === "list") return cell.values.includes(value);
  return cell.rule === "range" && typeof value === "number" && value >= cell.minimum && value <= cell.maximum;
}

/** Every value that any cell of a column knows, those beside it, and one that none knows. */
function candidates(table: Table, column: string, wrong: readonly Value[]): (Value | undefined)[] {
  const cells = Object.values(table.formats).flatMap((row): Cell[] => (row[column] ? [row[column]] : []));
  if (cells.length === 0) return [undefined];
  const known = cells.flatMap((cell): Value[] => {
    const own =
      cell.rule === "list" ? cell.values : cell.rule === "range" ? [cell.minimum - 1, cell.minimum, cell.maximum, cell.maximum + 1] : [];
    return [...own, ...(cell.contested?.values ?? [])];
  });
  return [undefined, ...new Set([...known, ...wrong])];
}

interface Case {
  readonly endpoint: EndpointId;
  readonly file: string;
  readonly standalone: (value: unknown) => boolean;
  readonly model?: string;
}

test.each<Case>([
  { endpoint: "speak.v1", file: "v1/audio-formats.json", standalone: validateSpeakV1Query },
  { endpoint: "speak.v1.stream", file: "v1/stream.audio-formats.json", standalone: validateSpeakV1StreamQuery },
  { endpoint: "speak.v2", file: "v2/audio-formats.json", standalone: validateSpeakV2Query, model: "flux-haley-en" },
  {
    endpoint: "speak.v2.stream",
    file: "v2/stream.audio-formats.json",
    standalone: validateSpeakV2StreamQuery,
    model: "flux-haley-en",
  },
])("$endpoint: preflight, the schemas under ajv, the standalone validator and the table agree on every combination", (one) => {
  const table = read<Table>(`schemas/speak/${one.file}`);
  const validate = new Ajv({ strict: false }).compile(read<object>(`generated/schemas/${one.endpoint}.query.json`));
  const containers = candidates(table, "container", ["ogg"]);
  const sampleRates = candidates(table, "sample_rate", [1, 11025, 22050, 96000]);
  const bitRates = candidates(table, "bit_rate", [1, 64000, 128000]);
  let accepted = 0;
  let rejected = 0;
  for (const encoding of [undefined, ...Object.keys(table.formats)]) {
    const row = table.formats[encoding ?? table.default.encoding] as Record<string, Cell>;
    for (const container of containers) {
      for (const sample_rate of sampleRates) {
        for (const bit_rate of bitRates) {
          const query = Object.fromEntries(
            Object.entries({ model: one.model, encoding, container, sample_rate, bit_rate }).filter(([, value]) => value !== undefined),
          ) as Record<string, Value>;
          const byTable = takes(row["container"], container) && takes(row["sample_rate"], sample_rate) && takes(row["bit_rate"], bit_rate);
          const headers = one.endpoint.endsWith(".stream")
            ? { connection: "Upgrade", upgrade: "websocket" }
            : { "content-type": "text/plain" };
          const decoded = { endpoint: one.endpoint, query, headers, ...(headers.connection === undefined && { body: "Hello" }) };
          const [modern, older] = drafts.map((draft) => firstFailure(decoded, draft) === undefined);
          const verdicts = {
            modern,
            older,
            preflight: preflightValues(one.endpoint as "speak.v1", { query: query as object, body: { text: "Hello" } }).ok,
            ajv: validate(query),
            standalone: one.standalone(query),
          };
          expect({ query, ...verdicts }).toEqual({
            query,
            modern: byTable,
            older: byTable,
            preflight: byTable,
            ajv: byTable,
            standalone: byTable,
          });
          if (byTable) accepted++;
          else rejected++;
        }
      }
    }
  }
  // every encoding accepts at least its default and one value, and rejects something
  expect(accepted).toBeGreaterThanOrEqual(2 * Object.keys(table.formats).length);
  expect(rejected).toBeGreaterThan(accepted / 4);
});
