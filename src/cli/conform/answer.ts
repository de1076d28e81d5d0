import type { Expectation } from "../../compile/vectors/vector.js";

/** What an implementation answers, a line each. */
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
 * Reads a line that an implementation wrote.
 *
 * @param line - The line.
 * @returns The answer, or what is wrong with it.
 */
export function readAnswer(line: string): Answer | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is no JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is no JSON object";
  const answer = value as Record<string, unknown>;
  if (typeof answer["id"] !== "string") return 'has no "id"';
  if (!["accepted", "rejected", "undecided"].includes(answer["verdict"] as string)) {
    return '"verdict" is not "accepted", "rejected" or "undecided"';
  }
  for (const [name, type] of Object.entries(types)) {
    const given = answer[name] ?? undefined;
    if (given !== undefined && typeof given !== type) return `"${name}" is no ${type}`;
  }
  return Object.fromEntries(Object.entries(answer).filter(([, given]) => given !== null)) as unknown as Answer;
}

/**
 * Says in what an answer differs from what is expected.
 *
 * What an implementation does not say is not compared, but for the verdict and one name of the error: `error`, or `status` with `err_code`.
 *
 * @param answer - The answer.
 * @param expect - What is expected.
 * @param messages - Whether messages are compared, where they are known.
 * @returns The names of what differs; none where it is as expected.
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
 * Writes an answer, or what is expected, in one line.
 *
 * @param said - The answer.
 * @param messages - Whether with the message.
 * @returns Such as `rejected 400 INVALID_QUERY_PARAMETER (callback-url-invalid)`.
 */
export function answerText({ verdict, status, err_code, error, err_msg }: Omit<Answer, "id">, messages: boolean): string {
  const name = error === undefined ? "" : `(${error})`;
  const message = messages && err_msg !== undefined ? JSON.stringify(err_msg) : "";
  return [verdict, status, err_code, name, message].filter((part) => part !== undefined && part !== "").join(" ");
}
