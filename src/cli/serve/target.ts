import type { IncomingMessage } from "node:http";
import type { RequestHead } from "../../adapters/core/request-handler.js";
import { requestTarget } from "../../engine/wire-request.js";
import { endToEnd, fieldPairs } from "./fields.js";
import type { Upstream } from "./upstream.js";

/**
 * Makes what is judged of a request: its target, and the fields that are passed on.
 *
 * @param request - The request.
 * @returns Its head, or as many as there are ways to read it; none where nobody can say what the target asks for.
 */
export function headsOf({ method = "", url = "", rawHeaders }: IncomingMessage): readonly RequestHead[] {
  // bytes beyond ASCII are those of the client, not characters
  const target = url.replace(/[\x80-\xff]/g, encodeByte);
  // with a host before it, a path of two slashes names none
  const absolute = `http://localhost${target}`;
  const [path = ""] = target.split("?", 1);
  // dot segments, backslashes and fragments: servers differ, so that what is judged would not be what they see
  if (target.includes("#") || encoded(requestTarget(absolute)?.path ?? "") !== encoded(path)) return [];
  const ofConnection = [...fieldPairs(rawHeaders)].filter(([name]) => /^(?:connection|upgrade)$/i.test(name));
  const fields = [...fieldPairs(endToEnd(rawHeaders)), ...ofConnection];
  const credentials = fields.filter(isCredentials);
  if (credentials.length < 2) return [{ method, url: absolute, headers: fields }];
  const others = fields.filter((field) => !isCredentials(field));
  return credentials.map((one) => ({ method, url: absolute, headers: [...others, one] }));
}

/** No server makes a list of them, and which one it takes of several is not known. */
function isCredentials([name]: readonly [string, string]): boolean {
  return name.toLowerCase() === "authorization";
}

function encodeByte(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Encodes what one parser of URLs encodes in a path and another leaves. */
function encoded(path: string): string {
  return path.replace(/["<>^`{|}]/g, encodeByte);
}

/**
 * Says whether the target of a request is a path, as it is but for forward proxies.
 *
 * @param request - The request.
 * @returns Whether it is.
 */
export function isRelative({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/");
}

/**
 * Turns a target in absolute form into its path where it is for the upstream: credentials for another host are not for this one.
 *
 * @param request - The request, whose `url` changes.
 * @param upstream - The upstream.
 * @returns Whether the target is a path now.
 */
export function makeRelative(request: IncomingMessage, upstream: Upstream | undefined): boolean {
  if (isRelative(request)) return true;
  const { url = "" } = request;
  if (!URL.canParse(url) || upstream?.isNamedBy(new URL(url)) !== true) return false;
  request.url = url.replace(/^[a-z]+:\/\/[^/?]*\/?/i, "/");
  return true;
}
