import type { Case } from "../../checks/kind/case.js";
import { areApart, changed } from "../../checks/kind/change.js";
import type { CheckData } from "../../checks/kind/schemas.js";

/** A check and a request that it rejects. */
export interface RejectedCase {
  readonly check: CheckData;
  readonly rejected: Case;
}

/** A request with two faults, and the check whose fault is answered. */
export interface OrderedCase extends Case {
  readonly order: CheckData["order"];
  /** The check of the second fault, and what it would find. */
  readonly second: { readonly check: string; readonly when: string };
}

/**
 * Makes requests with two faults each, of checks that follow each other: the first is answered.
 *
 * @param rejections - The checks that reject, in the server's order, with requests that they reject: several for each, the plainest first.
 * @returns The cases.
 */
export function orderCases(rejections: readonly RejectedCase[]): OrderedCase[] {
  const checks = [...new Set(rejections.map(({ check }) => check))];
  return checks.flatMap((check, place) => {
    const own = rejections.filter((one) => one.check === check);
    for (const next of checks.slice(place + 1)) {
      for (const { rejected: first } of own) {
        for (const { rejected: second } of rejections.filter((one) => one.check === next)) {
          if (!areApart(first.change, second.change) || second.rule === first.rule) continue;
          return [
            {
              ...first,
              name: `${first.rule?.rule}-before-${second.rule?.rule}`,
              description: `Two faults, ${first.rule?.rule} and ${second.rule?.rule}: the first is answered.`,
              change: changed(first.change, second.change),
              evidence: [...new Set([...(first.rule?.evidence ?? []), ...check.order.evidence])],
              order: check.order,
              second: { check: next.check, when: second.rule?.when ?? "" },
            },
          ];
        }
      }
    }
    return [];
  });
}
