import type { CompileCheck } from "../contract.js";
import { reportIgnored } from "../parameters.js";

/** What this kind of check can find. */
export type UnknownParametersFinding = "unknown parameter";

/** Rejects unknown parameters where the server does so later than it deserializes the query. */
export const unknownParameters: CompileCheck<unknown, UnknownParametersFinding> = (check, { query }) => {
  const names = query.fields.map(({ name }) => name);
  return (context) => reportIgnored(check, context, names);
};
