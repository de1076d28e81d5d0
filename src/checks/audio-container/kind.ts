import type { CheckKind } from "../kind/kind.js";
import type { OperationData } from "../kind/schemas.js";
import type { AudioContainerFinding } from "./check.js";
import { type AudioContainerOptions, options } from "./data.js";
import { cases, messageCases } from "./vectors.js";

/** Audio in a container needs no declared encoding. */
export const audioContainer: CheckKind<AudioContainerOptions, AudioContainerFinding> = {
  name: "audio-container",
  options,
  concerns: ({ member }, { query }) => query?.properties?.[member] !== undefined,
  members: ({ member }, { query }: Pick<OperationData, "query">) => (query?.properties?.[member] === undefined ? [] : [member]),
  findings: () => ({ container: "always" }),
  ofBytes: ["container"],
  runtime: ({ member, tableContent: { containers, always } }, _one, references) => ({
    member,
    table: references.table({
      containers: containers.map(({ evidence: _evidence, ...container }) => container),
      always: always.encodings,
    }),
  }),
  cases,
  messageCases,
};
