import type { CheckKind } from "../kind/kind.js";
import type { SettingsFirstFinding } from "./check.js";
import { options, type SettingsFirstOptions } from "./data.js";
import { messageCases } from "./vectors.js";

/** A session must begin with its settings, sent once. */
export const settingsFirst: CheckKind<SettingsFirstOptions, SettingsFirstFinding> = {
  name: "settings-first",
  options,
  findings: () => ({ "binary first": "always", again: "always", "other first": "always" }),
  runtime: ({ message }) => ({ type: message }),
  opening: ({ message }) => message,
  messageCases,
};
