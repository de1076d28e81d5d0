import type { IncomingMessage } from "node:http";
import type { IncomingHead } from "../adapters/gate.js";
import type { Upstream } from "./serve-upstream.js";

/**
 * Makes what is judged of a request.
 *
 * @param request - The request.
 * @returns Its head.
 */
export function headOf({ method = "", url = "", headers }: IncomingMessage): IncomingHead {
  // with a host before it, a path of two slashes names none; bytes beyond ASCII are those of the client, not characters
  const target = url.replace(/[\x80-\xff]/g, (byte) => encodeByte(byte));
  return { method, url: `http://localhost${target}`, headers };
}

function encodeByte(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase()}`;
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
