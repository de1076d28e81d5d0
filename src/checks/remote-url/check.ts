import { hasEndlessHost, isHttpUri, isPlainHttpUrl, parseUrl, privateAddress } from "../../decode/url/url.js";
import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type RemoteUrlFinding = "not a url" | "not a uri" | "not public";

/** Rejects the URL of a text that the server would not fetch. */
export const remoteUrl: CompileCheck<unknown, RemoteUrlFinding> = (check) => (context) => {
  const text = context.member("url");
  if (typeof text !== "string" || isPlainHttpUrl(text) || hasEndlessHost(text)) return;
  const pointer = "/body/url";
  const url = parseUrl(text);
  if (!url) {
    context.report(check, "not a url", pointer);
    return;
  }
  if (!isHttpUri(url)) context.report(check, "not a uri", pointer);
  const kind = privateAddress(url);
  if (kind && !context.decided) context.report(check, "not public", pointer, { slots: { host: url.hostname, kind } });
};
