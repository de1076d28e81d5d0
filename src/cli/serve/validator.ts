import { allOperations } from "../../../generated/operations/index.js";
import type { AdapterOptions } from "../../adapters/core/options.js";
import { createRequestHandler, type HeadDecision } from "../../adapters/core/request-handler.js";
import { checkTask } from "../batch/verdict.js";
import type { ServeSettings } from "./options.js";
import type { IncomingHead } from "./request-head.js";

/** Decides what becomes of requests. */
export interface Validator {
  /**
   * Decides by the head of a request. If there are several, the first one that is not rejected counts.
   *
   * @param heads - The head, as servers may read it.
   * @param body - The body, if it has arrived already.
   */
  decide(heads: readonly IncomingHead[] | undefined, body: Uint8Array<ArrayBuffer> | undefined): Decision;
  /**
   * Returns the whole verdict on a request line of `check --batch`.
   *
   * @param line - The line.
   * @returns The JSON of the verdict; or what is wrong with the line.
   */
  verdictOn(line: string): { readonly ok: boolean; readonly text: string };
}

/** What becomes of a request, by its head. */
export interface Decision {
  readonly head: HeadDecision;
  /** Path and query at Deepgram, if the request is for one of the owner's routes. */
  readonly target: string | undefined;
}

/**
 * Creates the validator of the proxy. The owner's routes and Deepgram's own paths are both checked.
 *
 * @param settings - The settings of the proxy.
 * @returns The validator.
 * @throws TypeError for an unknown option, rule, endpoint or model.
 */
export function createValidator({ options, routes, parameters, allow, mark }: ServeSettings): Validator {
  const common = { ...options, allow, mark, onReject: null } as AdapterOptions;
  const direct = createRequestHandler(allOperations, common);
  const mapped = routes && createRequestHandler(allOperations, { ...common, routes, parameters } as AdapterOptions);
  const paths = new Map(allOperations().map(({ id, path }) => [id, path]));
  const check = checkTask({ options, requestIds: true });

  const decideOne = (head: IncomingHead): Decision => {
    const decision = mapped?.(head);
    if (decision === undefined || decision.kind === "unknown") return { head: direct(head), target: undefined };
    const [path = "", query] = head.url.replace(/^http:\/\/localhost/, "").split(/\?(.*)/s, 2);
    return { head: decision, target: `${paths.get(routes?.[path] ?? "") ?? path}${query === undefined ? "" : `?${query}`}` };
  };
  return {
    decide(heads, body) {
      let decision: Decision = { head: { kind: "unknown", mark }, target: undefined };
      for (const head of heads ?? []) {
        decision = decideOne(body === undefined ? head : { method: head.method, url: head.url, headers: head.headers, body });
        if (decision.head.kind !== "answered") break;
      }
      return decision;
    },
    verdictOn(line) {
      const text = check({ kind: "text", text: line }, () => {}) ?? "";
      const { error } = JSON.parse(text) as { readonly error?: unknown };
      return typeof error === "string" ? { ok: false, text: error } : { ok: true, text };
    },
  };
}
