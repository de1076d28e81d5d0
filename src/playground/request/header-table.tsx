import { isSecretHeader } from "../fragment/fragment.js";
import { Prose } from "../parts.js";
import type { MarkedPlace } from "./marked-places.js";
import type { Header } from "./request.js";

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
        <table class="rows" aria-labelledby="headers-title">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Value</th>
              <th scope="col">
                <span class="hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
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
                        {place.kind === "error" ? "✕ " : "! "}
                        <Prose text={place.message} />
                      </div>
                    )}
                  </td>
                  <td>
                    <button
                      type="button"
                      class="icon"
                      aria-label={`Remove header ${name}`}
                      onClick={() => onChange(headers.filter((_, place) => place !== index))}
                    >
                      ✕
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {missing.map(({ kind, path, message }) => (
        <p key={path.join("/")} class={`note ${kind}`}>
          {kind === "error" ? "✕ " : "! "}
          <Prose text={message} />
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
