import type { FormatColumn } from "../../checks/tables.js";
import { endpointData, type ParameterData } from "../data.js";
import { tableOf } from "../formats/grid.js";
import { type PlaygroundRequest, splitUrl } from "./request.js";

/**
 * Lists the parameters of an endpoint. The values of a column of its table of audio formats are those for the encoding of the request.
 *
 * @param endpoint - The id of the endpoint, if it is known.
 * @param request - The request.
 * @returns The parameters.
 */
export function knownParameters(endpoint: string | null, { url }: PlaygroundRequest): readonly ParameterData[] {
  const parameters = endpointData(endpoint)?.parameters ?? [];
  const table = endpoint === null ? undefined : tableOf(endpoint);
  if (table === undefined) return parameters;
  const encoding = splitUrl(url).pairs.find(({ name }) => name === "encoding")?.value ?? table.default;
  const row = Object.hasOwn(table.formats, encoding) ? table.formats[encoding] : undefined;
  return parameters.map((parameter) => {
    const cell = row?.[parameter.name as FormatColumn];
    if (cell?.rule === "list") return { ...parameter, values: cell.values };
    return cell?.rule === "range" ? { ...parameter, minimum: cell.minimum, maximum: cell.maximum } : parameter;
  });
}
