import type { ComponentChildren } from "preact";
import type { EndpointData, ParameterData } from "../data.js";
import { knownParameters } from "../formats/grid.js";
import { isSecretHeader } from "../fragment/fragment.js";
import { Prose } from "../parts.js";
import { type Header, type PlaygroundRequest, splitUrl, type WrittenPair, withPairs } from "./request.js";
import type { MarkedPlace } from "./verdict.js";

interface ParameterTableProps {
  readonly request: PlaygroundRequest;
  readonly data: EndpointData | undefined;
  readonly places: readonly MarkedPlace[];
  readonly onChange: (url: string) => void;
}

/**
 * The parameters of the query. Known ones are offered with their types and values.
 *
 * @param props - The request, its endpoint and the places to mark.
 * @returns The element.
 */
export function ParameterTable({ request, data, places, onChange }: ParameterTableProps) {
  const { pairs } = splitUrl(request.url);
  const known = knownParameters(data?.id ?? null, request).filter(({ part }) => part === "query");
  const absent = known.filter(({ name, type = "" }) => type.includes("repeatable") || !pairs.some((pair) => pair.name === name));
  const write = (written: readonly WrittenPair[]) => onChange(withPairs(request.url, written));
  // only the pair that was edited is written anew
  const replace = (index: number, pair: WrittenPair) => write((pairs as readonly WrittenPair[]).with(index, pair));
  return (
    <div class="field">
      <h3 id="parameters-title">Parameters</h3>
      {pairs.length > 0 && (
        <Rows of="parameters">
          {pairs.map((pair, index) => {
            const place = places.find(({ part, path }) => part === "query" && path[0] === pair.name);
            const parameter = known.find(({ name }) => name === pair.name);
            const values = suggestedValues(parameter);
            const note = `parameter-note-${index}`;
            return (
              // the place is what identifies a pair: names repeat
              <tr key={index} class={place === undefined ? "" : `marked ${place.kind}`}>
                <td>
                  <input
                    class="mono"
                    aria-label={`Name of parameter ${index + 1}`}
                    value={pair.name}
                    onInput={(event) => replace(index, { name: event.currentTarget.value, value: pair.value })}
                  />
                </td>
                <td>
                  <input
                    class="mono"
                    aria-label={`Value of ${pair.name}`}
                    aria-describedby={note}
                    aria-invalid={place?.kind === "error"}
                    list={values.length > 0 ? `values-${index}` : undefined}
                    value={pair.value}
                    onInput={(event) => replace(index, { name: pair.name, value: event.currentTarget.value })}
                  />
                  {values.length > 0 && (
                    <datalist id={`values-${index}`}>
                      {values.map((value) => (
                        <option key={value} value={value} />
                      ))}
                    </datalist>
                  )}
                  <div id={note} class="note">
                    {place === undefined ? null : (
                      <span class={place.kind}>
                        <Remark place={place} />
                      </span>
                    )}
                    {place === undefined && parameter !== undefined && <Prose text={describe(parameter)} />}
                  </div>
                </td>
                <td>
                  <RemoveButton what={pair.name} onClick={() => write(pairs.filter((_, place) => place !== index))} />
                </td>
              </tr>
            );
          })}
        </Rows>
      )}
      <div class="add-row">
        {known.length > 0 && (
          <select
            aria-label="Add a parameter"
            value=""
            onChange={(event) => {
              const parameter = known.find(({ name }) => name === event.currentTarget.value);
              if (parameter === undefined) return;
              write([...pairs, { name: parameter.name, value: firstValue(parameter) }]);
              event.currentTarget.value = "";
            }}
          >
            <option value="">Add a parameter…</option>
            {absent.map((parameter) => (
              <option key={parameter.name} value={parameter.name}>
                {parameter.name} ({typeText(parameter)})
              </option>
            ))}
          </select>
        )}
        <button type="button" class="small" onClick={() => write([...pairs, { name: "name", value: "" }])}>
          Other
        </button>
      </div>
    </div>
  );
}

function typeText({ type, required, minimum, maximum }: ParameterData): string {
  const range = minimum === undefined && maximum === undefined ? "" : `, ${minimum ?? "…"} to ${maximum ?? "…"}`;
  return `${type ?? "string"}${range}${required === true ? ", required" : ""}`;
}

function describe(parameter: ParameterData): string {
  return `${parameter.description ?? ""} (${typeText(parameter)})`.trim();
}

