import { ownProperties } from "../../engine/own-properties.js";
import { observeShape } from "../body.js";
import { isObject, type Observation } from "../observation.js";
import { readHttpResponse } from "./http-response.js";
import { readJson } from "./json.js";
import { readLogLine } from "./log-line.js";
import { readLogRecord } from "./log-record.js";

/**
 * Reads an error out of a text: a body, an HTTP response as curl prints it, a line of a log, or the output of an exception.
 *
 * @param text - The text, at most `longestText` long.
 * @returns What it says.
 */
export function readText(text: string): Observation {
  const said = textObservation(text);
  return Object.getPrototypeOf(said) === null ? said : ownProperties(said);
}

function textObservation(text: string): Observation {
  const trimmed = text.trim();
  if (trimmed === "") return {};
  const first = trimmed[0];
  if (first === "{" || first === '"') {
    const value = readJson(trimmed);
    if (typeof value === "string" && value !== text) return readText(value);
    if (isObject(value)) return observeShape(value) ?? readLogRecord(value, readText) ?? { text: trimmed };
  }
  return readHttpResponse(trimmed, readText) ?? readLogLine(trimmed);
}
