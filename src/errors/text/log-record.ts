import { ownValue } from "../../engine/own-properties.js";
import { observeShape } from "../body.js";
import { type Fields, isObject, type Observation } from "../observation.js";
import { deepgramMention } from "./request-url.js";

const deepest = 6;
const mostFields = 100;
const mostTexts = 8;

/** The fields in which programs log an answer or an exception, the likeliest first. */
const telling = [
  ...["body", "data", "response", "text", "error", "err", "cause", "reason", "detail", "exc_info", "exception", "exc_text", "traceback"],
  ...[
    "stack_trace",
    "stacktrace",
    "stack",
    "error_message",
    "errorMessage",
    "message",
    "msg",
    "event",
    "log",
    "MESSAGE",
    "textPayload",
    "line",
  ],
];

/**
 * Reads the error in a record of a structured log: as an object, as escaped JSON, or as words in a field.
 *
 * @param record - The record.
 * @param readText - Reads the text of a field.
 * @returns What it says; `undefined` if no field can hold an error.
 */
export function readLogRecord(record: Fields, readText: (text: string) => Observation): Observation | undefined {
  const seen: { found?: Observation | undefined; status?: number | undefined; isFromDeepgram: boolean } = {
    found: undefined,
    status: undefined,
    isFromDeepgram: false,
  };
  const texts: { readonly rank: number; readonly value: string }[] = [];
  const visit = (fields: Fields, depth: number): void => {
    seen.status ??= statusIn(fields);
    for (const [name, value] of Object.entries(fields).slice(0, mostFields)) {
      if (seen.found) return;
      if (isObject(value)) {
        seen.found = observeShape(value);
        if (!seen.found && depth < deepest) visit(value, depth + 1);
      } else if (typeof value === "string") {
        seen.isFromDeepgram ||= deepgramMention.test(value);
        const inside = /err_code|err_msg|error_code|category|\bcode\b/.test(value) ? readText(value) : undefined;
        if (inside?.code !== undefined) seen.found = inside;
        const rank = telling.indexOf(name);
        if (rank >= 0 && texts.length < mostTexts) texts.push({ rank, value });
      }
    }
  };
  visit(record, 0);
  const { found = readWords(texts, readText), status, isFromDeepgram } = seen;
  if (found === undefined && status === undefined) return undefined;
  return {
    ...found,
    ...(status !== undefined && found?.status === undefined && { status }),
    ...(isFromDeepgram && { isFromDeepgram }),
  };
}

function readWords(
  texts: readonly { readonly rank: number; readonly value: string }[],
  readText: (text: string) => Observation,
): Observation | undefined {
  if (texts.length === 0) return undefined;
  const byRank = [...texts].sort((a, b) => a.rank - b.rank);
  return readText(byRank.map(({ value }) => value).join("\n"));
}

const statusNames = ["status", "statusCode", "status_code", "code"] as const;

function statusIn(fields: Fields): number | undefined {
  return statusNames
    .map((name) => ownValue(fields, name))
    .find((value): value is number => typeof value === "number" && value >= 400 && value < 600);
}
