import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { preflightValues } from "../../src/index.js";
import { validateSpeakV1Query } from "../../src/validators.js";

type Value = string | number;
type Cell = { readonly contested?: { readonly values: readonly Value[] } } & (
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
const table = read<Table>("schemas/speak/v1/audio-formats.json");
const ajv = new Ajv2020({ strict: false });
const validate = ajv.compile(read<object>("generated/schemas/speak.v1.query.json"));

/** Reads the table as a person would. */
function takes(cell: Cell, value: Value | undefined): boolean {
  if (value === undefined || cell.contested?.values.includes(value) === true) return true;
  if (cell.rule === "list") return cell.values.includes(value);
  return cell.rule === "range" && typeof value === "number" && value >= cell.minimum && value <= cell.maximum;
}

/** Every value that any cell of a column knows, those beside it, and one that none knows. */
function candidates(column: string, wrong: readonly Value[]): (Value | undefined)[] {
  const known = Object.values(table.formats).flatMap((row): Value[] => {
    const cell = row[column] as Cell;
    const own =
      cell.rule === "list" ? cell.values : cell.rule === "range" ? [cell.minimum - 1, cell.minimum, cell.maximum, cell.maximum + 1] : [];
    return [...own, ...(cell.contested?.values ?? [])];
  });
  return [undefined, ...new Set([...known, ...wrong])];
}

test("preflight, the schema under ajv, the standalone validator and the table agree on every combination", () => {
  const encodings = [undefined, ...Object.keys(table.formats)];
  const containers = candidates("container", ["ogg"]);
  const sampleRates = candidates("sample_rate", [1, 11025, 96000]);
  const bitRates = candidates("bit_rate", [1, 64000, 128000]);
  let accepted = 0;
  let rejected = 0;
  for (const encoding of encodings) {
    const row = table.formats[encoding ?? table.default.encoding] as Record<string, Cell>;
    for (const container of containers) {
      for (const sample_rate of sampleRates) {
        for (const bit_rate of bitRates) {
          const query = Object.fromEntries(
            Object.entries({ encoding, container, sample_rate, bit_rate }).filter(([, value]) => value !== undefined),
          );
          const byTable =
            takes(row["container"] as Cell, container) &&
            takes(row["sample_rate"] as Cell, sample_rate) &&
            takes(row["bit_rate"] as Cell, bit_rate);
          const verdicts = {
            preflight: preflightValues("speak.v1", { query: query as object, body: { text: "Hello" } }).ok,
            ajv: validate(query),
            standalone: validateSpeakV1Query(query),
          };
          expect({ query, ...verdicts }).toEqual({ query, preflight: byTable, ajv: byTable, standalone: byTable });
          if (byTable) accepted++;
          else rejected++;
        }
      }
    }
  }
  expect(accepted).toBeGreaterThan(100);
  expect(rejected).toBeGreaterThan(1000);
});
