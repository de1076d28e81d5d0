import type { MakeCases } from "../kind/case.js";
import type { MakeMessageCases } from "../kind/message-case.js";
import type { AudioContainerOptions } from "./data.js";

/** The first bytes of each container with an encoding that does not declare it, and with one that does. */
export const cases: MakeCases<AudioContainerOptions> = ({ check, rule }) =>
  containers(check).flatMap(({ name, body, encodings, evidence }) => {
    const headers = { "content-type": "application/octet-stream" };
    return ["linear16", ...encodings.slice(0, 1)].map((encoding) => ({
      name: `${name.toLowerCase()}-as-${encoding}`,
      description: `${name} with \`${check.member}=${encoding}\`.`,
      change: { query: { [check.member]: encoding, sample_rate: "16000" }, headers, body },
      rule: rule("container"),
      ...(encoding !== "linear16" && { accepted: true as const }),
      evidence,
    }));
  });

/** The same in the first audio of a stream. */
export const messageCases: MakeMessageCases<AudioContainerOptions> = ({ check, rule }) =>
  containers(check).map(({ name, body, evidence }) => ({
    name: `${name.toLowerCase()}-as-linear16`,
    description: `${name} after a handshake with \`${check.member}=linear16\`.`,
    handshake: `${check.member}=linear16&sample_rate=16000`,
    message: body,
    rule: rule("container"),
    evidence,
  }));

function containers({ tableContent }: AudioContainerOptions) {
  return tableContent.containers
    .filter(({ frames }) => frames === undefined)
    .map(({ name, bytes, encodings = [], evidence }) => ({
      name,
      body: { base64: Buffer.from(`${bytes.replaceAll(".", "0")}${"00".repeat(32)}`, "hex").toString("base64") },
      encodings,
      evidence,
    }));
}
