import { useMemo, useState } from "preact/hooks";
import type { AnyFormatTable, FormatColumn } from "../../checks/tables.js";
import { endpointData } from "../data.js";
import { CodeBlock, Evidence } from "../parts.js";
import { exampleRequest, type PlaygroundRequest } from "../request/request.js";
import { type CellState, cellState, cellText, copyForms, formatEndpoints, type GridColumn, gridColumns, tableAs, tableOf } from "./grid.js";

interface FormatsViewProps {
  /** The endpoint, and a second one to compare it with. */
  readonly endpoints: readonly string[];
  readonly onChange: (endpoints: readonly string[]) => void;
  readonly onRequest: (request: PlaygroundRequest) => void;
}

const symbols: Readonly<Record<CellState, string>> = { default: "★", accepted: "●", contested: "?", rejected: "×" };
const words: Readonly<Record<CellState, string>> = {
  default: "accepted, the default",
  accepted: "accepted",
  contested: "contested: official sources contradict each other; accepted, with a notice",
  rejected: "rejected",
};

/**
 * The view Audio formats: encodings by containers, sample rates and bit rates.
 *
 * @param props - The endpoints and what to do with a cell.
 * @returns The element.
 */
export function FormatsView({ endpoints, onChange, onRequest }: FormatsViewProps) {
  const [form, setForm] = useState<(typeof copyForms)[number]>("TypeScript");
  const [first = "speak.v1", second] = endpoints.filter((id) => formatEndpoints.includes(id));
  const table = tableOf(first) as AnyFormatTable;
  const other = second === undefined || second === first ? undefined : tableOf(second);
  const columns = useMemo(() => gridColumns(other === undefined ? [table] : [table, other]), [first, second]);
  const encodings = [...new Set([...Object.keys(table.formats), ...Object.keys(other?.formats ?? {})])];
  const code = tableAs(form, first, table);
  return (
    <div class="stack">
      <section class="panel" aria-labelledby="formats-title">
        <h2 id="formats-title">Audio formats</h2>
        <div class="field-row">
          <EndpointSelect
            id="format-endpoint"
            label="Endpoint"
            value={first}
            onChange={(id) => onChange(second === undefined ? [id] : [id, second])}
          />
          <EndpointSelect
            id="format-compare"
            label="Compare with"
            value={other === undefined ? "" : (second as string)}
            none="Nothing"
            onChange={(id) => onChange(id === "" ? [first] : [first, id])}
          />
        </div>
        <ul class="legend" aria-label="Legend">
          {(["default", "accepted", "contested", "rejected"] as const).map((state) => (
            <li key={state}>
              <span class={`swatch ${state}`} aria-hidden="true">
                {symbols[state]}
              </span>{" "}
              {words[state]}
            </li>
          ))}
        </ul>
        <p class="hint">
          Choose a cell to open its request.{other === undefined ? "" : ` A framed cell differs: first ${first}, then ${second}.`}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="grid-scroll" tabIndex={0} aria-label="Table of audio formats">
          <Grid
            table={table}
            other={other}
            encodings={encodings}
            columns={columns}
            onCell={(encoding, column) =>
              onRequest(cellRequest(table.formats[encoding] === undefined ? (second ?? first) : first, encoding, column))
            }
          />
        </section>
      </section>
      <div class="columns">
        <section class="panel" aria-labelledby="rows-title">
          <h2 id="rows-title">In words: {first}</h2>
          <RowsInWords table={table} />
        </section>
        <section class="panel" aria-labelledby="copy-title">
          <div class="title-row">
            <h2 id="copy-title">As code</h2>
            <div class="choices">
              {copyForms.map((one) => (
                <button key={one} type="button" class="small" aria-pressed={form === one} onClick={() => setForm(one)}>
                  {one}
                </button>
              ))}
            </div>
          </div>
          <CodeBlock text={code} what={`the table as ${form}`} />
        </section>
      </div>
    </div>
  );
}

interface EndpointSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The text of the choice of no endpoint. */
  readonly none?: string;
  readonly onChange: (id: string) => void;
}

function EndpointSelect({ id, label, value, none, onChange }: EndpointSelectProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {formatEndpoints.map((endpoint) => (
          <option key={endpoint} value={endpoint}>
            {endpointData(endpoint)?.title} ({endpoint})
          </option>
        ))}
      </select>
    </div>
  );
}

