import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Data, idsOf } from "../checks/kind/schemas.js";
import { readData } from "../compile/data/data.js";
import { compareContracts, type Difference, nameOf } from "./compare.js";
import type { Contract, EndpointContract } from "./contract.js";
import { readDocument, SpecificationError } from "./document.js";
import { ownContract } from "./own-contract.js";
import { type AcceptedDifference, acceptingEntries, countedEffects, formatted, reportJson, reportText, withoutAccepted } from "./report.js";
import { readAsyncApi, readOpenApi } from "./specifications.js";

const usage = `usage: drift [--openapi FILE] [--asyncapi FILE] [--all] [--only TEXT] [--json] [--root FOLDER]
       drift [--openapi FILE] [--asyncapi FILE] [--only TEXT] --accept REASON --evidence ID

Compares schemas/ with the specifications that Deepgram publishes.
Possible false rejections come first, then possible missed errors. Only these two set the exit status.

  --openapi FILE   an OpenAPI 3 document in YAML or JSON: the requests over HTTP
  --asyncapi FILE  an AsyncAPI 2 or 3 document in YAML or JSON: the WebSockets
  --all            also list defaults, what only our data has, accepted differences, and stale entries of schemas/drift-accepted.json
  --only TEXT      only differences whose line begins with TEXT: an endpoint, or endpoint and member, as in "speak.v1 query.model"
  --json           write JSON
  --accept REASON  add the counted differences to schemas/drift-accepted.json, and remove its stale entries
  --evidence ID    the evidence for REASON, an id of schemas/evidence.json; repeatable
  --root FOLDER    the project folder; default: the current folder

Exit codes:
  0  no possible false rejection and no possible missed error, or --accept wrote the file
  1  at least one of them
  2  a document could not be compared (the other one is still reported), or wrong usage`;

const options = {
  openapi: { type: "string" },
  asyncapi: { type: "string" },
  root: { type: "string", default: "." },
  all: { type: "boolean", default: false },
  only: { type: "string", default: "" },
  json: { type: "boolean", default: false },
  accept: { type: "string" },
  evidence: { type: "string", multiple: true, default: [] as string[] },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Arguments = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

const acceptedFile = "drift-accepted.json";

/** The outcome of a run. */
export interface Outcome {
  /** The exit code. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command.
 *
 * @param args - The arguments of the command line.
 * @returns The exit code and the output.
 * @throws Error if a file under `schemas/` cannot be read or written.
 * @example
 * drift(["--openapi", "openapi.yml"]).status; // 0, 1 or 2
 */
export function drift(args: readonly string[]): Outcome {
  try {
    const { values } = parseArgs({ args: [...args], options });
    return values.help ? { status: 0, stdout: `${usage}\n`, stderr: "" } : run(values);
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    const isUsage = String(code).startsWith("ERR_PARSE_ARGS");
    if (!(error instanceof SpecificationError || isUsage)) throw error;
    return { status: 2, stdout: "", stderr: `drift: ${message}\n${isUsage ? `\n${usage}\n` : ""}` };
  }
}

function run(values: Arguments): Outcome {
  if (values.openapi === undefined && values.asyncapi === undefined) throw new SpecificationError("pass --openapi, --asyncapi or both");
  const data = readData(join(values.root, "schemas"));
  const { differences, isCompared, failures } = comparison(data, values);
  const file = data.files.get(acceptedFile) as { readonly differences: readonly AcceptedDifference[] } | undefined;
  const entries = file?.differences ?? [];
  const { news, accepted, stale } = withoutAccepted(differences, entries, isCompared);
  const selected = news.filter((one) => `${one.endpoint} ${one.member ?? ""}`.startsWith(values.only));
  const counted = selected.filter(({ effect }) => countedEffects.includes(effect));
  const stderr = failures.map((failure) => `drift: ${failure}\n`).join("");
  if (values.accept !== undefined && failures.length === 0) {
    const kept = entries.filter((entry) => isCurrent(entry, differences, isCompared));
    accept(data, values, counted, kept);
    const removed = entries.length - kept.length;
    return { status: 0, stdout: `accepted: ${counted.length}; stale entries removed: ${removed}\n`, stderr };
  }
  const listed = values.all
    ? [...selected, ...accepted.map((one) => ({ ...one, isAccepted: true as const }))]
    : selected.filter(({ effect }) => effect !== "none");
  const report = {
    differences: listed,
    accepted: accepted.length,
    hidden: values.all ? 0 : selected.length - listed.length,
    stale: values.all ? stale : [],
  };
  const stdout = `${(values.json ? reportJson : reportText)(report, data.evidence)}\n`;
  return { status: failures.length > 0 ? 2 : counted.length > 0 ? 1 : 0, stdout, stderr };
}

/** Compares each document that can be read; `failures` says why others cannot. */
function comparison(data: Data, { openapi, asyncapi }: Arguments) {
  const ours = [...ownContract(data).endpoints];
  const voices = data.folders.flatMap((folder) => (folder.voices === undefined ? [] : idsOf(folder.voices)));
  const differences: Difference[] = [];
  const compared = new Set<string>();
  const failures: string[] = [];
  const compare = (path: string, read: typeof readOpenApi, isOurs: (endpoint: EndpointContract) => boolean) => {
    try {
      const theirs = read(readDocument(path, textOf(path)));
      const mine: Contract = { endpoints: new Map(ours.filter(([, endpoint]) => isOurs(endpoint))) };
      for (const endpoint of [...mine.endpoints.values(), ...theirs.endpoints.values()]) compared.add(nameOf(endpoint));
      differences.push(...compareContracts(theirs, mine, voices));
    } catch (error) {
      if (!(error instanceof SpecificationError)) throw error;
      failures.push(error.message);
    }
  };
  if (openapi !== undefined) compare(openapi, readOpenApi, ({ method }) => method !== "WS");
  if (asyncapi !== undefined) compare(asyncapi, readAsyncApi, ({ method }) => method === "WS");
  // an unknown endpoint that the document dropped was compared too
  const isCompared = (name: string) =>
    compared.has(name) || (name.startsWith("WS ") ? asyncapi : name.includes(" ") ? openapi : undefined) !== undefined;
  return { differences, isCompared, failures };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new SpecificationError((error as Error).message);
  }
}

/** Whether at least one difference that an entry accepts still exists, or was not compared. */
function isCurrent(entry: AcceptedDifference, differences: readonly Difference[], isCompared: (endpoint: string) => boolean): boolean {
  return withoutAccepted(differences, [entry], isCompared).accepted.length > 0 || !entry.endpoints.every(isCompared);
}

function accept(
  data: Data,
  { accept: reason = "", evidence, root }: Arguments,
  counted: readonly Difference[],
  kept: AcceptedDifference[],
): void {
  if (reason.trim() === "") throw new SpecificationError("--accept needs a reason");
  const unknown = evidence.find((id) => data.evidence[id] === undefined);
  if (unknown !== undefined) throw new SpecificationError(`--evidence ${unknown}: not in schemas/evidence.json`);
  if (evidence.length === 0) throw new SpecificationError("--accept needs --evidence: an id of schemas/evidence.json");
  const content = { ...(data.files.get(acceptedFile) as object), differences: [...kept, ...acceptingEntries(counted, reason, evidence)] };
  writeFileSync(join(root, "schemas", acceptedFile), formatted(content));
}
