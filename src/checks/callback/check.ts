import { hasEndlessHost, parseUrl } from "../../decode/url/url.js";
import { inWords } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";
import { inferred } from "../inferred.js";

/** Finds a callback that is no http or https URL. */
export const callback: BindCheck<{ readonly ports: readonly number[] }> = (check) => (examination) => {
  const text = examination.parameter("callback");
  const pointer = "/query/callback";
  if (typeof text === "string") {
    if (hasEndlessHost(text)) return;
    const url = parseUrl(text);
    // what an empty one does is not known
    const source = text === "" ? inferred : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) examination.report(check, "not http", pointer, { source });
    else if (url.port && !check.ports.includes(+url.port)) {
      examination.report(check, "other port", pointer, { slots: { ports: inWords(check.ports) } });
    }
  } else if (examination.parameter("callback_method") !== undefined && !examination.unknown.includes("callback")) {
    examination.report(check, "no callback", "/query/callback_method");
  }
};
