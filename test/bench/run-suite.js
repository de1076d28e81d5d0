// usage: node test/bench/run-suite.js FILE: runs a bundled suite, as jest does, until a test fails; exit code 1 if one does
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(import.meta.url);
// as jest has it
const { expect } = require(createRequire(require.resolve("jest")).resolve("expect"));

/** What a suite does, in order: its hooks and tests. */
let steps = [];

function describe(_title, define) {
  const outer = steps;
  const own = [];
  steps = own;
  define();
  steps = outer;
  steps.push(...own.filter(({ last }) => !last), ...own.filter(({ last }) => last).map((step) => ({ ...step, last: false })));
}
const test = (title, run) => steps.push({ title, run });
const each = (define) => (rows) => (title, run) => {
  for (const row of rows) define(title, () => (Array.isArray(row) ? run(...row) : run(row)));
};
describe.each = each(describe);
test.each = each(test);

const beforeAll = (run) => steps.push({ title: "beforeAll", run });
const afterAll = (run) => steps.push({ title: "afterAll", run, last: true });
Object.assign(globalThis, { describe, test, expect, beforeAll, afterAll });

const file = resolve(process.argv[2]);
describe("", () => require(file));
for (const { title, run } of steps) {
  try {
    await run();
  } catch (error) {
    console.log(title, "\n", error.message);
    process.exit(1);
  }
}
process.exit(0);
