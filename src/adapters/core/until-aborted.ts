/**
 * Waits for something, and no longer once a signal says so.
 *
 * @param awaited - What is waited for.
 * @param signal - The signal, if there is one.
 * @returns What came of it; `undefined` where the signal came first.
 * @throws What comes of it where that is an error.
 */
export function untilAborted<Value>(awaited: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | undefined> {
  if (signal === undefined) return awaited;
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
