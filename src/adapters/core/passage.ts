import type { Rejected } from "../../engine/verdict.js";
import type { EndpointId } from "../../index.js";
import { type BodyPart, type BodySource, readUpTo, streamOf } from "./body-source.js";
import { type Checked, unchecked } from "./checked.js";
import type { Gate, IncomingHead } from "./gate.js";

/** What came of a request. */
export type Passage<Id extends EndpointId = EndpointId> =
  | { readonly kind: "rejected"; readonly rejected: Rejected }
  | {
      readonly kind: "passed";
      readonly checked: Checked<Id>;
      /** The body as it was sent; `undefined` where it was not read to its end. */
      readonly read: Uint8Array<ArrayBuffer> | undefined;
    };

/**
 * Takes a request through the gate, reading its body once and no further than needed.
 *
 * @param gate - The gate.
 * @param head - The request without its body.
 * @param open - Opens the body; `undefined` where there is none. It is not called for a request that is answered, or not checked, by its head.
 * @returns The answer, or the request to hand on.
 * @throws What the body throws.
 */
export async function pass(gate: Gate, head: IncomingHead, open: () => BodySource | undefined): Promise<Passage> {
  const entrance = gate(head);
  if (entrance.kind === "unknown") return { kind: "passed", checked: unchecked, read: undefined };
  if (entrance.kind === "rejected") return { kind: "rejected", rejected: entrance.rejected };
  const { need } = entrance;
  const source = need.kind === "nothing" ? undefined : open();
  let part: BodyPart | undefined;
  if (source !== undefined)
    part = await readUpTo(source, need.kind === "whole" ? need.limit + 1 : need.kind === "beginning" ? need.bytes : 0);
  const judgement = entrance.judge(part ?? null, await entrance.decode(part));
  if (judgement.kind === "rejected") {
    await source?.leave();
    return judgement;
  }
  const { accepted, wire } = judgement;
  const read = part?.complete === true ? part.bytes : undefined;
  const body = judgement.body ?? read ?? (source === undefined || part === undefined ? null : streamOf(part.bytes, source));
  // the engine works on decoded data whatever the endpoint: what the types add was checked against its schemas
  return { kind: "passed", checked: { ...accepted, wire: { ...wire, body } } as unknown as Checked, read };
}
