import type { BindCheck, BoundCheck } from "./checks/bound-check.js";
import { checkKinds } from "./checks/index.js";
import { Examination } from "./examination.js";
import type { Check, CheckKind, Operation } from "./operation.js";
import { type PreflightOptions, type Settings, settingsFrom } from "./options.js";
import type { Accepted, Rejected } from "./verdict.js";
import { readBody, readFields, requestTarget, type WireRequest } from "./wire-request.js";

interface BoundOperation {
  readonly operation: Operation;
  /** What needs nothing of the body but its declared length. */
  readonly head: readonly BoundCheck[];
  readonly body: readonly BoundCheck[];
}

/** Says what the server would answer to a request. */
export type Examine = (request: WireRequest) => Accepted | Rejected;

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
  const routes = new Map<string, Map<string, BoundOperation>>();
  for (const operation of operations) {
    const methods = routes.get(operation.path) ?? new Map<string, BoundOperation>();
    methods.set(operation.method, bindOperation(operation, settings));
    routes.set(operation.path, methods);
  }
  return (request) => examine(request, routes, settings);
}

function bindOperation(operation: Operation, settings: Settings): BoundOperation {
  const { checks } = operation;
  const bodyStarts = checks.findIndex((check) => check.stage === "body");
  const bound = checks.map((check) => bindCheck(check, operation, settings));
  return { operation, head: bound.slice(0, bodyStarts), body: bound.slice(bodyStarts) };
}

function bindCheck<Kind extends CheckKind>(check: Extract<Check, { check: Kind }>, operation: Operation, settings: Settings): BoundCheck {
  const kind = checkKinds[check.check] as BindCheck<Kind>;
  return kind(check, operation, settings);
}

function examine(request: WireRequest, routes: Map<string, Map<string, BoundOperation>>, settings: Settings): Accepted | Rejected {
  if (typeof request !== "object" || request === null) throw new TypeError("preflight: the request is an object");
  if (typeof request.method !== "string") throw new TypeError("preflight: request.method is a string");
  const target = requestTarget(request.url);
  const wireBody = readBody(request.body);
  const fields = readFields(request.headers);
  const method = target?.webSocket === true ? "GET" : request.method;
  const methods = target === undefined ? undefined : routes.get(target.path);
  const route = methods?.get(method) ?? methods?.get(method.toUpperCase());
  if (target === undefined || route === undefined) {
    return { ok: true, endpoint: null, query: undefined, body: undefined, notices: [] };
  }
  const targetLength = target.path.length + 1 + target.query.length;
  const examination = new Examination(route.operation, settings, targetLength, target.query, fields, wireBody);
  run(route.head, examination);
  if (wireBody !== undefined && !examination.decided) run(route.body, examination);
  return (
    examination.rejected() ?? {
      ok: true,
      endpoint: route.operation.id,
      query: examination.query,
      body: examination.body,
      notices: examination.notices,
    }
  );
}

function run(checks: readonly BoundCheck[], examination: Examination): void {
  for (const check of checks) {
    check(examination);
    if (examination.decided) return;
  }
}
