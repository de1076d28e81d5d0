import { exampleCases, type MakeCases } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { RemoteUrlFinding } from "./check.js";

/** Invalid URLs, non-public addresses, and the public addresses next to them. */
const cases: MakeCases = ({ find, rule }) =>
  ["not a url", "not a uri", "not public", "taken"].flatMap((when) =>
    exampleCases(find, when, rule(when === "taken" ? "not public" : when), (value) => ({
      description: `The \`url\` ${JSON.stringify(value)}.`,
      change: { body: JSON.stringify({ url: value }) },
    })),
  );

/** The URL of a text must be public. */
export const remoteUrl: CheckKind<object, RemoteUrlFinding> = {
  name: "remote-url",
  reader: "a reader of URLs, as browsers have it, and special-purpose-addresses.json",
  options: { properties: {} },
  findings: () => ({
    "not a url": "always",
    "not a uri": "always",
    "not public": "always",
  }),
  cases,
};
