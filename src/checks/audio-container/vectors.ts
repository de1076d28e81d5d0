import type { MakeCases } from "../kind/case.js";
import type { AudioContainerOptions } from "./data.js";

/** The first bytes of each container with an encoding that does not declare it, and with one that does. */
export const cases: MakeCases<AudioContainerOptions> = ({ check, rule }) =>
  check.stage === "message"
    ? []
    : check.tableContent.containers
        .filter(({ frames }) => frames === undefined)
        .flatMap(({ name, bytes, encodings = [], evidence }) => {
          const body = { base64: Buffer.from(`${bytes.replaceAll(".", "0")}${"00".repeat(32)}`, "hex").toString("base64") };
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
