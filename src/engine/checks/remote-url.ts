import { isHttpUri, parseUrl, privateAddress } from "../../decode/url.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const remoteUrl: BindCheck<"remote-url"> = (check) => {
  const notAUrl = ruleFor(check, "not a url");
  const notAUri = ruleFor(check, "not a uri");
  const notPublic = ruleFor(check, "not public");
  const pointer = "/body/url";
  return (examination) => {
    const text = examination.body?.["url"];
    if (text === undefined) return;
    const url = parseUrl(text);
    if (url === undefined) {
      examination.reject(notAUrl, { pointer });
      return;
    }
    if (!isHttpUri(url)) {
      examination.reject(notAUri, { pointer });
      if (examination.decided) return;
    }
    const kind = privateAddress(url);
    if (kind !== undefined) examination.reject(notPublic, { pointer, slots: { host: url.hostname, kind } });
  };
};
