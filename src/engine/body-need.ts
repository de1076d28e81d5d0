import { mediaTypeEssence } from "../decode/text/field-value.js";
import type { Operation } from "./operation.js";

/** How much of a body a verdict needs: nothing, its beginning, or all of it up to a limit. */
export type BodyNeed =
  | { readonly kind: "nothing" }
  | { readonly kind: "beginning"; readonly bytes: number }
  | {
      readonly kind: "whole";
      readonly limit: number;
      /** Whether a body beyond the limit is judged as one; otherwise nothing can be said of it. */
      readonly judgedBeyond: boolean;
    };

// audio is told from text by as much as this
const beginning = 512;
// the management API has no limit that is known; what is longer is not judged
const otherwise = 2_097_152;

interface SizeNeeds {
  readonly limit: number;
  readonly media?: "json";
}

/**
 * Says how much of the body of a request has to be read for a verdict.
 *
 * @param operation - The endpoint.
 * @param contentType - The field `Content-Type`; empty where there is none.
 * @param bodyBytes - The caller's own limit, where there is one.
 * @returns The need; a body that is longer than the limit is to be handed over as far as one byte beyond it.
 */
export function bodyNeed({ body, checks }: Operation, contentType: string, bodyBytes: number | undefined): BodyNeed {
  if (body === undefined) return { kind: "nothing" };
  const isAudio = checks.some(({ check }) => check === "audio-body") && mediaTypeEssence(contentType) !== "application/json";
  if (isAudio) return { kind: "beginning", bytes: beginning };
  const sizes = checks.flatMap((check) => (check.check === "body-size" ? [check as unknown as SizeNeeds] : []));
  const limit = bodyBytes ?? Math.min(otherwise, ...sizes.map((size) => size.limit));
  return { kind: "whole", limit, judgedBeyond: sizes.some((size) => size.media === undefined && (bodyBytes ?? size.limit) === limit) };
}
