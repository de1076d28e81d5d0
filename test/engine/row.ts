import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WireRequest } from "../../src/index.js";
import { encodingsOf } from "../data.js";

/** A body as a row gives it: text, bytes, or something that is better not written out. */
export type RowBody =
  | string
  | null
  | { readonly base64: string }
  | { readonly repeat: string; readonly times: number }
  | { readonly text: string; readonly times: number };

/** What rows about requests have in common. */
export interface Row {
  /** The endpoint; `speak.v1` where it is absent. */
  readonly endpoint?: string;
  /** Method and URL, such as `GET /v1/projects`; a POST to /v1/speak where they are absent. */
  readonly request?: string;
  readonly query?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: RowBody;
  readonly undefinedBody?: boolean;
  readonly evidence: string;
}

/** Makes the request of a row. */
export function requestOf({ request = "POST /v1/speak", query, headers = {}, body = null, undefinedBody }: Row): WireRequest {
  const [method = "", target = ""] = request.split(" ");
  return {
    method,
    url: `${target.startsWith("/") ? "https://api.deepgram.com" : ""}${target}${query === undefined ? "" : `?${query}`}`,
    headers,
    body: undefinedBody === true ? undefined : bodyOf(body),
  };
}

/** Says in a line what a row is about. */
export function titleOf({ request = "", query = "", headers = {}, body = null }: Row): string {
  return `${request} ${query} ${JSON.stringify(headers)} ${JSON.stringify(body)}`.trim().slice(0, 140);
}

function bodyOf(body: RowBody): WireRequest["body"] {
  if (body === null || typeof body === "string") return body;
  if ("base64" in body) return Buffer.from(body.base64, "base64");
  return "repeat" in body ? body.repeat.repeat(body.times) : JSON.stringify({ text: body.text.repeat(body.times) });
}

/**
 * Reads the rows of a folder. `{encodings}` in a message stands for the encodings of the endpoint's table.
 *
 * @param folder - The folder, such as `speak/v1`.
 * @param what - Which rows.
 * @returns The rows.
 */
export function readRows<Content extends Row>(folder: string, what: "accepted" | "rejected"): Content[] {
  const rows = JSON.parse(readFileSync(join(__dirname, `${folder.replace("/", "-")}.${what}.json`), "utf8")) as Content[];
  return rows.map((row) => {
    const { err_msg } = row as { readonly err_msg?: string };
    if (err_msg === undefined) return row;
    return { ...row, err_msg: err_msg.replace("{encodings}", () => encodingsOf(row.endpoint ?? `${folder.replace("/", ".")}`)) };
  });
}
