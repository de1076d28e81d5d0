import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPreflight, type Options, preflight, type RuleId } from "../../src/index.js";
import { type Row, requestOf } from "./row.js";

interface RejectedRow extends Row {
  readonly rule: RuleId;
  readonly status: number;
  readonly err_code: string;
  readonly err_msg: string;
  readonly enforced?: boolean;
  readonly pointer: string;
  readonly options?: Options;
  readonly noDgError?: boolean;
  /** The rule is certain, but not of what this row sends. */
  readonly certaintyBySource?: boolean;
}

interface AcceptedRow extends Row {
  readonly advice: readonly string[];
}

const rows = <Content>(name: string): Content[] => JSON.parse(readFileSync(join(__dirname, name), "utf8")) as Content[];
const rejectedRows = rows<RejectedRow>("speak-v1.rejected.json");
const acceptedRows = rows<AcceptedRow>("speak-v1.accepted.json");
const title = ({ query, headers, body }: Row) => `${query} ${JSON.stringify(headers)} ${JSON.stringify(body)}`.slice(0, 120);

interface Checks {
  readonly checks: readonly {
    readonly rules: readonly { readonly rule: string; readonly error?: string; readonly notice?: string; readonly rejects?: string }[];
  }[];
}
const schemas = join(__dirname, "../../schemas");
const { checks } = JSON.parse(readFileSync(join(schemas, "speak/v1/checks.json"), "utf8")) as Checks;
const rules = checks.flatMap((check) => check.rules);

describe("what the server rejects", () => {
  test.each(rejectedRows.map((row) => [`${row.rule}: ${title(row)}`, row] as const))("%s", (_title, row) => {
    const { rule, status, err_code, err_msg, pointer } = row;
    const verdict = preflight(requestOf(row), { ...row.options, certainty: "inferred", requestId: () => "the-id" });
    expect(verdict).toMatchObject({
      ok: false,
      endpoint: "speak.v1",
      status,
      body: { err_code, err_msg, request_id: "the-id" },
      text: `{"err_code":${JSON.stringify(err_code)},"err_msg":${JSON.stringify(err_msg)},"request_id":"the-id"}`,
      rule: {
        id: rule,
        pointer,
        docs: expect.stringMatching(/^https:/),
        hint: expect.stringMatching(/^[^{}]+(?:\{ add.*)?$/),
        evidence: expect.any(Array),
      },
    });
    if (verdict.ok) return;
    expect(verdict.headers).toEqual({
      "content-type": "application/json",
      ...(row.noDgError === true ? {} : { "dg-error": err_msg }),
      "dg-request-id": "the-id",
    });
  });

  test.each(rejectedRows.map((row) => [`${row.rule}: ${title(row)}`, row] as const))("by default, %s", (_title, row) => {
    const verdict = preflight(requestOf(row), row.options);
    expect(verdict.ok).toBe(row.enforced === false);
    if (row.enforced === false) {
      const { status, err_msg, pointer } = row;
      expect(verdict.notices).toContainEqual(
        expect.objectContaining({ kind: "unenforced", id: row.rule, status, message: err_msg, pointer }),
      );
    }
  });

  test.each(rejectedRows.map((row) => [`${row.rule}: ${title(row)}`, row] as const))("with the rule off, not by it: %s", (_title, row) => {
    const verdict = preflight(requestOf(row), { ...row.options, certainty: "inferred", rules: { [row.rule]: "off" } });
    expect(verdict.ok ? undefined : verdict.rule.id).not.toBe(row.rule);
  });

  test("every rule has a row", () => {
    const wanted = rules.filter((rule) => rule.error !== undefined).map((rule) => rule.rule);
    expect([...new Set(rejectedRows.map((row) => row.rule))].sort()).toEqual(wanted.sort());
  });

  test("every error that a request shows is produced, and the catalogue says of the others why not", () => {
    const { errors } = JSON.parse(readFileSync(join(schemas, "errors.json"), "utf8")) as {
      errors: Record<string, { foreseeable: boolean; why?: string; endpoints: string[]; err_code?: string; err_msg: string | null }>;
    };
    const produced = new Set(rejectedRows.map((row) => rules.find((rule) => rule.rule === row.rule)?.error));
    const here = Object.entries(errors).filter(([, error]) => error.endpoints.includes("speak.v1"));
    expect(
      here
        .filter(([, error]) => error.foreseeable)
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
});

describe("what the server takes", () => {
  test.each(acceptedRows.map((row) => [title(row), row] as const))("%s", (_title, row) => {
    const verdict = preflight(requestOf(row));
    expect(verdict).toMatchObject({ ok: true, endpoint: "speak.v1" });
    const advice = verdict.notices.filter((notice) => notice.kind === "advice").map((notice) => notice.id);
    expect(advice.sort()).toEqual([...row.advice].sort());
    expect(JSON.stringify(verdict.notices)).not.toMatch(/\{\w+\}/);
  });

  test("a request is judged the same when its query is known already", () => {
    const check = createPreflight({});
    for (const row of acceptedRows) {
      const first = check(requestOf(row));
      expect(check(requestOf(row))).toEqual(first);
    }
  });

  test("every advice has a row", () => {
    const wanted = rules.filter((rule) => rule.notice !== undefined).map((rule) => rule.rule);
    expect([...new Set(acceptedRows.flatMap((row) => row.advice))].sort()).toEqual(wanted.sort());
  });
});
