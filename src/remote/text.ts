import type { Slots } from "../checks/template.js";
import { mediaTypeEssence, trimFieldValue } from "../decode/text/field-value.js";
import { decodeUtf8 } from "../decode/text/utf8.js";
import type { Deadline } from "./deadline.js";
import type { RemoteEvaluation } from "./evaluation.js";
import type { Exchange } from "./exchange.js";
import { failed } from "./failure.js";
import type { RemoteVerdict } from "./verdict.js";

const wellFormedType = /^[!#$%&'*+\-.^_`|~\da-z]+\/[!#$%&'*+\-.^_`|~\da-z]+$/;

/**
 * Evaluates the content of a response as text to speak or to analyze.
 *
 * @param exchange - A successful response.
 * @param host - The host.
 * @param evaluation - Collects the findings.
 * @param deadline - The deadline of the check.
 * @returns The verdict.
 */
export async function evaluateText(
  exchange: Exchange,
  host: string,
  evaluation: RemoteEvaluation,
  deadline: Deadline,
): Promise<RemoteVerdict> {
  const { mediaTypes } = evaluation.data;
  const field = exchange.field("content-type") ?? "";
  const type = mediaTypeEssence(field);
  const isKnown = type === mediaTypes.json || type === mediaTypes.text;
  let isClear = true;
  const doubt = (when: string, slots: Slots) => {
    isClear = false;
    evaluation.advise(when, { host, ...slots });
  };
  if (type === "") doubt("no media type", {});
  else if (field.includes(",") || !wellFormedType.test(type) || type.endsWith(mediaTypes.jsonSuffix)) {
    doubt("doubtful media type", { type: field });
  } else if (!isKnown) return evaluation.rejected("other media type", { host, type });
  const charset = charsetOf(field);
  if (charset !== "" && !mediaTypes.charsets.includes(charset)) doubt("other charset", { charset });
  const coding = trimFieldValue(exchange.field("content-encoding") ?? "");
  if (coding !== "" && coding.toLowerCase() !== "identity") {
    doubt("content coded", { coding });
    return evaluation.undetermined("content unclear", { host });
  }
  const content = await readContent(exchange, host, evaluation, deadline);
  if ("verdict" in content) return content.verdict;
  if (content.bytes.length === 0) return evaluation.rejected("content empty", { host });
  const text = decodeUtf8(content.bytes);
  if (text === undefined) doubt("not utf-8", {});
  else if (isClear && type === mediaTypes.json) {
    if (text.startsWith("\ufeff")) doubt("byte order mark", {});
    else {
      const shape = jsonShape(text);
      if (shape === "other") return evaluation.rejected("json without text", { host });
      if (shape === "list") doubt("json sequence", {});
    }
  }
  return isClear ? evaluation.accepted() : evaluation.undetermined("content unclear", { host });
}

function charsetOf(contentType: string): string {
  return (/;\s*charset\s*=\s*"?([^\s";,]*)/i.exec(contentType)?.[1] ?? "").toLowerCase();
}

async function readContent(
  exchange: Exchange,
  host: string,
  evaluation: RemoteEvaluation,
  deadline: Deadline,
): Promise<{ readonly bytes: Uint8Array } | { readonly verdict: RemoteVerdict }> {
  const limit = evaluation.settings.limits.bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const chunks = exchange.chunks();
    for (;;) {
      const { done, value } = await deadline.race(() => chunks.next());
      if (done) break;
      length += value.length;
      if (length > limit) return { verdict: evaluation.undetermined("too long", { host, bytes: limit }) };
      parts.push(value);
    }
  } catch (error) {
    deadline.signal.throwIfAborted();
    return { verdict: failed("content cut off", error, host, evaluation) };
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return { bytes };
}

/** Tells whether JSON is an object with a `text`, or a list that serde reads as one. */
function jsonShape(json: string): "object" | "list" | "other" {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return typeof value[0] === "string" ? "list" : "other";
    const isObject = typeof value === "object" && value !== null;
    return isObject && Object.hasOwn(value, "text") && typeof (value as { text: unknown }).text === "string" ? "object" : "other";
  } catch {
    return "other";
  }
}
