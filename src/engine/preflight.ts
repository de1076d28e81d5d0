import { type BoundCheck, checkKinds } from "./checks/index.js";
import { Examination } from "./examination.js";
import type { Check, Operation } from "./operation.js";
import { type PreflightOptions, settingsFrom } from "./options.js";
import type { Accepted, Rejected } from "./verdict.js";
import { fieldFinder, readBody, requestTarget, type WireRequest } from "./wire-request.js";

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
  const routes = operations.map((operation) => {
    const bindAll = (stage: Check["stage"]) =>
      operation.checks
        .filter((check) => check.stage === stage)
        .map((check): BoundCheck => checkKinds[check.check](check as never, operation, settings));
    return { operation, head: bindAll("head"), body: bindAll("body") };
  });

  return ({ method, url, headers, body }) => {
    const href = typeof url === "string" ? url : url?.href;
    if (typeof method !== "string" || typeof href !== "string") throw new TypeError("preflight: method and url are strings");
    const target = requestTarget(href);
    const wireBody = readBody(body);
    const field = fieldFinder(headers);
    const verb = target?.webSocket ? "GET" : method.toUpperCase();
    const route = routes.find(({ operation }) => operation.path === target?.path && operation.method === verb);
    if (target === undefined || route === undefined) return { ok: true, endpoint: null, query: undefined, body: undefined, notices: [] };
    const examination = new Examination(route.operation, settings, target.query, field, wireBody);
    for (const check of route.head) {
      check(examination);
      if (examination.decided) break;
    }
    if (wireBody !== undefined && !examination.decided) {
      for (const check of route.body) {
        check(examination);
        if (examination.decided) break;
      }
    }
    const { notices, rejections } = examination;
    const [first] = rejections;
    if (first === undefined) {
      return { ok: true, endpoint: route.operation.id, query: examination.query, body: examination.body, notices };
    }
    return { ...first, notices, ...(settings.all ? { violations: rejections } : {}) };
  };
}
