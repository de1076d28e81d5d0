import type { Output } from "../terminal/terminal.js";

/**
 * Writes to an output no faster than it takes what is written.
 *
 * @param output - The output.
 * @returns Writes bytes and waits until there is room for more; gives `false` once nobody reads any more.
 */
export function writerTo(output: Output): (bytes: Uint8Array) => Promise<boolean> {
  let isOpen = true;
  let wake = () => {};
  output.on?.("drain", () => wake());
  for (const end of ["error", "close"] as const) {
    output.on?.(end, () => {
      isOpen = false;
      wake();
    });
  }
  return async (bytes) => {
    if (!isOpen) return false;
    const room = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (output.write(bytes) === false && output.on !== undefined) await room;
    return isOpen;
  };
}
