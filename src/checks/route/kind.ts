import type { RouteFinding } from "../contract.js";
import type { CheckKind } from "../kind/kind.js";

/** A URL and method should match an endpoint. */
export const route: CheckKind<object, RouteFinding> = {
  name: "route",
  options: { properties: {} },
  findings: () => ({ "other method": "always", "other path": "always" }),
};
