import { cpuTime, type Position, positions } from "./positions.js";

const small = 4000;
const large = 10 * small;
// generous, for machines that are busy: linear code stays below 0.5 µs a byte
const mostPerByte = 5;
const mostGrowth = 30;
// below this time, in microseconds, the clock and the garbage collector decide
const shortest = 500;

/** What is wrong with the cost of a position; `undefined` if one of three tries is within the limits. */
function excess(position: Position): string | undefined {
  let found: string | undefined;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = cpuTime(position, small);
    const after = cpuTime(position, large);
    const growth = after.microseconds / Math.max(before.microseconds, shortest);
    const perByte = after.microseconds / after.bytes;
    if (growth <= mostGrowth && perByte <= mostPerByte) return undefined;
    found = `${position.name}: ${perByte.toFixed(2)} µs a byte, ${growth.toFixed(0)} times the cost for 10 times the size`;
  }
  return found;
}

test("every input of a stranger costs linear time, at most 5 µs a byte", () => {
  const all = positions();
  expect(all.length).toBeGreaterThan(1500);
  expect(all.flatMap((position) => excess(position) ?? [])).toEqual([]);
}, 120_000);
