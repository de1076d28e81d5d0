/** Whether the requests that people reported get the answer that they got: accepted, rejected, or foretold by a notice. */
import { preflight, preflightMessage, type Verdict } from "../../src/index.js";
import type { Check } from "./recorded-errors.js";

/** A request or a message as it was reported, with the answer of the server. */
export interface ReportRow {
  readonly id: string;
  readonly kind: string;
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: Record<string, string> | null;
    readonly body?: string | null;
    readonly message?: string;
    readonly endpoint?: string;
  };
  readonly expect: {
    readonly status?: number;
    readonly err_code?: string;
    readonly err_msg?: string;
    readonly err_msg_prefix?: string;
    readonly close?: number;
  };
  readonly foreseeable?: boolean;
}

// real recordings are not kept in a text file: their first bytes are as good
const bodies: Readonly<Record<string, Uint8Array>> = {
  "<audio>": Buffer.from("UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=", "base64"),
  "<webm>": Buffer.from("GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibQ==", "base64"),
  "<1byte>": Uint8Array.of(0x1a),
  "<caf>": Buffer.from("caff\0\x01\0\0", "latin1"),
};

/**
 * Checks every report of a request: what was accepted, and what was answered.
 *
 * @param rows - The reports; rows of other kinds are left out.
 * @param check - Notes a result.
 */
export function checkReports(rows: readonly ReportRow[], check: Check): void {
  for (const { id, kind, request, expect, foreseeable } of rows) {
    if (request === undefined || (kind !== "error" && kind !== "accepted")) continue;
    if (request.message !== undefined) {
      const verdict = preflightMessage(request.endpoint as "speak.v1.stream", request.message, { now: 0 });
      const answer = verdict.ok ? undefined : verdict.answer.kind === "close" ? verdict.answer.code : null;
      check(`reported ${id}`, answer === expect.close, () => JSON.stringify(verdict));
      continue;
    }
    const { method = "POST", url = "", headers, body } = request;
    const wire = { method, url, headers: headers ?? {}, body: bodies[body ?? ""] ?? body };
    const verdict = preflight(wire);
    if (kind === "accepted") {
      check(`reported ${id}`, verdict.ok && verdict.endpoint !== null, () => JSON.stringify(verdict));
      continue;
    }
    if (foreseeable === false) {
      check(`reported ${id} unforeseeable`, verdict.ok, () => JSON.stringify(verdict));
      continue;
    }
    const strict = preflight(wire, { certainty: "inferred" });
    const isSaid = verdict.ok ? foretells(verdict, expect) : answers(verdict, expect);
    check(`reported ${id}`, isSaid, () => `${JSON.stringify(expect)}\n  ours: ${JSON.stringify(verdict)}`);
    // a status without a recorded text is no answer to give
    if (noText.has(id)) continue;
    check(`reported ${id} inferred`, answers(strict, expect), () => `${JSON.stringify(expect)}\n  ours: ${JSON.stringify(strict)}`);
  }
}

// POST /v2/listen: 405, and log_data beside mip_opt_out: nobody kept the texts
const noText = new Set(["rep-029", "rep-113"]);

function isMessage(message: string, { err_msg, err_msg_prefix }: ReportRow["expect"]): boolean {
  if (err_msg !== undefined) return message === err_msg;
  return message.startsWith(err_msg_prefix ?? "");
}

function answers(verdict: Verdict, expect: ReportRow["expect"]): boolean {
  if (verdict.ok || verdict.status !== expect.status) return false;
  const { body } = verdict;
  if (typeof body !== "object" || !("err_msg" in body)) return expect.err_msg === undefined;
  return (expect.err_code === undefined || body.err_code === expect.err_code) && isMessage(body.err_msg, expect);
}

function foretells(verdict: Verdict, expect: ReportRow["expect"]): boolean {
  return verdict.notices.some((notice) =>
    notice.kind === "unenforced"
      ? "status" in notice && notice.status === expect.status && isMessage(notice.message, expect)
      : expect.err_msg === undefined && expect.err_msg_prefix === undefined && notice.message.includes(String(expect.status)),
  );
}
