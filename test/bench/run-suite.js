// usage: node test/bench/run-suite.js FILE: runs a bundled suite, as jest does, until a test fails; exit code 1 if one does
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(import.meta.url);
// as jest has them
const ofJest = createRequire(require.resolve("jest"));
const { expect } = require(ofJest.resolve("expect"));
const { spyOn } = require(createRequire(ofJest.resolve("@jest/core")).resolve("jest-mock"));

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
/** What a suite does after every test. */
const always = [];
const afterEach = (run) => always.push(run);
Object.assign(globalThis, { describe, test, expect, beforeAll, afterAll, afterEach, jest: { spyOn } });

const file = resolve(process.argv[2]);
describe("", () => require(file));
for (const { title, run } of steps) {
  try {
    await run();
    for (const after of always) await after();
  } catch (error) {
    console.log(title, "\n", error.message);
    process.exit(1);
  }
}
process.exit(0);
