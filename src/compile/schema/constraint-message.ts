import type { Constraint } from "../../checks/kind/constraint.js";
import type { ErrorData, JsonSchema } from "../../checks/kind/schemas.js";
import { fill } from "../../checks/template.js";

/** The annotations that describe the answer of a constraint. */
export interface ConstraintMessage {
  /** The values that get this message; by default all. */
  readonly of?: JsonSchema;
  /** The status, the code and the message. */
  readonly "x-deepgram-message": Readonly<Record<string, unknown>>;
  /** Present if only the code that reads the request can fill the message. */
  readonly "x-deepgram-text"?: "decode";
}

/**
 * Fills the messages of a constraint as far as the data determines them.
 *
 * @param constraint - The constraint.
 * @param error - Its error.
 * @returns One message for each text of the constraint, in the order in which they apply; the last applies to all other values.
 */
export function messagesOf({ texts = [] }: Constraint, error: ErrorData | undefined): ConstraintMessage[] {
  const template = error?.details ?? error?.err_msg ?? "";
  const code = error?.err_code ?? error?.category;
  const answer = (message: string) => ({
    status: error?.status,
    ...(code === undefined ? {} : { code }),
    message,
  });
  const unfilled = (slots: Readonly<Record<string, string | number>>) =>
    [...template.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => !Object.hasOwn(slots, name));
  const decode = { "x-deepgram-message": answer(template), "x-deepgram-text": "decode" } as const;
  if (!unfilled({})) return [{ "x-deepgram-message": answer(template) }];
  const messages: ConstraintMessage[] = [];
  for (const { of, slots } of texts) {
    if (unfilled(slots)) continue;
    const message = { "x-deepgram-message": answer(fill(template, slots)) };
    // texts that do not differ for this error need no entries of their own
    const isNext = JSON.stringify(messages.at(-1)?.["x-deepgram-message"]) === JSON.stringify(message["x-deepgram-message"]);
    if (isNext) messages.pop();
    if (of === undefined) return [...messages, message];
    messages.push({ of, ...message });
  }
  return [...messages, decode];
}
