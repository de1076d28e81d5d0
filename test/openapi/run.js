// usage: node run.js [TOOL …]: runs the tools that teams use on generated/openapi.json
import { join } from "node:path";
import { heyApi, openApiTypescript, orval } from "./clients.js";
import { java } from "./java.js";
import { prismMock } from "./mock.js";
import { pages } from "./pages.js";
import { postman } from "./postman.js";
import { bin, here, path, sh } from "./tools.js";

function lint() {
  const output = sh(bin("redocly"), ["lint", path, "--config", join(here, "redocly.yaml")]);
  if (/You have \d+ warning/.test(output)) throw new Error(output);
  return "no error, no warning";
}

const tools = {
  "redocly lint": lint,
  "prism mock": prismMock,
  "openapi-typescript, openapi-fetch": openApiTypescript,
  "@hey-api/openapi-ts": heyApi,
  orval,
  "openapi-generator-plus, Java": java,
  "Postman import": postman,
  "Swagger UI, Scalar": pages,
};

const chosen = process.argv.slice(2);
let failed = 0;
for (const [name, run] of Object.entries(tools)) {
  if (chosen.length > 0 && !chosen.some((one) => name.includes(one))) continue;
  const start = performance.now();
  try {
    const text = await run();
    console.log(`${name}: ${text} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    failed++;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
