// usage: node contender.js CONTENDER CASE: prints the verdict and the median time of one contender on one case, as JSON
import { measure } from "mitata";
import { cases } from "./cases.js";
import { contenders } from "./contenders.js";

const [contender, name] = process.argv.slice(2);
const { request } = cases[name];
const judge = await contenders[contender]();
const first = judge(request);
const asynchronous = first instanceof Promise;
const takes = await first;
// whoever is measured has seen other requests too
for (const one of Object.values(cases)) await judge(one.request);
const { p50 } = asynchronous
  ? await measure(async () => await judge(request), { min_cpu_time: 300e6 })
  : await measure(() => judge(request), { min_cpu_time: 300e6, inner_gc: false });
console.log(JSON.stringify({ takes, p50 }));
