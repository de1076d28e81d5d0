import { readJsonObject } from "../../decode/json/object.js";
import { type CompileCheck, hasRule, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type JsonUrlFinding = "syntax" | "no url" | "only serde" | "unknown field";

/** Rejects a JSON body without the URL of the audio. */
export const jsonUrl: CompileCheck<unknown, JsonUrlFinding> = (check, { body }) => {
  const names = (body?.fields ?? []).map(({ name }) => name);
  return (context) => {
    if (context.media !== "json") return;
    const { value, error } = readJsonObject(context.text, names);
    const isThere = value !== undefined && names.every((name) => Object.hasOwn(value, name));
    const kind = isThere ? error?.kind : error?.kind === "syntax" ? "syntax" : "no url";
    if (isThere) context.body = value;
    if (kind === undefined) return;
    const key = error?.found ?? "";
    // everything that serde_json alone rejects is one finding
    context.report(check, hasRule(check, kind) ? kind : "only serde", pointerTo("body", key), { slots: { key } });
  };
};
