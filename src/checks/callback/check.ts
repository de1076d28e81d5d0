import { hasEndlessHost, isPlainHttpUrl, parseUrl } from "../../decode/url/url.js";
import { type CompileCheck, inferred, onlyWith } from "../contract.js";
import { inWords } from "../template.js";

/** What this kind of check can find. */
export type CallbackFinding = "not http" | "other port" | "no callback";

/** Rejects a callback that is not an http or https URL. */
export const callback: CompileCheck<{ readonly ports: readonly number[] }, CallbackFinding> = (check) =>
  onlyWith(["callback", "callback_method"], (context) => {
    const text = context.parameter("callback");
    const pointer = "/query/callback";
    if (typeof text === "string") {
      if (isPlainHttpUrl(text) || hasEndlessHost(text)) return;
      const url = parseUrl(text);
      // how the server treats an empty value is unknown
      const source = text === "" ? inferred : undefined;
      if (!url || !/^https?:$/.test(url.protocol)) context.report(check, "not http", pointer, { source });
      else if (url.port && !check.ports.includes(+url.port)) {
        context.report(check, "other port", pointer, { slots: { ports: inWords(check.ports) } });
      }
    } else if (context.parameter("callback_method") !== undefined && !context.unknown.includes("callback")) {
      context.report(check, "no callback", "/query/callback_method");
    }
  });
