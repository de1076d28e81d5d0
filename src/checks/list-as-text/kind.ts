import type { CheckKind } from "../kind/kind.js";
import { type OperationData, wireType } from "../kind/schemas.js";
import type { ListAsTextFinding } from "./check.js";

/** A parameter that takes several values should be repeated, not written as one list. */
export const listAsText: CheckKind<object, ListAsTextFinding> = {
  name: "list-as-text",
  options: { properties: {} },
  concerns: (_check, endpoint) => listsOf(endpoint).length > 0,
  findings: (_check, endpoint) => ({ "list as text": listsOf(endpoint) }),
};

/** Lists the parameters that take several values. */
function listsOf({ query }: Pick<OperationData, "query">): string[] {
  return Object.entries(query?.properties ?? {}).flatMap(([name, schema]) => (wireType(schema) === "strings" ? [name] : []));
}
