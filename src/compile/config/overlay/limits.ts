import type { LimitData } from "../../../checks/kind/schemas.js";
import { kindOf } from "../../../checks/registry.js";
import type { LimitChange } from "../config.js";
import type { ConfigPath, Overlay } from "./context.js";

/**
 * Changes limits. The error for a value beyond a limit stays the same.
 *
 * @param overlay - The context.
 * @param change - The limits by name.
 * @param path - The path of the change in the configuration.
 */
export function overlayLimits(overlay: Overlay, { why, ...change }: LimitChange, path: ConfigPath): void {
  const { limits } = overlay.file<{ limits: Record<string, LimitData> }>("limits.json");
  for (const [name, value] of Object.entries(change)) {
    const limit = limits[name];
    if (limit === undefined) continue;
    const here = [...path, name];
    const evidence = overlay.cite(here, why ?? `The limit ${name}.`);
    if ("value" in limit && typeof value === "number") limit.value = value;
    else if (!("value" in limit) && typeof value === "object") {
      limit.minimum = value.minimum ?? limit.minimum;
      limit.maximum = value.maximum ?? limit.maximum;
      if (limit.minimum > limit.maximum)
        overlay.reject(here, `the minimum of ${name} would be ${limit.minimum}, above its maximum ${limit.maximum}: change both`);
    }
    limit.evidence = [evidence];
    for (const check of overlay.checks) {
      if (check.limit !== name && !kindOf(check)?.limits?.includes(name)) continue;
      for (const rule of check.rules) rule.evidence = [...new Set([...rule.evidence, evidence])];
    }
  }
}
