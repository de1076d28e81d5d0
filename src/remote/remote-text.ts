import type { Slots } from "../checks/template.js";
import { mediaTypeEssence } from "../decode/text/media-type.js";
import { decodeUtf8 } from "../decode/text/utf8.js";
import type { Deadline } from "./deadline.js";
import type { Exchange } from "./exchange.js";
import { failureCodes } from "./failure.js";
import type { RemoteExamination } from "./remote-examination.js";
import type { RemoteVerdict } from "./remote-verdict.js";

const wellFormedType = /^[!#$%&'*+\-.^_`|~\da-z]+\/[!#$%&'*+\-.^_`|~\da-z]+$/;

/**
 * Judges the content of a response as a text to speak or to read.
 *
 * @param exchange - The response, whose status is fine.
 * @param host - Who serves it.
 * @param examination - What is found out so far.
 * @param deadline - The end of all waiting.
 * @returns The verdict.
 */
export async function judgeText(
  exchange: Exchange,
  host: string,
  examination: RemoteExamination,
  deadline: Deadline,
): Promise<RemoteVerdict> {
  const { mediaTypes } = examination.data;
  const field = exchange.field("content-type") ?? "";
  const type = mediaTypeEssence(field);
  const isKnown = type === mediaTypes.json || type === mediaTypes.text;
  let isClear = true;
  const doubt = (when: string, slots: Slots) => {
    isClear = false;
    examination.advise(when, { host, ...slots });
  };
  if (type === "") doubt("no media type", {});
  else if (field.includes(",") || !wellFormedType.test(type) || type.endsWith(mediaTypes.jsonSuffix)) {
    doubt("doubtful media type", { type: field });
  } else if (!isKnown) return examination.rejected("other media type", { host, type });
  const charset = charsetOf(field);
  if (charset !== "" && !mediaTypes.charsets.includes(charset)) doubt("other charset", { charset });
  const coding = exchange.field("content-encoding")?.trim() ?? "";
  if (coding !== "" && coding.toLowerCase() !== "identity") {
    doubt("content coded", { coding });
    return examination.undetermined("content unclear", { host });
  }
  const content = await readContent(exchange, host, examination, deadline);
  if ("verdict" in content) return content.verdict;
  if (content.bytes.length === 0) return examination.rejected("content empty", { host });
  const text = decodeUtf8(content.bytes);
  if (text === undefined) doubt("not utf-8", {});
  else if (isClear && type === mediaTypes.json) {
    if (text.startsWith("\ufeff")) doubt("byte order mark", {});
    else {
      const shape = jsonShape(text);
      if (shape === "other") return examination.rejected("json without text", { host });
      if (shape === "list") doubt("json sequence", {});
    }
  }
  return isClear ? examination.accepted() : examination.undetermined("content unclear", { host });
}

function charsetOf(contentType: string): string {
  return (/;\s*charset\s*=\s*"?([^\s";,]*)/i.exec(contentType)?.[1] ?? "").toLowerCase();
}

async function readContent(
  exchange: Exchange,
  host: string,
  examination: RemoteExamination,
  deadline: Deadline,
): Promise<{ readonly bytes: Uint8Array } | { readonly verdict: RemoteVerdict }> {
  const limit = examination.settings.limits.bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const chunks = exchange.chunks();
    for (;;) {
      const { done, value } = await deadline.race(() => chunks.next());
      if (done) break;
      length += value.length;
      if (length > limit) return { verdict: examination.undetermined("too long", { host, bytes: limit }) };
      parts.push(value);
    }
  } catch (error) {
    deadline.signal.throwIfAborted();
    return { verdict: failed("content cut off", error, host, examination) };
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return { bytes };
}

/**
 * Judges a failure of a connection: the other end's is the server's to meet too, any other may be the network's here.
 *
 * @param when - What failed.
 * @param error - What it failed with.
 * @param host - Who was asked.
 * @param examination - What is found out so far.
 * @returns The verdict.
 */
export function failed(when: string, error: unknown, host: string, examination: RemoteExamination): RemoteVerdict {
  const codes = failureCodes(error);
  const slots = { host, cause: codes.join(", ") || "no reason given" };
  const isTheirs = codes.length > 0 && codes.every((code) => examination.data.failing.has(code));
  return isTheirs ? examination.rejected(when, slots) : examination.undetermined("not reached", slots);
}

/** Whether JSON is an object with a text, or a list that serde would read as one. */
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
