import { voicesTable } from "../kind/folder-data.js";
import type { CheckKind } from "../kind/kind.js";
import type { SpeedSupportFinding } from "./check.js";

/** Warns of `speed` with a voice that is not documented to support it. */
export const speedSupport: CheckKind<object, SpeedSupportFinding> = {
  name: "speed-support",
  options: { properties: {} },
  findings: () => ({
    unsupported: "always",
  }),
  runtime: (_check, { folder }, references) => ({ voices: voicesTable(folder, references) }),
};
