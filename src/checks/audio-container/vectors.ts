import type { MakeCases } from "../kind/case.js";
import { sampleText } from "../kind/examples.js";
import type { MakeMessageCases } from "../kind/message-case.js";
import type { AudioContainerOptions } from "./data.js";

/** The first bytes of each container, with an encoding that does not declare it, and with one that does. */
export const cases: MakeCases<AudioContainerOptions> = ({ check, rule }) =>
  beginnings(check).map(({ encoding, bytes, name, description, accepted, evidence }) => ({
    name,
    description,
    change: {
      query: { [check.member]: encoding, sample_rate: "16000" },
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
    },
    rule: rule("container"),
    ...accepted,
    evidence,
  }));

/** The same as the first message of a stream. */
export const messageCases: MakeMessageCases<AudioContainerOptions> = ({ check, endpoint, examples, rule }) => {
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
      ...accepted,
      evidence,
    }));
};

function beginnings({ member, tableContent }: AudioContainerOptions) {
  return tableContent.containers
    .filter(({ frames }) => frames === undefined)
    .flatMap(({ name, bytes, encodings = [], evidence }) =>
      ["linear16", ...encodings.slice(0, 1)].map((encoding) => ({
        name: `${name.toLowerCase()}-as-${encoding}`,
        description: `${name} with \`${member}=${encoding}\`.`,
        encoding,
        bytes: { base64: Buffer.from(`${bytes.replaceAll(".", "0")}${"00".repeat(32)}`, "hex").toString("base64") },
        accepted: encoding === "linear16" ? {} : { accepted: true as const },
        evidence,
      })),
    );
}
