import type { CompiledCheck, Provenance, Rule } from "../checks/contract.js";
import type { FormatCell } from "../checks/tables.js";
import type { Slots } from "../checks/template.js";
import { type ErrorEntry, isResponseEntry } from "./answers.js";
import { added, Context, none, unenforced } from "./context.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, type Settings, settingsFrom } from "./options.js";
import { ownValue } from "./own-properties.js";
import type { Accepted, Advice, BrokenRule, Notice, Rejected, WithPath } from "./verdict.js";
import { headerReader, readBody, requestTarget, upgradeHeaders, type WireRequest } from "./wire-request.js";

/** Validates a request. */
export type ValidateRequest = (request: WireRequest) => Accepted | (Accepted & WithPath<Readonly<Record<string, string>>>) | Rejected;

/** A request under validation: collects notices and rejections. */
export class RequestContext extends Context {
  notices: readonly Notice[] = none;
  rejections: readonly Rejected[] = none;
  private requestId: string | undefined = undefined;

  protected advise(advice: Advice): void {
    this.notices = added<Notice>(this.notices, advice);
  }

  protected reject(error: ErrorEntry, message: string, _slots: Slots, rule: BrokenRule, isEnforced: boolean): void {
    if (!isResponseEntry(error)) throw new Error(`${rule.id} does not answer requests`);
    const { status } = error;
    if (!isEnforced) {
      this.notices = added<Notice>(this.notices, unenforced(rule, { message, status }));
      return;
    }
    this.requestId ??= this.settings.requestId();
    const { headers, body, text } = error.respond(message, this.requestId);
    const rejected: Rejected = { ok: false, endpoint: this.operation.id, status, headers, body, text, rule, notices: none };
    this.rejections = added(this.rejections, rejected);
    this.decided = !this.settings.all;
  }
}

interface Route {
  readonly operation: Operation;
  /** The compiled checks; compiled on first use, because a caller uses few of many endpoints. */
  compiled: CompiledChecks | undefined;
  /** Queries without notices, newest first: a caller usually repeats a few. */
  cachedQueries: readonly CachedQuery[];
}

interface CompiledChecks {
  readonly all: readonly Step[];
  /** The checks that look at more than the query. */
  readonly beyondQuery: readonly Step[];
  /** The checks of stream messages. */
  readonly message: readonly CompiledCheck[];
}

interface CachedQuery {
  readonly raw: string;
  readonly query: RequestContext["query"];
}

interface Step {
  readonly run: CompiledCheck;
  readonly needsBody: boolean;
}

const maxCachedQueries = 16;
const maxCachedLength = 256;

/**
 * Prepares the validation of requests to some endpoints.
 *
 * @param operations - The endpoints.
 * @param options - The options of the caller.
 * @returns The function that validates a request.
 * @throws TypeError for an unknown option.
 */
