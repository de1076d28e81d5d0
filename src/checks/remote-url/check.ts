import { hasEndlessHost, isHttpUri, parseUrl, privateAddress } from "../../decode/url/url.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a URL of a text that the server would not fetch. */
export const remoteUrl: BindCheck = (check) => (examination) => {
  const text = examination.member("url");
  if (typeof text !== "string" || hasEndlessHost(text)) return;
  const pointer = "/body/url";
  const url = parseUrl(text);
  if (!url) {
    examination.report(check, "not a url", pointer);
    return;
  }
  if (!isHttpUri(url)) examination.report(check, "not a uri", pointer);
  const kind = privateAddress(url);
  if (kind && !examination.decided) examination.report(check, "not public", pointer, { slots: { host: url.hostname, kind } });
};
