import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readData } from "../compile/data/data.js";
import { type AcceptedDifference, withoutAccepted } from "./accepted.js";
import { readAsyncApi } from "./asyncapi.js";
import { compareContracts, type Difference, nameOf } from "./compare.js";
import type { Contract, EndpointContract } from "./contract.js";
import { readOpenApi } from "./openapi.js";
import { ourContract } from "./our-contract.js";
import { reportJson, reportText } from "./report.js";
import { readDocument, SpecError } from "./spec-document.js";

const usage = `usage: drift [--openapi FILE] [--asyncapi FILE] [--root FOLDER] [--all] [--json]

Compares FOLDER/schemas with a copy of the specifications that Deepgram publishes, and says what is new, gone or different there, with the evidence for ours.
  --openapi FILE   OpenAPI 3.0 or 3.1, in YAML or JSON: the requests over HTTP
  --asyncapi FILE  AsyncAPI 2 or 3, in YAML or JSON: the WebSockets
  --root FOLDER    the project; the current folder by default
  --all            report what schemas/drift-accepted.json accepts, too
  --json           write JSON

Exits 0 where nothing is new, 1 where something is or an accepted difference no longer applies, 2 where it could not compare.`;

const options = {
  openapi: { type: "string" },
  asyncapi: { type: "string" },
  root: { type: "string", default: "." },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function main(): number {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { openapi, asyncapi } = values;
  if (openapi === undefined && asyncapi === undefined) throw new SpecError("--openapi or --asyncapi, or both, have to name a file");
  const data = readData(join(values.root, "schemas"));
  const ours = [...ourContract(data).endpoints];
  const differences: Difference[] = [];
  const compared = new Set<string>();
  const compare = (file: string, read: typeof readOpenApi, isOurs: (endpoint: EndpointContract) => boolean) => {
    const theirs = read(readDocument(file, textOf(file)));
    const mine: Contract = { endpoints: new Map(ours.filter(([, endpoint]) => isOurs(endpoint))) };
    for (const endpoint of [...mine.endpoints.values(), ...theirs.endpoints.values()]) compared.add(nameOf(endpoint));
    differences.push(...compareContracts(theirs, mine));
  };
  if (openapi !== undefined) compare(openapi, readOpenApi, ({ method }) => method !== "WS");
  if (asyncapi !== undefined) compare(asyncapi, readAsyncApi, ({ method }) => method === "WS");
  const known = data.files.get("drift-accepted.json") as { readonly differences: readonly AcceptedDifference[] } | undefined;
  // an endpoint that neither has any more was compared all the same
  const isCompared = (name: string) =>
    compared.has(name) || (name.startsWith("WS ") ? asyncapi : name.includes(" ") ? openapi : undefined) !== undefined;
  const sorted = withoutAccepted(differences, values.all ? [] : (known?.differences ?? []), isCompared);
  console.log((values.json ? reportJson : reportText)(sorted, data.evidence));
  return sorted.news.length + sorted.stale.length > 0 ? 1 : 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new SpecError((error as Error).message);
  }
}

try {
  process.exitCode = main();
} catch (error) {
  // `parseArgs` throws TypeErrors with a code
  const isUsage = error instanceof SpecError || (error instanceof TypeError && "code" in error);
  console.error(isUsage ? `drift: ${(error as Error).message}${error instanceof SpecError ? "" : `\n\n${usage}`}` : error);
  process.exitCode = 2;
}
