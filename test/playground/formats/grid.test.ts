import type { AnyFormatTable } from "../../../src/checks/tables.js";
import { preflight } from "../../../src/index.js";
import { endpointData } from "../../../src/playground/data.js";
import { type CellState, cellState, formatEndpoints, gridColumns, tableAs, tableOf } from "../../../src/playground/formats/grid.js";
import { exampleRequest, wireRequest } from "../../../src/playground/request/request.js";

const tables = formatEndpoints.map((id) => [id, tableOf(id) as AnyFormatTable] as const);

test("the endpoints with a table are those of text to speech", () => {
  expect(formatEndpoints).toEqual(["speak.v1", "speak.v1.stream", "speak.v2", "speak.v2.stream"]);
});

test.each(tables)("%s: a cell says what preflight answers to its request", (id, table) => {
  const wrong: string[] = [];
  const seen = new Set<CellState>();
  for (const encoding of Object.keys(table.formats)) {
    for (const column of gridColumns([table])) {
      const state = cellState(table, encoding, column);
      if (state === undefined) continue;
      const endpoint = endpointData(id);
      if (endpoint === undefined) throw new Error(id);
      const verdict = preflight(wireRequest(exampleRequest(endpoint, { encoding, [column.parameter]: String(column.value) })));
      const notices = verdict.notices.some(({ pointer }) => pointer === `/query/${column.parameter}`);
      // a rejection that is not certain enough is a notice
      const answered: CellState[] = !verdict.ok ? ["rejected"] : notices ? ["contested", "rejected"] : ["accepted", "default"];
      if (!answered.includes(state))
        wrong.push(`${encoding} ${column.parameter}=${column.value}: ${state}, answered ${answered.join(" or ")}`);
      seen.add(state);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(1);
});

test("the columns are every value of the tables, numbers ascending", () => {
  const columns = gridColumns([tableOf("speak.v1") as AnyFormatTable]);
  expect(columns.filter(({ parameter }) => parameter === "bit_rate").map(({ value }) => value)).toEqual([
    4000, 8000, 12_000, 16_000, 24_000, 32_000, 40_000, 48_000, 192_000, 650_000,
  ]);
  expect(columns.filter(({ parameter }) => parameter === "container").map(({ value }) => value)).toEqual(["wav", "none", "ogg"]);
});

test("a table as code is code that holds the table", () => {
  const table = tableOf("speak.v1") as AnyFormatTable;
  const json = JSON.parse(tableAs("JSON", "speak.v1", table)) as { formats: Record<string, unknown> };
  expect(json).toMatchObject({
    endpoint: "speak.v1",
    default: "mp3",
    formats: { mp3: { container: null }, opus: { bit_rate: { minimum: 4000, maximum: 650_000 } } },
  });
  const typescript = tableAs("TypeScript", "speak.v1", table).replaceAll("export const", "const").replace("as const", "");
  const evaluated = new Function(`${typescript}\nreturn audioFormats;`)() as unknown;
  expect(evaluated).toEqual(json.formats);
  expect(tableAs("Markdown", "speak.v1", table)).toContain("| mp3 (default) | not applicable |");
});
