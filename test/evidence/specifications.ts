/** Whether a request with any value or limit of the published specifications is accepted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changed, wireRequest } from "../../src/checks/kind/case.js";
import { readExamples } from "../../src/checks/kind/examples.js";
import { type OperationData, operationsOf } from "../../src/checks/kind/schemas.js";
import { readData } from "../../src/compile/data/data.js";
import { baseRequest } from "../../src/compile/vectors/cases.js";
import { endpointKey, type Member } from "../../src/drift/contract.js";
import { type Located, readDocument } from "../../src/drift/document.js";
import { drift } from "../../src/drift/drift.js";
import { clientMessages, readAsyncApi, readOpenApi } from "../../src/drift/specifications.js";
import { preflight, preflightMessage } from "../../src/index.js";
import { messagesWith } from "./messages.js";
import type { Check } from "./recorded-errors.js";

/** Values that the specifications list and the API was seen to reject: the rule, and the recorded answer. */
const recorded: Readonly<Record<string, string>> = {
  "speak.v1 query.model=aura-2-perseo-it": "voice-unknown",
  "speak.v1.stream query.model=aura-2-perseo-it": "voice-unknown",
};

type Values = Readonly<Record<string, string>>;

/**
 * Sends every value and limit of the specifications, each in its own request, and runs `npm run drift`. The current folder is the project.
 *
 * @param folder - The folder of `openapi.yml` and `asyncapi.yml`.
 * @param check - Notes a result.
 */
export function checkSpecifications(folder: string, check: Check): void {
  const [openapi, asyncapi] = [join(folder, "openapi.yml"), join(folder, "asyncapi.yml")];
  const { status, stdout, stderr } = drift(["--openapi", openapi, "--asyncapi", asyncapi]);
  check("drift exits with 0", status === 0, () => `${status}\n${stdout}${stderr}`);
  const read = (file: string) => readDocument(file, readFileSync(file, "utf8"));
  const sockets = read(asyncapi);
  const endpoints = new Map([...readOpenApi(read(openapi)).endpoints, ...readAsyncApi(sockets).endpoints]);
  const data = readData("schemas");
  for (const one of operationsOf(data)) {
    const { webSocket, method, path } = one.operation;
    const theirs = endpoints.get(endpointKey(webSocket ? "WS" : method, path));
    const messages = webSocket ? clientMessages(sockets, path) : [];
    for (const [location, member] of theirs?.members ?? []) {
      const [part = ""] = location.split(".");
      if (!["query", "body", "message"].includes(part)) continue;
      for (const value of valuesOf(member)) {
        const name = `${one.operation.id} ${location}=${value}`;
        const isMessage = part === "message";
        const answers = isMessage
          ? answersToMessages(one, messages, location, value)
          : answersTo(one, location, value, member, readExamples(data, one.folder));
        // the table of audio formats may need another parameter next to a query parameter; every message must be accepted
        const rejections = answers.filter(({ ok }) => !ok);
        const isRejected = isMessage ? rejections.length > 0 || answers.length === 0 : rejections.length === answers.length;
        const [rule] = answers.flatMap((answer) => (answer.ok ? [] : answer.rule.id));
        check(`specification ${name}`, isRejected ? recorded[name] === rule && rule !== undefined : recorded[name] === undefined, () =>
          JSON.stringify(rejections[0] ?? "no message has this value"),
        );
      }
    }
  }
}

/** The values of a member: those it lists, and both sides of its range. */
function valuesOf({ values, bounds, types, repeated }: Member): string[] {
  if (repeated && values === undefined) return [];
  const numbers = ["minimum", "maximum"] as const;
  const limits = numbers.flatMap((name) => bounds.get(name)?.value ?? []);
  return [...(values?.value ?? []), ...limits.map(String), ...(types.has("boolean") && values === undefined ? ["true", "false"] : [])];
}

type Answer = ReturnType<typeof preflight> | ReturnType<typeof preflightMessage>;

/** The answers to requests with a value, one for each set of parameters that the table of audio formats may need next to it. */
function answersTo(
  one: OperationData,
  location: string,
  value: string,
  member: Member,
  examples: ReturnType<typeof readExamples>,
): Answer[] {
  const [part, ...names] = location.split(".");
  const name = names.join(".");
  const base = baseRequest(one, examples);
  if (part === "query") {
    return companions(one, name).map((others) => {
      const query = { ...others, [name]: member.repeated ? [value] : value };
      return preflight(wireRequest(one.operation, changed(base, { query })) as Parameters<typeof preflight>[0]);
    });
  }
  const typed = member.types.has("string") || member.types.size === 0 ? value : JSON.parse(value);
  const fields = typeof base.body === "string" ? JSON.parse(base.body) : {};
  const body = JSON.stringify(withField(fields, names, typed));
  return [preflight(wireRequest(one.operation, changed(base, { body })) as Parameters<typeof preflight>[0])];
}

/** The answers to every kind of message with a value in a field. */
function answersToMessages(
  { operation }: OperationData,
  messages: readonly [string, Located][],
  location: string,
  value: string,
): Answer[] {
  const [, type, ...path] = location.split(".");
  return messages
    .filter(([one]) => one === type)
    .flatMap(([, schema]) => messagesWith(schema, path, value))
    .map((message) => preflightMessage(operation.id as Parameters<typeof preflightMessage>[0], JSON.stringify(message), { now: 0 }));
}

function withField(object: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  const isList = name.endsWith("[]");
  const key = isList ? name.slice(0, -2) : name;
  const inner = rest.length === 0 ? value : withField({}, rest, value);
  return { ...object, [key]: isList ? [inner] : inner };
}

function companions({ formats, operation }: OperationData, name: string): Values[] {
  // a request to /v1/read must switch on a feature; `summarize=false` switches none on
  if (operation.id === "read.v1") return [name === "sentiment" ? { topics: "true" } : { sentiment: "true" }];
  const isFormat = formats !== undefined && ["container", "sample_rate", "bit_rate"].includes(name);
  return [{}, ...(isFormat ? Object.keys(formats.formats).map((encoding) => ({ encoding })) : [])];
}
