import type { MakeCases } from "../kind/case.js";
import { sampleText } from "../kind/examples.js";
import { type CheckKind, type KindOptions, member } from "../kind/kind.js";
import type { MakeMessageCases } from "../kind/message-case.js";
import type { Cited, OperationData } from "../kind/schemas.js";
import type { AudioContainerFinding } from "./check.js";

/** `audio-containers.json`. */
interface AudioContainersData {
  readonly containers: readonly (Cited & {
    readonly name: string;
    /** The first bytes in hexadecimal; a `.` stands for any digit. */
    readonly bytes: string;
    readonly frames?: true;
    readonly encodings?: readonly string[];
  })[];
  /** An encoding of audio without a container. */
  readonly raw: Cited & { readonly encoding: string };
  readonly always: Cited & { readonly encodings: readonly string[] };
}

/** The options of an entry of this kind in `checks.json`. */
interface AudioContainerOptions {
  readonly member: string;
  /** The table of containers, by its path below `schemas/`, and its content. */
  readonly table: string;
  readonly tableContent: AudioContainersData;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    table: { type: "string", description: "The table of containers, by its path below schemas/." },
  },
  required: ["member", "table"],
};

/** The first bytes of each container, with an encoding that does not declare it, and with one that does. */
const cases: MakeCases<AudioContainerOptions> = ({ check, rule }) =>
  beginnings(check).map(({ encoding, bytes, name, description, accepted, evidence }) => ({
    name,
    description,
    change: {
      query: { [check.member]: encoding, sample_rate: "16000" },
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
    },
    rule: rule("container"),
    accepted,
    evidence,
  }));

/** The same as the first message of a stream. */
const messageCases: MakeMessageCases<AudioContainerOptions> = ({ check, endpoint, examples, rule }) => {
  const { properties, required = [] } = endpoint.query ?? {};
  const smallest = Object.fromEntries(required.map((name) => [name, sampleText(endpoint, name, examples)]));
  return beginnings(check)
    .filter(({ encoding }) => properties?.[check.member]?.enum?.includes(encoding))
    .map(({ encoding, bytes, name, description, accepted, evidence }) => ({
      name,
      description,
      query: String(new URLSearchParams({ ...smallest, [check.member]: encoding, sample_rate: "16000" })),
      message: bytes,
      rule: rule("container"),
      accepted,
      evidence,
    }));
};

function beginnings({ member, tableContent: { containers, raw } }: AudioContainerOptions) {
  return containers
    .filter(({ frames }) => frames === undefined)
    .flatMap(({ name, bytes, encodings = [], evidence }) =>
      [raw.encoding, ...encodings.slice(0, 1)].map((encoding) => ({
        name: `${name.toLowerCase()}-as-${encoding}`,
        description: `${name} with \`${member}=${encoding}\`.`,
        encoding,
        bytes: { base64: Buffer.from(`${bytes.replaceAll(".", "0")}${"00".repeat(32)}`, "hex").toString("base64") },
        accepted: encoding !== raw.encoding,
        evidence,
      })),
    );
}

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
