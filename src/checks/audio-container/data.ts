import { type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** `audio-containers.json`. */
export interface AudioContainersData {
  readonly containers: readonly (Cited & {
    readonly name: string;
    /** The first bytes in hexadecimal; a `.` stands for any digit. */
    readonly bytes: string;
    readonly frames?: true;
    readonly encodings?: readonly string[];
  })[];
  readonly always: Cited & { readonly encodings: readonly string[] };
}

/** The options of an entry of this kind in `checks.json`. */
export interface AudioContainerOptions {
  readonly member: string;
  /** The table of containers, by its path below `schemas/`, and its content. */
  readonly table: string;
  readonly tableContent: AudioContainersData;
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    table: { type: "string", description: "The table of containers, by its path below schemas/." },
  },
  required: ["member", "table"],
};
