import type { CompiledCheck, Provenance, RequestPart, Rule } from "../checks/contract.js";
import type { FormatCell } from "../checks/tables.js";
import { fill, type Slots } from "../checks/template.js";
import { type ErrorEntry, isResponseEntry } from "./answers.js";
import { added, Context, none, unenforced, withNotices } from "./context.js";
import { type NearRoute, nearRoute } from "./near-route.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, type Settings, settingsFrom } from "./options.js";
import { ownValue } from "./own-properties.js";
import type { Accepted, Advice, BrokenRule, Notice, Rejected, WithPath } from "./verdict.js";
import { headerReader, readBody, requestTarget, upgradeHeaders, type WireRequest } from "./wire-request.js";

/** Validates a request. */
export type ValidateRequest = (request: WireRequest) => Accepted | (Accepted & WithPath<Readonly<Record<string, string>>>) | Rejected;

/** A request under validation: collects notices and rejections. */
export class RequestContext extends Context {
  notes: readonly (() => Notice)[] = none;
  rejections: readonly Rejected[] = none;
  private requestId: string | undefined = undefined;

  protected advise(create: () => Advice): void {
    this.notes = added<() => Notice>(this.notes, create);
  }

  protected reject(error: ErrorEntry, slots: Slots, broken: () => BrokenRule, isEnforced: boolean): void {
    if (!isResponseEntry(error)) throw new Error(`${broken().id} does not answer requests`);
    const { status } = error;
    if (!isEnforced) {
      this.notes = added<() => Notice>(this.notes, () => unenforced(broken(), { message: fill(error.message, slots), status }));
      return;
    }
    this.requestId ??= this.settings.requestId();
    const { headers, body, text } = error.respond(fill(error.message, slots), this.requestId);
    const rejected: Rejected = {
      ok: false,
      endpoint: this.operation.id,
      status,
      headers,
      body,
      text,
      rule: broken(),
      notices: none,
    };
    this.rejections = added(this.rejections, rejected);
    this.decided = !this.settings.all;
  }
}

interface Route {
  readonly operation: Operation;
  /** The compiled checks; compiled on first use, because a caller uses few of many endpoints. */
  compiled: CompiledChecks | undefined;
  /** Queries without notices that were sent twice: a caller usually repeats a few. */
  readonly cachedQueries: Map<string, RequestContext["query"]>;
  /** The last queries without notices: most are never sent again, so that only a second one is worth caching. */
  readonly lastQueries: string[];
}

interface CompiledChecks {
  readonly all: Steps;
  /** The checks that look at more than the query. */
  readonly beyondQuery: Steps;
  /** The checks of stream messages. */
  readonly message: readonly CompiledCheck[];
}

interface Step {
  readonly run: CompiledCheck;
  readonly reads: RequestPart;
  readonly needsBody: boolean;
  /** The query parameters without all of which the check finds nothing. */
  readonly onlyWith: readonly string[] | undefined;
}

/** The checks, and which of them have to run for which query parameters: one bit for each of the first 30. */
interface Steps {
  readonly list: readonly Step[];
  /** The checks that always run. */
  readonly always: number;
  /** The checks that a parameter calls for. */
  readonly byParameter: ReadonlyMap<string, number>;
}

