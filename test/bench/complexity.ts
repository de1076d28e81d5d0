// usage: tsx test/bench/complexity.ts [SIZE]: prints the CPU time per byte of every position that a stranger controls, the worst last
import { cpuTime, positions } from "../complexity/positions.js";

const size = Number(process.argv[2] ?? 100_000);
const rows = positions().map((position) => {
  // the first run compiles
  cpuTime(position, size / 10);
  const small = Math.min(...[1, 2, 3].map(() => cpuTime(position, size / 10).microseconds));
  const runs = [1, 2, 3].map(() => cpuTime(position, size));
  const large = Math.min(...runs.map(({ microseconds }) => microseconds));
  return { name: position.name, growth: large / Math.max(small, 1), perByte: large / (runs[0]?.bytes ?? size) };
});
rows.sort((a, b) => a.perByte - b.perByte);
for (const { name, growth, perByte } of rows.slice(-25))
  console.log(`${perByte.toFixed(3).padStart(8)} µs a byte  ${growth.toFixed(1).padStart(6)} × for 10 ×  ${name}`);
console.log(`${rows.length} positions of ${size} bytes; the worst costs ${rows.at(-1)?.perByte.toFixed(3)} µs a byte`);
