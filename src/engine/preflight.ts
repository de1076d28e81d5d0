import type { BoundCheck } from "../checks/bound-check.js";
import type { Check, FormatCell, Operation, Rule, Source } from "./operation.js";
import { type PreflightOptions, type Settings, settingsFrom } from "./options.js";
import { RequestExamination } from "./request-examination.js";
import type { Accepted, Rejected, WithPath } from "./verdict.js";
import { fieldFinder, readBody, requestTarget, upgradeFields, type WireRequest } from "./wire-request.js";

/** Says what the server would answer to a request. */
export type Examine = (request: WireRequest) => Accepted | (Accepted & WithPath<Readonly<Record<string, string>>>) | Rejected;

interface Route {
  readonly operation: Operation;
  /** The checks, made ready when the route is first taken: of many endpoints a caller uses few. */
  steps: Steps | undefined;
  /** Queries that nothing was to say about, newest first: those of one caller are nearly always one of few. */
  clean: readonly CleanQuery[];
}

interface Steps {
  readonly all: readonly Step[];
  /** Those that look at more than the query. */
  readonly beyondQuery: readonly Step[];
  /** Those that look at messages over the socket. */
  readonly message: readonly BoundCheck[];
}

interface CleanQuery {
  readonly raw: string;
  readonly query: RequestExamination["query"];
}

interface Step {
  readonly run: BoundCheck;
  readonly reads: Check["reads"];
  readonly needsBody: boolean;
}

const mostClean = 16;
const longestClean = 256;

/**
 * Makes the examination of requests to some endpoints ready.
 *
 * @param operations - The endpoints.
 * @param options - The caller's options.
 * @returns The function that examines a request.
 * @throws TypeError for an option that does not exist.
 */
export function bind(operations: readonly Operation[], options: PreflightOptions): Examine {
  const settings = settingsFrom(options, operations);
  const literal = new Map<string, Map<string, Route>>();
  const templates: Route[] = [];
  const hosted = new Map<string, Route>();
  for (const operation of operations) {
    const route: Route = { operation, steps: undefined, clean: [] };
    if (operation.host !== undefined) hosted.set(operation.host, route);
    if (operation.template) templates.push(route);
    else {
      const methods = literal.get(operation.path) ?? new Map<string, Route>();
      literal.set(operation.path, methods.set(operation.method, route));
    }
  }

  return (request) => {
    if (typeof request !== "object" || request === null)
      throw new TypeError("preflight: the request is an object of method, url, headers and body");
    const { method, url, headers, body } = request;
    const href = typeof url === "string" ? url : url?.href;
    if (typeof method !== "string" || typeof href !== "string") throw new TypeError("preflight: method and url are strings");
    const target = requestTarget(href);
    const wireBody = readBody(body);
    const given = fieldFinder(headers);
    const field = target?.webSocket ? upgradeFields(given) : given;
    const verb = target?.webSocket ? "GET" : method;
    const methods = target && literal.get(target.path);
    const found = methods
      ? { route: methods.get(verb) ?? methods.get(verb.toUpperCase()), parameters: undefined }
      : target && throughTemplates(templates, target.path, verb.toUpperCase());
    // a stream at a host that serves one endpoint alone is meant for that endpoint
    const stray = target?.webSocket && !found?.route ? hosted.get(target.host) : undefined;
    if (!target || !(found?.route ?? stray)) return { ok: true, endpoint: null, query: undefined, body: undefined, notices: [] };
    const route = (found?.route ?? stray) as Route;
    const parameters = found?.parameters;
    const { operation } = route;
    route.steps ??= stepsOf(operation, settings);
    const { all, beyondQuery } = route.steps;
    let known: CleanQuery | undefined;
    for (const one of route.clean) if (one.raw === target.query) known = one;
    const examination = new RequestExamination(operation, settings, target.path, target.query, field, wireBody);
    if (parameters) examination.pathParameters = parameters;
    if (known) examination.query = { ...known.query };
    const steps = stray ? all.filter(({ reads }) => reads === "path") : known ? beyondQuery : all;
    for (const { run, needsBody } of steps) {
      if (needsBody && wireBody === undefined) break;
      run(examination);
      if (examination.decided) break;
    }
    const { query, notices, rejections, unknown } = examination;
    const [first] = rejections;
    if (stray && !first) return { ok: true, endpoint: null, query: undefined, body: undefined, notices };
    if (first) {
      if (settings.all) return { ...first, notices, violations: rejections };
      return notices.length === 0 ? first : { ...first, notices };
    }
    if (!known && (wireBody !== undefined || operation.webSocket) && notices.length + unknown.length === 0)
      remember(route, target.query, query);
    const accepted: Accepted = { ok: true, endpoint: operation.id, query, body: examination.body, notices };
    return parameters ? { ...accepted, path: parameters } : accepted;
  };
}

/**
 * Makes the checks of an endpoint ready.
 *
 * @param operation - The endpoint.
 * @param settings - The caller's settings.
 * @returns The checks of requests and those of messages, in the server's order.
 */
export function stepsOf(operation: Operation, settings: Settings): Steps {
  guard(operation);
  const all: Step[] = [];
  const beyondQuery: Step[] = [];
  const message: BoundCheck[] = [];
  for (const check of operation.checks) {
    const run = check.bind(check as never, operation, settings);
    if (!run) continue;
    if (check.stage === "message") {
      message.push(run);
      continue;
    }
    const step = { run, reads: check.reads, needsBody: check.stage === "body" };
    all.push(step);
    if (check.reads !== "query") beyondQuery.push(step);
  }
  return { all, beyondQuery, message };
}

/** Finds the route whose template a path fits. */
function throughTemplates(templates: readonly Route[], path: string, verb: string) {
  for (const route of templates) {
    const parameters = route.operation.method === verb ? route.operation.template?.match(path) : undefined;
    if (parameters) return { route, parameters };
  }
  return undefined;
}

const guarded = new WeakSet<Operation>();

/** Freezes what verdicts carry of an operation: one caller must not change the next one's. All of it would slow down every lookup. */
function guard(operation: Operation): void {
  if (guarded.has(operation)) return;
  guarded.add(operation);
  const sources: (Rule | FormatCell | Source)[] = [
    ...operation.checks.flatMap((check) => [...Object.values(check.rules), ...sourcesBeside(check)]),
    ...Object.values(operation.formats?.formats ?? {}).flatMap((row) => Object.values(row)),
  ];
  for (const source of sources) {
    Object.freeze(source.certainty);
    Object.freeze(source.evidence);
    if ("contested" in source) Object.freeze(source.contested?.evidence);
  }
}

/** The sources that stand with a check and not with its rules. */
function sourcesBeside(check: Check): Source[] {
  const { withoutSupport } = check as { readonly withoutSupport?: Source };
  return withoutSupport ? [withoutSupport] : [];
}

function remember(route: Route, raw: string, query: RequestExamination["query"]): void {
  // an array would be shared by every verdict
  if (raw.length > longestClean || Object.values(query).some(Array.isArray)) return;
  route.clean = [{ raw, query: { ...query } }, ...route.clean.slice(0, mostClean - 1)];
}
