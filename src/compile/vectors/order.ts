import { type Case, type Change, changed } from "../../checks/kind/case.js";
import type { CheckData } from "../../checks/kind/schemas.js";

/** A check and a request that it rejects. */
export interface RejectedCase {
  readonly check: CheckData;
  readonly rejected: Case;
}

/** A request with two errors. */
export interface OrderedCase extends Case {
  readonly order: CheckData["order"];
  /** The check of the second error, and its finding. */
  readonly second: { readonly check: string; readonly when: string };
}

/**
 * Creates requests with two errors each, of successive checks: the server answers the first.
 *
 * @param rejections - The checks that reject, in the server's order, each with requests that it rejects, the simplest first.
 * @returns The cases.
 */
export function orderCases(rejections: readonly RejectedCase[]): OrderedCase[] {
  const checks = [...new Set(rejections.map(({ check }) => check))];
  return checks.flatMap((check, index) => {
    const own = rejections.filter((entry) => entry.check === check);
    for (const next of checks.slice(index + 1)) {
      for (const { rejected: first } of own) {
        for (const { rejected: second } of rejections.filter((entry) => entry.check === next)) {
          if (!areApart(first.change, second.change) || second.rule === first.rule) continue;
          return [
            {
              ...first,
              name: `${first.rule?.rule}-before-${second.rule?.rule}`,
              description: `Two errors, ${first.rule?.rule} and ${second.rule?.rule}: the server answers the first.`,
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

/**
 * Tells whether two changes can be combined without one overriding the other.
 *
 * @param first - A change.
 * @param second - Another change.
 * @returns Whether they touch different parts.
 */
function areApart(first: Change, second: Change): boolean {
  const names = (change: Change): Set<string> =>
    new Set([
      ...Object.keys(change.path ?? {}).map((name) => `path ${name}`),
      ...Object.keys(change.query ?? {}).map((name) => `query ${name}`),
      ...Object.keys(change.headers ?? {}).map((name) => `headers ${name}`),
      ...(change.rawQuery === undefined && change.longQuery === undefined ? [] : ["the end of the query"]),
      ...(change.url === undefined ? [] : ["url"]),
      ...(change.body === undefined ? [] : ["body"]),
    ]);
  const touched = names(first);
  return ![...names(second)].some((name) => touched.has(name));
}
