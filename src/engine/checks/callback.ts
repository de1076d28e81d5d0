import { parseUrl } from "../../decode/url.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";
import { adviceFor, ruleFor } from "./rule-index.js";

export const callback: BindCheck<"callback"> = (check) => {
  const notHttp = ruleFor(check, "not http");
  const otherPort = ruleFor(check, "other port");
  const alone = adviceFor(check, "no callback");
  const ports = inWords(check.ports);
  return (examination) => {
    const { callback: text, callback_method: method } = examination.query;
    if (typeof text !== "string") {
      if (method !== undefined && !examination.undetermined.has("callback")) examination.advise(alone, "/query/callback_method", {});
      return;
    }
    const url = parseUrl(text);
    const pointer = "/query/callback";
    if (url === undefined || !/^https?:$/.test(url.protocol)) examination.reject(notHttp, { pointer });
    else if (url.port !== "" && !check.ports.includes(Number(url.port))) {
      examination.reject(otherPort, { pointer, slots: { ports } });
    }
  };
};
