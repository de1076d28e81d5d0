/**
 * Adds hints, texts of notices, links and evidence to the smaller entries. Import it once.
 *
 * The main entry includes them. Without this import, the verdicts of entries such as `deepgram-preflight/speak` are the same,
 * but `rule.hint`, `rule.docs`, `rule.evidence` and the messages of notices are empty.
 *
 * @example
 * import "deepgram-preflight/explanations";
 * import { preflight } from "deepgram-preflight/speak";
 *
 * @module
 */
import { explanations } from "../generated/explanations.js";
import { userMessages } from "../generated/user-messages.js";
import { registerExplanations } from "./engine/explanations.js";
import type { BrokenRule } from "./engine/verdict.js";

registerExplanations(explanations);

/** A sentence that says what is wrong with a request. */
export interface Explanation {
  /** The id of the rule. */
  readonly rule: string;
  /** The value that is to blame, as a JSON Pointer: `/query/sample_rate`. */
  readonly pointer: string;
  /** The last segment of the pointer, which names a parameter or property: `sample_rate`. Show the message next to this field. */
  readonly field: string;
  readonly message: string;
}

/** The options of `explanationFor`. */
export interface ExplanationOptions {
  /** Who reads the message: `developer` (the default) gets the hint, `user` a plain sentence without parameter names. */
  readonly audience?: "developer" | "user" | undefined;
  /** Your own messages for users by rule id, such as translations. */
  readonly messages?: Readonly<Record<string, string>> | undefined;
}

/** A rejected request or message. */
interface WithRule {
  readonly ok: false;
  readonly rule: Pick<BrokenRule, "id" | "pointer" | "hint">;
}

const fallback = "This request cannot be processed.";

/**
 * Explains why a request or a message is rejected.
 *
 * The messages for users are in `schemas/user-messages.json`.
 *
 * @param verdict - The verdict of `preflight`, `preflightValues`, `preflightMessage` or `checkRemote`.
 * @param options - Who reads the message, and your own messages.
 * @returns The explanation; `undefined` if the verdict is an acceptance.
 * @throws TypeError for an unknown audience.
 * @example
 * const verdict = preflightValues("speak.v1", { query, body: { text } });
 * const explanation = explanationFor(verdict, { audience: "user" }); // { field: "text", message: "Please enter a text.", … }
 */
export function explanationFor(verdict: WithRule, options?: ExplanationOptions): Explanation;
export function explanationFor(verdict: WithRule | { readonly ok: true }, options?: ExplanationOptions): Explanation | undefined;
export function explanationFor(
  verdict: WithRule | { readonly ok: true },
  { audience = "developer", messages = {} }: ExplanationOptions = {},
): Explanation | undefined {
  if (audience !== "developer" && audience !== "user") throw new TypeError('explanationFor: `audience` must be "developer" or "user"');
  if (verdict.ok) return undefined;
  const { id, pointer } = verdict.rule;
  const field = pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const message = audience === "developer" ? verdict.rule.hint : (ownValue(messages, id) ?? ownValue(userMessages, id) ?? fallback);
  return { rule: id, pointer, field, message };
}

function ownValue(messages: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(messages, id) ? messages[id] : undefined;
}