interface GridProps {
  readonly table: AnyFormatTable;
  readonly other: AnyFormatTable | undefined;
  readonly encodings: readonly string[];
  readonly columns: readonly GridColumn[];
  readonly onCell: (encoding: string, column: GridColumn) => void;
}

function Grid({ table, other, encodings, columns, onCell }: GridProps) {
  const groups = groupsOf(columns);
  return (
    <table class="grid">
      <thead>
        <tr>
          <td />
          {groups.map(([parameter, count]) => (
            <th key={parameter} scope="colgroup" colSpan={count} class="group-start">
              {parameter}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">encoding</th>
          {columns.map((column, index) => (
            <th key={`${column.parameter} ${column.value}`} scope="col" class={startsGroup(columns, index) ? "group-start" : ""}>
              <span>{column.value}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {encodings.map((encoding) => (
          <tr key={encoding}>
            <th scope="row">
              {encoding}
              {encoding === table.default && (
                <span class="default-mark">
                  {" "}
                  ★<span class="hidden"> default encoding</span>
                </span>
              )}
            </th>
            {columns.map((column, index) => (
              <Cell
                key={`${column.parameter} ${column.value}`}
                name={`${encoding}, ${column.parameter} ${column.value}`}
                state={cellState(table, encoding, column)}
                compared={other === undefined ? undefined : { state: cellState(other, encoding, column) }}
                isStart={startsGroup(columns, index)}
                onChoose={() => onCell(encoding, column)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly name: string;
  readonly state: CellState | undefined;
  readonly compared: { readonly state: CellState | undefined } | undefined;
  readonly isStart: boolean;
  readonly onChoose: () => void;
}

function Cell({ name, state, compared, isStart, onChoose }: CellProps) {
  const differs = compared !== undefined && compared.state !== state;
  const text = (one: CellState | undefined) => (one === undefined ? "the endpoint does not have it" : words[one]);
  if (state === undefined && !differs) return <td class={isStart ? "group-start" : ""} />;
  const label = `${name}: ${text(state)}${differs ? `; the other endpoint: ${text(compared.state)}` : ""}`;
  return (
    <td class={`${isStart ? "group-start" : ""} ${differs ? "differs" : ""}`}>
      <button type="button" class={`cell ${state ?? "absent"}`} aria-label={label} title={label} onClick={onChoose}>
        {state === undefined ? "–" : symbols[state]}
        {differs && (
          <span class={`second ${compared.state ?? "absent"}`}>{compared.state === undefined ? "–" : symbols[compared.state]}</span>
        )}
      </button>
    </td>
  );
}

function startsGroup(columns: readonly GridColumn[], index: number): boolean {
  return columns[index - 1]?.parameter !== columns[index]?.parameter;
}

function groupsOf(columns: readonly GridColumn[]): [FormatColumn, number][] {
  const counts = new Map<FormatColumn, number>();
  for (const { parameter } of columns) counts.set(parameter, (counts.get(parameter) ?? 0) + 1);
  return [...counts];
}

function cellRequest(endpoint: string, encoding: string, { parameter, value }: GridColumn): PlaygroundRequest {
  const data = endpointData(endpoint);
  if (data === undefined) throw new Error(`${endpoint} has a table of audio formats and is not an endpoint`);
  return exampleRequest(data, { encoding, [parameter]: String(value) });
}

function RowsInWords({ table }: { readonly table: AnyFormatTable }) {
  return (
    <dl class="words">
      {Object.entries(table.formats).map(([encoding, row]) => (
        <div key={encoding}>
          <dt>
            {encoding}
            {encoding === table.default ? " (default)" : ""}
          </dt>
          <dd>
            <ul>
              {Object.entries(row).map(([parameter, cell]) => (
                <li key={parameter}>
                  <code>{parameter}</code>: {cellText(cell)}
                  {cell.contested !== undefined && <small> {cell.contested.why}</small>}
                </li>
              ))}
            </ul>
            <Evidence
              ids={[...new Set(Object.values(row).flatMap(({ evidence, contested }) => [...evidence, ...(contested?.evidence ?? [])]))]}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