export function compilePreflight(operations: readonly Operation[], options: PreflightOptions): ValidateRequest {
  const settings = settingsFrom(options, operations);
  const literal = new Map<string, Map<string, Route>>();
  const templates: Route[] = [];
  for (const operation of operations) {
    const route: Route = { operation, compiled: undefined, cachedQueries: [] };
    if (operation.template) templates.push(route);
    else {
      const methods = literal.get(operation.path) ?? new Map<string, Route>();
      literal.set(operation.path, methods.set(operation.method, route));
    }
  }

  return (request) => {
    if (typeof request !== "object" || request === null)
      throw new TypeError("preflight: `request` must be an object with method, url, headers and body");
    const { method, url } = request;
    const headers = ownValue(request, "headers");
    const body = ownValue(request, "body");
    const href = typeof url === "string" ? url : url?.href;
    if (typeof method !== "string" || typeof href !== "string") throw new TypeError("preflight: `method` and `url` must be strings");
    const target = requestTarget(href);
    const wireBody = readBody(body);
    const given = headerReader(headers);
    const field = target?.webSocket ? upgradeHeaders(given) : given;
    const verb = target?.webSocket ? "GET" : method;
    const methods = target && literal.get(target.path);
    const found = methods
      ? { route: methods.get(verb) ?? methods.get(verb.toUpperCase()), parameters: undefined }
      : target && matchTemplates(templates, target.path, verb.toUpperCase());
    if (!target || !found?.route) return { ok: true, endpoint: null, query: undefined, body: undefined, notices: [] };
    const { route, parameters } = found;
    const { operation } = route;
    route.compiled ??= compileChecks(operation, settings);
    const { all, beyondQuery } = route.compiled;
    let cached: CachedQuery | undefined;
    for (const entry of route.cachedQueries) if (entry.raw === target.query) cached = entry;
    const context = new RequestContext(operation, settings, target.path, target.query, field, wireBody);
    if (parameters) context.pathParameters = parameters;
    if (cached) context.query = { ...cached.query };
    for (const { run, needsBody } of cached ? beyondQuery : all) {
      if (needsBody && wireBody === undefined) break;
      run(context);
      if (context.decided) break;
    }
    const { query, notices, rejections, unknown } = context;
    const [first] = rejections;
    if (first) {
      if (settings.all) return { ...first, notices, violations: rejections };
      return notices.length === 0 ? first : { ...first, notices };
    }
    if (!cached && (wireBody !== undefined || operation.webSocket) && notices.length + unknown.length === 0)
      cacheQuery(route, target.query, query);
    const accepted: Accepted = {
      ok: true,
      endpoint: operation.id,
      query,
      body: context.coding === undefined ? context.body : undefined,
      notices,
    };
    return parameters ? { ...accepted, path: parameters } : accepted;
  };
}

/**
 * Compiles the checks of an endpoint.
 *
 * @param operation - The endpoint.
 * @param settings - The settings of the caller.
 * @returns The checks of requests and those of messages, in the order of the server.
 */
export function compileChecks(operation: Operation, settings: Settings): CompiledChecks {
  freezeShared(operation);
  const all: Step[] = [];
  const beyondQuery: Step[] = [];
  const message: CompiledCheck[] = [];
  for (const check of operation.checks) {
    const run = operation.compilers[check.check]?.(check as never, operation, settings);
    if (!run) continue;
    if (check.stage === "message") {
      message.push(run);
      continue;
    }
    const step = { run, needsBody: check.stage === "body" };
    all.push(step);
    if (check.reads !== "query") beyondQuery.push(step);
  }
  return { all, beyondQuery, message };
}

/** Finds the route whose template matches a path. */
function matchTemplates(templates: readonly Route[], path: string, verb: string) {
  for (const route of templates) {
    const parameters = route.operation.method === verb ? route.operation.template?.match(path) : undefined;
    if (parameters) return { route, parameters };
  }
  return undefined;
}

const frozen = new WeakSet<Operation>();

/** Freezes what verdicts share: one caller must not change the verdicts of the next. Freezing everything would slow down every lookup. */
function freezeShared(operation: Operation): void {
  if (frozen.has(operation)) return;
  frozen.add(operation);
  const shared: unknown[] = [
    ...operation.checks.flatMap((check) => [...Object.values(check.rules), ...Object.values(check)]),
    ...Object.values(operation.formats?.formats ?? {}).flatMap((row) => Object.values(row)),
  ];
  for (const value of shared) {
    const source = Object(value) as Partial<Rule & FormatCell & Provenance>;
    Object.freeze(source.certainty);
    Object.freeze(source.evidence);
    Object.freeze(source.contested?.evidence);
  }
}

function cacheQuery(route: Route, raw: string, query: RequestContext["query"]): void {
  // an array would be shared by every verdict
  if (raw.length > maxCachedLength || Object.values(query).some(Array.isArray)) return;
  route.cachedQueries = [{ raw, query: { ...query } }, ...route.cachedQueries.slice(0, maxCachedQueries - 1)];
}