function firstValue({ values = [], type = "", minimum }: ParameterData): string {
  if (values.length > 0) return String(values[0]);
  if (type.startsWith("boolean")) return "true";
  return minimum === undefined ? (/^(?:integer|number)/.test(type) ? "1" : "") : String(minimum);
}

function suggestedValues({ type = "", values = [] }: Partial<ParameterData> = {}): string[] {
  return type.startsWith("boolean") ? ["true", "false"] : values.map(String);
}

interface HeaderTableProps {
  readonly headers: readonly Header[];
  readonly places: readonly MarkedPlace[];
  readonly checkAuthorization: boolean;
  readonly onChange: (headers: readonly Header[]) => void;
  readonly onCheckAuthorization: (isChecked: boolean) => void;
}

const suggestedNames = ["content-type", "authorization", "content-encoding", "content-length", "accept"];
const suggestedTypes = ["application/json", "text/plain", "audio/wav", "audio/mpeg", "application/octet-stream"];

/**
 * The headers. Values that may be keys are shown as dots.
 *
 * @param props - The headers and the places to mark.
 * @returns The element.
 */
export function HeaderTable({ headers, places, checkAuthorization, onChange, onCheckAuthorization }: HeaderTableProps) {
  const ofHeaders = places.filter(({ part }) => part === "headers");
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const missing = ofHeaders.filter(({ path }) => !given.has((path[0] ?? "").toLowerCase()));
  return (
    <div class="field">
      <h3 id="headers-title">Headers</h3>
      {headers.length > 0 && (
        <Rows of="headers">
          {headers.map(([name, value], index) => {
            const place = ofHeaders.find(({ path }) => path[0]?.toLowerCase() === name.toLowerCase());
            return (
              <tr key={index} class={place === undefined ? "" : `marked ${place.kind}`}>
                <td>
                  <input
                    class="mono"
                    list="header-names"
                    aria-label={`Name of header ${index + 1}`}
                    value={name}
                    onInput={(event) => onChange(headers.with(index, [event.currentTarget.value, value]))}
                  />
                </td>
                <td>
                  <ValueInput
                    name={name}
                    value={value}
                    label={`Value of ${name === "" ? `header ${index + 1}` : name}`}
                    isInvalid={place?.kind === "error"}
                    onChange={(next) => onChange(headers.with(index, [name, next]))}
                  />
                  {place !== undefined && (
                    <div class={`note ${place.kind}`}>
                      <Remark place={place} />
                    </div>
                  )}
                </td>
                <td>
                  <RemoveButton what={`header ${name}`} onClick={() => onChange(headers.filter((_, place) => place !== index))} />
                </td>
              </tr>
            );
          })}
        </Rows>
      )}
      {missing.map((place) => (
        <p key={place.path.join("/")} class={`note ${place.kind}`}>
          <Remark place={place} />
        </p>
      ))}
      <datalist id="header-names">
        {suggestedNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="media-types">
        {suggestedTypes.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <div class="add-row">
        <button type="button" class="small" onClick={() => onChange([...headers, ["", ""]])}>
          Add a header
        </button>
        <label class="check">
          <input type="checkbox" checked={checkAuthorization} onChange={(event) => onCheckAuthorization(event.currentTarget.checked)} />
          Check Authorization
        </label>
      </div>
    </div>
  );
}

interface ValueInputProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isInvalid: boolean;
  readonly onChange: (value: string) => void;
}

function ValueInput({ name, value, label, isInvalid, onChange }: ValueInputProps) {
  const common = {
    class: "mono",
    "aria-label": label,
    "aria-invalid": isInvalid,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  if (isSecretHeader(name)) return <input type="password" autocomplete="off" {...common} />;
  return name.toLowerCase() === "content-type" ? <input list="media-types" {...common} /> : <input {...common} />;
}

/** A table of names and values that can be removed. */
function Rows({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  return (
    <table class="rows" aria-labelledby={`${of}-title`}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          <th scope="col">
            <span class="hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function RemoveButton({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="icon" aria-label={`Remove ${what}`} onClick={onClick}>
      ✕
    </button>
  );
}

/** What the verdict says about a place. */
function Remark({ place: { kind, message } }: { readonly place: MarkedPlace }) {
  return (
    <>
      {kind === "error" ? "✕ " : "! "}
      <Prose text={message} />
    </>
  );
}
