import type { Expectation } from "../../compile/vectors/vector.js";

/** An answer of an implementation: one line. */
export interface Answer {
  readonly id: string;
  readonly verdict: "accepted" | "rejected" | "undecided";
  readonly status?: number;
  readonly err_code?: string;
  readonly err_msg?: string;
  /** An id of errors.json. */
  readonly error?: string;
}

const types: Readonly<Record<string, "string" | "number">> = {
  status: "number",
  err_code: "string",
  err_msg: "string",
  error: "string",
};

/**
 * Parses a line that an implementation wrote.
 *
 * @param line - The line.
 * @returns The answer, or an error message.
 */
export function readAnswer(line: string): Answer | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is not JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not a JSON object";
  const answer = value as Record<string, unknown>;
  if (typeof answer["id"] !== "string") return 'has no "id"';
  if (!["accepted", "rejected", "undecided"].includes(answer["verdict"] as string)) {
    return '"verdict" is not "accepted", "rejected" or "undecided"';
  }
  for (const [name, type] of Object.entries(types)) {
    const given = answer[name] ?? undefined;
    if (given !== undefined && typeof given !== type) return `"${name}" is not a ${type}`;
  }
  return Object.fromEntries(Object.entries(answer).filter(([, given]) => given !== null)) as unknown as Answer;
}

/**
 * Compares an answer with the expected one.
 *
 * The verdict is required, and a rejection must name the error: with `error`, or with `status` and `err_code`. Other fields are compared only
 * if they are present.
 *
 * @param answer - The answer.
 * @param expect - The expected answer.
 * @param messages - Whether to compare messages, if they are known.
 * @returns The names of the differences; an empty list if the answer is as expected.
 */
export function differences(answer: Answer, expect: Expectation, messages: boolean): string[] {
  if (answer.verdict !== expect.verdict) return ["verdict"];
  if (expect.verdict === "accepted") return [];
  const isNamed = answer.error !== undefined || (answer.status !== undefined && (answer.err_code ?? expect.err_code) === answer.err_code);
  const compared = ["status", "err_code", "error"] as const;
  const different: string[] = compared.filter((name) => answer[name] !== undefined && answer[name] !== expect[name]);
  if (!isNamed) different.push("error is not named");
  if (messages && expect.err_msg !== undefined && answer.err_msg !== expect.err_msg) different.push("err_msg");
  return different;
}

/**
 * Prints an answer on one line.
 *
 * @param said - The answer.
 * @param messages - Whether to include the message.
 * @returns Text such as `rejected 400 INVALID_QUERY_PARAMETER (callback-url-invalid)`.
 */
export function answerText({ verdict, status, err_code, error, err_msg }: Omit<Answer, "id">, messages: boolean): string {
  const name = error === undefined ? "" : `(${error})`;
  const message = messages && err_msg !== undefined ? JSON.stringify(err_msg) : "";
  return [verdict, status, err_code, name, message].filter((part) => part !== undefined && part !== "").join(" ");
}
