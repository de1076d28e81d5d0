import type { Check } from "../checks/contract.js";
import { mediaTypeEssence } from "../decode/text/field-value.js";
import type { Operation } from "./operation.js";

/** How much of a body is needed to validate a request: nothing, its beginning, or all of it up to a limit. */
export type BodyNeed =
  | { readonly kind: "nothing" }
  | { readonly kind: "beginning"; readonly bytes: number }
  | {
      readonly kind: "whole";
      readonly limit: number;
      /** Whether a body over the limit is rejected. Otherwise it is not checked. */
      readonly judgedBeyond: boolean;
    };

// the management API has no known limit: longer bodies are not checked
const defaultLimit = 2_097_152;

/** What checks say about the body that they need. */
type BodyCheck = Check & {
  /** The bytes that tell audio from other bodies. */
  readonly beginning?: number;
  /** The largest body, and the kind of body that it is for. */
  readonly bodyLimit?: number;
  readonly media?: "json";
};

/**
 * Tells how much of the body of a request has to be read.
 *
 * @param operation - The endpoint.
 * @param contentType - The header Content-Type; empty if there is none.
 * @param bodyBytes - The limit of the caller, in bytes.
 * @returns The need. Of a body over the limit, one byte more than the limit is needed.
 */
export function bodyNeed(operation: Operation, contentType: string, bodyBytes: number | undefined): BodyNeed {
  if (operation.body === undefined) return { kind: "nothing" };
  const { beginning, sizes, least } = sizesOf(operation);
  if (beginning !== undefined && mediaTypeEssence(contentType) !== "application/json") return { kind: "beginning", bytes: beginning };
  const limit = bodyBytes ?? least;
  return { kind: "whole", limit, judgedBeyond: sizes.some((size) => size.media === undefined && (bodyBytes ?? size.bodyLimit) === limit) };
}

interface Sizes {
  readonly beginning: number | undefined;
  readonly sizes: readonly BodyCheck[];
  readonly least: number;
}

// the checks of an operation do not change
const sizesByOperation = /* @__PURE__ */ new WeakMap<Operation, Sizes>();

function sizesOf(operation: Operation): Sizes {
  const known = sizesByOperation.get(operation);
  if (known !== undefined) return known;
  const checks = operation.checks as readonly BodyCheck[];
  const sizes = checks.filter(({ bodyLimit }) => bodyLimit !== undefined);
  const beginning = checks.find((check) => check.beginning !== undefined)?.beginning;
  const found = { beginning, sizes, least: Math.min(defaultLimit, ...sizes.map(({ bodyLimit = defaultLimit }) => bodyLimit)) };
  sizesByOperation.set(operation, found);
  return found;
}