const maskedSteps = 30;
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
  const templates = new Map<string, Route[]>();
  const hosted = new Map<string, Route>();
  for (const operation of operations) {
    const route: Route = { operation, compiled: undefined, cachedQueries: new Map(), lastQueries: [] };
    if (operation.host !== undefined && operation.webSocket) hosted.set(operation.host, route);
    if (operation.template) {
      const key = `${operation.method} ${operation.template.length}`;
      templates.set(key, [...(templates.get(key) ?? []), route]);
    } else {
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
    // a stream at a host of its own is meant for that endpoint, whatever the path
    const stray = target?.webSocket && !found?.route ? hosted.get(target.host) : undefined;
    const route = found?.route ?? stray;
    if (!target || !route) {
      const near = target && nearRoute(target, verb.toUpperCase(), operations);
      return withNotices(unchecked(), near ? routeNotes(near, settings) : none);
    }
    const parameters = found?.parameters;
    const { operation } = route;
    route.compiled ??= compileChecks(operation, settings);
    const { all, beyondQuery } = route.compiled;
    const cached = route.cachedQueries.get(target.query);
    const context = new RequestContext(operation, settings, target.path, target.query, field, wireBody);
    if (parameters) context.pathParameters = parameters;
    if (cached) context.query = { ...cached };
    if (stray) {
      for (const { run, reads } of all.list) if (reads === "path" && !context.decided) run(context);
    } else runSteps(cached ? beyondQuery : all, context);
    const { query, notes, rejections, unknown } = context;
    const [first] = rejections;
    if (stray && !first) return withNotices(unchecked(), notes);
    if (first) {
      return withNotices(settings.all ? { ...first, violations: rejections } : first, notes);
    }
    if (!cached && (wireBody !== undefined || operation.webSocket) && notes.length + unknown.length === 0)
      cacheQuery(route, target.query, query);
    const decoded = context.coding === undefined ? context.body : undefined;
    const accepted: Accepted = { ok: true, endpoint: operation.id, query, body: decoded, notices: none };
    return withNotices(parameters ? { ...accepted, path: parameters } : accepted, notes);
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
    const step = {
      run,
      reads: check.reads,
      needsBody: check.stage === "body",
      onlyWith: Object.hasOwn(run, "onlyWith") ? run.onlyWith : undefined,
    };
    all.push(step);
    if (check.reads !== "query") beyondQuery.push(step);
  }
  return { all: stepsOf(all), beyondQuery: stepsOf(beyondQuery), message };
}

function stepsOf(list: readonly Step[]): Steps {
  let always = 0;
  const byParameter = new Map<string, number>();
  for (const [index, { onlyWith }] of list.slice(0, maskedSteps).entries()) {
    if (onlyWith === undefined) always |= 1 << index;
    for (const name of onlyWith ?? []) byParameter.set(name, (byParameter.get(name) ?? 0) | (1 << index));
  }
  return { list, always, byParameter };
}

/** Runs the checks that have something to look at, in the order of the server. */
export function runSteps({ list, always, byParameter }: Steps, context: Context): void {
  let mask = always;
  let isMasked = false;
  for (let index = 0; index < list.length; index++) {
    const { run, needsBody, onlyWith } = list[index] as Step;
    if (needsBody && context.wireBody === undefined) return;
    if (onlyWith !== undefined) {
      // these checks come after the one that deserializes the query
      if (!isMasked) {
        isMasked = true;
        for (const name in context.query) mask |= byParameter.get(name) ?? 0;
      }
      if (index < maskedSteps && (mask & (1 << index)) === 0) continue;
    }
    run(context);
    if (context.decided) return;
  }
}

function unchecked(): Accepted {
  return { ok: true, endpoint: null, query: undefined, body: undefined, notices: none };
}

/** Reports that a request matches no endpoint, but is near one. */
function routeNotes({ operation, when, slots }: NearRoute, settings: Settings): RequestContext["notes"] {
  const context = new RequestContext(operation, settings, "", "", () => undefined, undefined);
  const check = operation.checks.find(({ stage }) => stage === "route");
  if (check) context.report(check, when, "/path", { slots });
  return context.notes;
}

/** Finds the route whose template matches a path. */
function matchTemplates(templates: ReadonlyMap<string, readonly Route[]>, path: string, verb: string) {
  const segments = path.split("/", maxSegments);
  for (const route of templates.get(`${verb} ${segments.length}`) ?? []) {
    const parameters = route.operation.template?.match(segments);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

// more than any template has
const maxSegments = 16;

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

function cacheQuery({ cachedQueries, lastQueries }: Route, raw: string, query: RequestContext["query"]): void {
  if (raw.length > maxCachedLength) return;
  if (!lastQueries.includes(raw)) {
    lastQueries.push(raw);
    if (lastQueries.length > maxCachedQueries) lastQueries.shift();
    return;
  }
  // an array would be shared by every verdict
  if (Object.values(query).some(Array.isArray)) return;
  for (const oldest of cachedQueries.size < maxCachedQueries ? [] : cachedQueries.keys()) {
    cachedQueries.delete(oldest);
    break;
  }
  cachedQueries.set(raw, { ...query });
}
