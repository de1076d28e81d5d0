import type { Data, ErrorData, OperationData, RuleData } from "../../checks/kind/schemas.js";
import { readArguments, suggestion, UsageError } from "../terminal/arguments.js";
import { packageData } from "../terminal/package-data.js";
import { type Colors, colorsFor, printJson, type Terminal } from "../terminal/terminal.js";

export const usage = `usage: deepgram-preflight rules [ID] [options]

Lists the rules. With ID, explains one rule: its meaning, the server's message, how certain it is, the evidence with
dates, and how to turn it off.

options
      --endpoint ID   only the rules of this endpoint, such as speak.v1
      --json          print the result as JSON
  -h, --help          print this help

exit codes: 0 done, 2 an argument is wrong`;

/** A rule of one endpoint. */
interface EndpointRule {
  readonly endpoint: string;
  readonly members: readonly string[];
  readonly rule: RuleData;
  readonly error: ErrorData | undefined;
}

/**
 * Runs `deepgram-preflight rules`.
 *
 * @param args - The arguments after `rules`.
 * @param terminal - Where to write.
 * @returns The exit code 0.
 * @throws UsageError for unknown arguments, rules and endpoints.
 */
export function run(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readArguments(args, { endpoint: { type: "string" }, json: { type: "boolean" } }, 1);
  const [id] = positionals;
  const data = packageData();
  const operations = operationsOf(data, values.endpoint);
  const byId = new Map<string, EndpointRule[]>();
  for (const one of operations.flatMap((operation) => rulesOf(operation, data)))
    byId.set(one.rule.rule, [...(byId.get(one.rule.rule) ?? []), one]);
  const colors = colorsFor(terminal, terminal.stdout);
  const chosen = id === undefined ? [...byId.keys()].sort() : [knownRule(id, byId)];
  if (values.json === true) {
    const described = chosen.map((one) => summary(byId.get(one) ?? [], data));
    printJson(id === undefined ? described : described[0], terminal.stdout);
  } else if (id === undefined) for (const one of chosen) terminal.stdout.write(listLine(byId.get(one) ?? [], colors));
  else terminal.stdout.write(explained(summary(byId.get(id) ?? [], data), operations.length, colors));
  return 0;
}

function operationsOf({ folders }: Data, endpoint: string | undefined): OperationData[] {
  const all = folders.flatMap(({ operations }) => operations);
  if (endpoint === undefined) return all;
  const found = all.filter(({ operation }) => operation.id === endpoint);
  if (found.length > 0) return found;
  throw unknown(
    "endpoint",
    endpoint,
    all.map(({ operation }) => operation.id),
  );
}

function rulesOf({ operation, checks }: OperationData, { errors }: Data): EndpointRule[] {
  return checks.flatMap(({ member, members, rules: own }) =>
    own
      .filter(({ endpoints }) => endpoints?.includes(operation.id) !== false)
      .map((rule) => ({
        endpoint: operation.id,
        members: rule.parameters ?? members ?? (member === undefined ? [] : [member]),
        rule,
        error: rule.error === undefined ? undefined : errors[rule.error],
      })),
  );
}

function knownRule(id: string, known: ReadonlyMap<string, unknown>): string {
  if (known.has(id)) return id;
  throw unknown("rule", id, known.keys());
}

function unknown(kind: string, id: string, known: Iterable<string>): UsageError {
  return new UsageError(`unknown ${kind} ${JSON.stringify(id)}${suggestion(id, known)}`);
}

/** What there is to say about a rule, for all of its endpoints. */
function summary(same: readonly EndpointRule[], { evidence }: Data) {
  const answers = same.flatMap(({ rule, error }) => {
    const { status, err_code, category, err_msg, details } = error ?? {};
    const code = err_code ?? category;
    const message = details ?? err_msg;
    if (rule.error === undefined) return [];
    return [{ error: rule.error, ...(status && { status }), ...(code && { code }), ...(message && { message }) }];
  });
  const certainty = same.flatMap(({ rule: { error, rejects = "by format", text = "by format" } }) =>
    error === undefined ? [] : [{ rejects, text }],
  );
  return {
    id: same[0]?.rule.rule ?? "",
    kind: answers.length > 0 ? "error" : "notice",
    endpoints: unique(same.map(({ endpoint }) => endpoint)),
    members: unique(same.flatMap(({ members }) => members)),
    answers: unique(answers),
    notices: unique(same.flatMap(({ rule }) => rule.notice ?? [])),
    hints: unique(same.flatMap(({ rule, error }) => rule.hint ?? error?.mend ?? [])),
    certainty: unique(certainty),
    docs: unique(same.flatMap(({ error }) => error?.docs ?? [])),
    evidence: unique(same.flatMap(({ rule }) => rule.evidence)).flatMap((id) => {
      const entry = evidence[id];
      return entry === undefined ? [] : [{ id, date: entry.date, kind: entry.kind, says: entry.says, source: entry.source }];
    }),
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function listLine(same: readonly EndpointRule[], colors: Colors): string {
  const [{ rule, error } = { rule: undefined, error: undefined }] = same;
  const endpoints = unique(same.map(({ endpoint }) => endpoint));
  const where = endpoints.length > 3 ? `${endpoints.length} endpoints` : endpoints.join(", ");
  const answer = error === undefined ? "notice" : `${error.status ?? "stream"} ${rule?.error ?? ""}`;
  return `${colors.bold((rule?.rule ?? "").padEnd(36))} ${answer.padEnd(36)} ${colors.dim(where)}\n`;
}

function explained(
  { id, kind, endpoints, members, answers, notices, hints, certainty, docs, evidence }: ReturnType<typeof summary>,
  known: number,
  colors: Colors,
): string {
  const row = (name: string, texts: readonly string[]) => texts.map((text) => `  ${colors.cyan(name.padEnd(9))} ${text}`);
  const lines = [
    `${colors.bold(id)} ${kind === "error" ? "rejects the request" : "prints a notice; it never rejects"}`,
    ...row("endpoints", [endpoints.length > 1 && endpoints.length === known ? "all" : endpoints.join(", ")]),
    ...row("checks", members.length === 0 ? [] : [members.join(", ")]),
    ...answers.flatMap(({ error, status, code, message }) => [
      ...row("answer", [[status, code, colors.dim(error)].filter((part) => part !== undefined).join(" ")]),
      ...row("message", message === undefined ? [] : [message]),
    ]),
    ...row("notice", notices),
    // a hint that is only a slot depends on the request
    ...row(
      "do",
      hints.map((hint) => (/^\{\w+\}$/.test(hint) ? "see `hint` of the verdict: it depends on the request" : hint)),
    ),
    ...row(
      "certainty",
      certainty.map(({ rejects, text }) =>
        rejects === "by format" ? "see the table: deepgram-preflight formats ENDPOINT --json" : `rejection ${rejects}; text ${text}`,
      ),
    ),
    ...row("docs", docs),
    ...row(
      "evidence",
      evidence.map(({ date, kind: source, says, source: where }) => `${date} ${source}: ${says} (${where})`),
    ),
    ...row("turn off", [`--rule ${id}=off, or rules: { ${JSON.stringify(id)}: "off" }`]),
  ];
  return `${lines.join("\n")}\n`;
}
