import { parseUrl } from "../../decode/url.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";

/** Finds a callback that is no http or https URL. */
export const callback: BindCheck<"callback"> = (check) => (examination) => {
  const text = examination.parameter("callback");
  const pointer = "/query/callback";
  if (typeof text === "string") {
    const url = parseUrl(text);
    if (!url || !/^https?:$/.test(url.protocol)) examination.report(check, "not http", pointer);
    else if (url.port && !check.ports.includes(+url.port)) {
      examination.report(check, "other port", pointer, { slots: { ports: inWords(check.ports) } });
    }
  } else if (examination.parameter("callback_method") !== undefined && !examination.unknown.includes("callback")) {
    examination.report(check, "no callback", "/query/callback_method");
  }
};
