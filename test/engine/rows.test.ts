import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPreflight, type Options, preflight, type RuleId } from "../../src/index.js";
import { folders } from "../data.js";
import { type Row, readRows, requestOf, titleOf } from "./row.js";

interface RejectedRow extends Row {
  readonly rule: RuleId;
  readonly status: number;
  /** The answer: a code and a message, the details of a body with a category, or the whole text. */
  readonly err_code?: string;
  readonly err_msg?: string;
  readonly details?: string;
  readonly text?: string;
  readonly enforced?: boolean;
  readonly pointer: string;
  readonly options?: Options;
  readonly noDgError?: boolean;
  /** The rule is certain, but not of what this row sends. */
  readonly certaintyBySource?: boolean;
}

interface AcceptedRow extends Row {
  readonly advice: readonly string[];
  readonly options?: Options;
}

interface Checks {
  readonly checks: readonly {
    readonly stage: string;
    readonly rules: readonly { readonly rule: string; readonly error?: string; readonly notice?: string; readonly rejects?: string }[];
  }[];
}

const schemas = join(__dirname, "../../schemas");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(path, "utf8")) as Content;
const answerOf = ({ err_code = "", err_msg, details, text = "" }: RejectedRow) => {
  const request_id = "the-id";
  const json = { "content-type": "application/json", "dg-request-id": request_id };
  if (err_msg !== undefined) {
    const body = { err_code, err_msg, request_id };
    return { message: err_msg, body, text: JSON.stringify(body), headers: { ...json, "dg-error": err_msg } };
  }
  if (details !== undefined) {
    const body = { category: "INVALID_JSON", message: "Invalid JSON submitted.", details, request_id };
    return { message: details, body, text: JSON.stringify(body), headers: json };
  }
  return { message: text, body: text, text, headers: { ...json, "content-type": "text/plain; charset=utf-8" } };
};

describe.each(folders)("%s", (folder) => {
  const rejectedRows = readRows<RejectedRow>(folder, "rejected");
  const acceptedRows = readRows<AcceptedRow>(folder, "accepted");
  const rules = read<Checks>(join(schemas, folder, "checks.json"))
    .checks.filter(({ stage }) => stage !== "message")
    .flatMap((check) => check.rules);
  const rejected = rejectedRows.map((row) => [`${row.rule}: ${titleOf(row)}`, row] as const);

  test.each(rejected)("the server rejects %s", (_title, row) => {
    const { rule, status, pointer } = row;
    const { body, text, headers } = answerOf(row);
    const verdict = preflight(requestOf(row), { ...row.options, certainty: "inferred", requestId: () => "the-id" });
    expect(verdict).toMatchObject({
      ok: false,
      endpoint: row.endpoint ?? "speak.v1",
      status,
      body,
      text,
      rule: {
        id: rule,
        pointer,
        docs: expect.stringMatching(/^https:/),
        // an empty slot would show
        hint: expect.stringMatching(/^(?!.*(?:``| [.,]))./),
        evidence: expect.any(Array),
      },
    });
    if (verdict.ok) return;
    const { "dg-error": dgError, ...others } = headers as Record<string, string>;
    expect(verdict.headers).toEqual(row.noDgError === true || dgError === undefined ? others : headers);
  });

  test.each(rejected)("by default, %s", (_title, row) => {
    const verdict = preflight(requestOf(row), row.options);
    expect(verdict.ok).toBe(row.enforced === false);
    if (row.enforced !== false) return;
    const { status, pointer } = row;
    const { message } = answerOf(row);
    expect(verdict.notices).toContainEqual(expect.objectContaining({ kind: "unenforced", id: row.rule, status, message, pointer }));
  });

  test.each(rejected)("with the rule off, not by it: %s", (_title, row) => {
    const verdict = preflight(requestOf(row), { ...row.options, certainty: "inferred", rules: { [row.rule]: "off" } });
    expect(verdict.ok ? undefined : verdict.rule.id).not.toBe(row.rule);
  });

  test("every rule has a row", () => {
    const wanted = rules.filter((rule) => rule.error !== undefined).map((rule) => rule.rule);
    expect([...new Set(rejectedRows.map((row) => row.rule))].sort()).toEqual(wanted.sort());
  });

  test("every error that a request shows is produced, and the catalogue says of the others why not", () => {
    const { errors } = read<{
      errors: Record<string, { foreseeable: boolean; why?: string; endpoints: string[]; status?: number }>;
    }>(join(schemas, "errors.json"));
    const produced = new Set(rejectedRows.map((row) => rules.find((rule) => rule.rule === row.rule)?.error));
    const here = Object.entries(errors).filter(([, error]) => error.endpoints.includes(folder.replace("/", ".")));
    expect(
      here
        // what is answered to a message has no status
        .filter(([, error]) => error.foreseeable && error.status !== undefined)
        .map(([id]) => id)
        .sort(),
    ).toEqual([...produced].sort());
    for (const [, error] of here) if (!error.foreseeable) expect(error.why).toMatch(/\.$/);
  });

  test("a rule is enforced from documented up, and not below", () => {
    for (const row of rejectedRows) {
      const certainty = rules.find((rule) => rule.rule === row.rule)?.rejects;
      if (certainty !== "by format" && row.certaintyBySource !== true)
        expect([row.rule, row.enforced !== false]).toEqual([row.rule, certainty !== "inferred"]);
    }
  });

  test.each(acceptedRows.map((row) => [titleOf(row), row] as const))("the server takes %s", (_title, row) => {
    const verdict = preflight(requestOf(row), row.options);
    expect(verdict).toMatchObject({ ok: true, endpoint: row.endpoint ?? "speak.v1" });
    const advice = verdict.notices.filter((notice) => notice.kind === "advice").map((notice) => notice.id);
    expect(advice.sort()).toEqual([...row.advice].sort());
    expect(JSON.stringify(verdict.notices)).not.toMatch(/\{\w+\}/);
    for (const { pointer } of verdict.notices) expect(pointer).toMatch(/^\/(?:path|query|headers|body)(?:\/[^/]+)*$/);
  });

  test("a request is judged the same when its query is known already", () => {
    const plain = createPreflight({});
    for (const row of acceptedRows) {
      const check = row.options ? createPreflight(row.options) : plain;
      const first = check(requestOf(row));
      expect(check(requestOf(row))).toEqual(first);
    }
  });

  test("every advice has a row", () => {
    const wanted = rules.filter((rule) => rule.notice !== undefined).map((rule) => rule.rule);
    expect([...new Set(acceptedRows.flatMap((row) => row.advice))].sort()).toEqual(wanted.sort());
  });
});
