import type { CheckKind } from "../kind/kind.js";
import type { RemoteUrlFinding } from "./check.js";
import { cases } from "./vectors.js";

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
