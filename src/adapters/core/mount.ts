import type { Entrance, Gate } from "./gate.js";

/**
 * Makes a gate that goes by several URLs of one request: what is mounted under a path sees the URL with and without it.
 *
 * @param gate - The gate.
 * @param urls - The URLs; the first that is for an endpoint counts.
 * @returns The gate.
 */
export function byUrls(gate: Gate, urls: readonly string[]): Gate {
  return (head) => {
    let entrance: Entrance = { kind: "unknown" };
    for (const url of urls) {
      entrance = gate({ ...head, url });
      if (entrance.kind !== "unknown") break;
    }
    return entrance;
  };
}
