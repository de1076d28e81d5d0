import type { CompiledCheck, Provenance, RequestPart, Rule } from "../checks/contract.js";
import type { FormatCell } from "../checks/tables.js";
import { fill } from "../checks/template.js";
import { parameterBits, unusualBit } from "../decode/query/struct.js";
import { type ErrorEntry, isResponseEntry, type ResponseEntry } from "./answers.js";
import { added, Context, type Note, none, withNotices } from "./context.js";
import { brokenRule, type Finding, own, unenforced } from "./finding.js";
import {
  type BodyKind,
  bodyHash,
  bodyKind,
  copyBody,
  copyJson,
  copyText,
  hasFields,
  isRepeated,
  isSameBody,
  Memory,
  type ReadField,
  recorded,
  urlHash,
} from "./memory.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, rulesOf, type Settings, settingsFrom } from "./options.js";
import { ownValue } from "./own-properties.js";
import { newRequestId } from "./request-id.js";
import { createRouter, type NearRoute, nearRoute } from "./router.js";
import type { Accepted, Advice, Notice, Rejected, WithPath } from "./verdict.js";
import { type Body, type FindHeader, headerReader, readBody, splitUrl, upgradeHeaders, type WireRequest } from "./wire-request.js";

type Verdict = Accepted | (Accepted & WithPath<Readonly<Record<string, string>>>) | Rejected;

/** Validates a request. */
export type ValidateRequest = (request: WireRequest) => Verdict;

interface Rejection {
  readonly error: ResponseEntry;
  readonly message: string;
  readonly finding: Finding;
}

/** A request under validation: collects notices and rejections. */
export class RequestContext extends Context {
  notes: readonly Note<Notice>[] = none;
  rejections: readonly Rejection[] = none;

  protected advise(note: Note<Advice>): void {
    this.notes = added<Note<Notice>>(this.notes, note);
  }

  protected reject(error: ErrorEntry, finding: Finding, isEnforced: boolean): void {
    if (!isResponseEntry(error)) throw new Error(`${finding.rule.id} does not answer requests`);
    if (isEnforced) {
      this.rejections = added(this.rejections, { error, message: fill(error.message, finding.slots), finding });
      this.decided = !this.settings.all;
      return;
    }
    const notices = () => [unenforced(brokenRule(finding), { message: fill(error.message, finding.slots), status: error.status })];
    this.notes = added<Note<Notice>>(this.notes, notices);
  }

  /** Copies what the checks have found out so far. The copy shares nothing that later checks change. */
  copy(field: FindHeader, wireBody: Body | undefined): RequestContext {
    const copy = new RequestContext(this.operation, this.settings, this.path, this.rawQuery, field, wireBody);
    copy.pathParameters = this.pathParameters;
    copy.query = this.query;
    copy.present |= this.present;
    copy.unknown = this.unknown.length === 0 ? none : [...this.unknown];
    copy.ignored = this.ignored;
    copy.media = this.media;
    copy.body = this.body;
    copy.coding = this.coding;
    copy.notes = this.notes.length === 0 ? none : [...this.notes];
    copy.rejections = this.rejections.length === 0 ? none : [...this.rejections];
    copy.decided = this.decided;
    return copy;
  }
}

/** A URL and what the checks before the body have found out about it. */
interface KnownHead {
  readonly href: string;
  readonly method: string;
  readonly kind: BodyKind;
  readonly webSocket: boolean;
  readonly read: readonly ReadField[];
  readonly steps: Steps;
  readonly context: RequestContext;
}

/** A whole request and what the checks have found out. */
interface KnownRequest {
  readonly head: KnownHead;
  readonly body: Body | undefined;
  /** The headers that the checks of the body have read. */
  readonly read: readonly ReadField[];
  readonly context: RequestContext;
}

interface CompiledChecks {
  readonly all: Steps;
  /** The checks of stream messages. */
  readonly message: readonly CompiledCheck[];
}

interface Step {
  readonly run: CompiledCheck;
  readonly reads: RequestPart;
  readonly needsBody: boolean;
  /** The bits of which one is needed for a finding. */
  readonly onlyWith: number;
}

interface Steps {
  readonly list: readonly Step[];
  /** The index of the first check that reads the body. */
  readonly bodyFrom: number;
}

/**
 * Prepares the validation of requests to some endpoints.
 *
 * @param operations - The endpoints.
 * @param options - The options of the caller.
 * @returns The function that validates a request.
 * @throws TypeError for an unknown option.
 */
export function compilePreflight(operations: readonly Operation[], options: PreflightOptions): ValidateRequest {
  const settings = settingsFrom(options, () => rulesOf(operations));
  const find = createRouter(operations);
  // compiled on first use, because a caller uses few of many endpoints
  const compiled: CompiledChecks[] = [];
  const heads = new Memory<KnownHead>();
  const requests = new Memory<KnownRequest>();

  return (request) => {
    if (typeof request !== "object" || request === null)
      throw new TypeError("preflight: `request` must be an object with method, url, headers and body");
    const { method, url } = request;
    const headers = ownValue(request, "headers");
    const body = ownValue(request, "body");
    const href = typeof url === "string" ? url : url?.href;
    if (typeof method !== "string" || typeof href !== "string") throw new TypeError("preflight: `method` and `url` must be strings");
    const field = headerReader(headers);
    const wireBody = readBody(body);
    const kind = bodyKind(wireBody);
    const hash = urlHash(href, kind);
    if (hash === undefined || !isRepeated(hash)) return validate(method, href, field, wireBody, undefined);
    const head = heads.get(hash);
    if (head === undefined) return validate(method, copyText(href), field, wireBody, hash);
    if (head.href === href && head.method === method && head.kind === kind && hasFields(field, head.read))
      return resume(head, field, wireBody, hash);
    return validate(method, href, field, wireBody, undefined);
  };

  /** Validates a request. With a hash, what the checks before the body find out is remembered. */
  function validate(method: string, href: string, given: FindHeader, wireBody: Body | undefined, hash: number | undefined): Verdict {
    const target = splitUrl(href);
    const verb = target?.webSocket ? "GET" : method;
    const match = target && find(target, verb);
    if (!target || !match) {
      const near = target && nearRoute(target, verb.toUpperCase(), operations);
      return acceptedVerdict(null, undefined, undefined, near ? routeNotes(near, settings) : none);
    }
    const { operation, index, parameters, isStray } = match;
    compiled[index] ??= compileChecks(operation, settings);
    const { all } = compiled[index];
    const read: ReadField[] | undefined = hash === undefined ? undefined : [];
    const sent = read ? recorded(given, read) : given;
    const field = target.webSocket ? upgradeHeaders(sent) : sent;
    const context = new RequestContext(operation, settings, target.path, target.query, field, wireBody);
    if (parameters) context.pathParameters = parameters;
    if (isStray) {
      for (const { run, reads } of all.list) if (reads === "path" && !context.decided) run(context);
      return context.rejections.length > 0 ? verdictOf(context, false) : acceptedVerdict(null, undefined, undefined, context.notes);
    }
    runSteps(all, context, 0, all.bodyFrom);
    // a key is not kept
    if (hash !== undefined && read?.some(({ name }) => name === "authorization") === false) {
      const { webSocket } = target;
      heads.set(hash, {
        href,
        method,
        kind: bodyKind(wireBody),
        webSocket,
        read: [...read],
        steps: all,
        context: context.copy(noField, undefined),
      });
    }
    if (!context.decided) runSteps(all, context, all.bodyFrom, all.list.length);
    return verdictOf(context, hash !== undefined);
  }

  /** Validates a request whose URL and headers are known. */
  function resume(head: KnownHead, given: FindHeader, wireBody: Body | undefined, hash: number): Verdict {
    const { steps, webSocket, context: known } = head;
    if (known.decided || steps.bodyFrom === steps.list.length) return verdictOf(known, true);
    const wholeHash = bodyHash(hash, wireBody);
    const request = wholeHash === undefined ? undefined : requests.get(wholeHash);
    if (request?.head === head && isSameBody(request.body, wireBody) && hasFields(given, request.read))
      return verdictOf(request.context, true);
    const isKept = request === undefined && wholeHash !== undefined && isRepeated(wholeHash);
    const read: ReadField[] = [];
    const sent = isKept ? recorded(given, read) : given;
    const body = isKept ? copyBody(wireBody) : wireBody;
    const context = known.copy(webSocket ? upgradeHeaders(sent) : sent, body);
    runSteps(steps, context, steps.bodyFrom, steps.list.length);
    if (isKept) requests.set(wholeHash, { head, body, read, context: context.copy(noField, undefined) });
    return verdictOf(context, true);
  }
}

const noField: FindHeader = () => undefined;

/** Creates the verdict on a request. The context of a remembered request is kept for later verdicts, so its content is copied. */
function verdictOf(context: RequestContext, isRemembered: boolean): Verdict {
  const { operation, settings, rejections, notes, pathParameters, query } = context;
  const first = rejections[0];
  if (first !== undefined) {
    const requestId = (settings.requestId ?? newRequestId)();
    const rejected = rejectedVerdict(operation.id, first, requestId, notes);
    if (!settings.all) return rejected;
    return Object.assign(rejected, {
      violations: rejections.map((rejection) => rejectedVerdict(operation.id, rejection, requestId, none)),
    });
  }
  const decoded = context.coding === undefined ? context.body : undefined;
  const accepted = isRemembered
    ? acceptedVerdict(operation.id, copyJson(query), copyJson(decoded), notes)
    : acceptedVerdict(operation.id, query, decoded, notes);
  return operation.template ? Object.assign(accepted, { path: { ...pathParameters } }) : accepted;
}

type Notes = RequestContext["notes"];

function acceptedVerdict(endpoint: string | null, query: unknown, body: unknown, notes: Notes): Accepted {
  if (notes.length === 0) return { ok: true, endpoint, query, body, notices: none };
  return withNotices<Accepted>({ ok: true, endpoint, query, body }, notes);
}

function rejectedVerdict(endpoint: string, { error, message, finding }: Rejection, requestId: string, notes: Notes): Rejected {
  const { status } = error;
  const { headers, body, text } = error.respond(message, requestId);
  if (notes.length === 0) return { ok: false, endpoint, status, headers, body, text, rule: brokenRule(finding), notices: none };
  return withNotices<Rejected>({ ok: false, endpoint, status, headers, body, text, rule: brokenRule(finding) }, notes);
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
  const message: CompiledCheck[] = [];
  for (const check of operation.checks) {
    const run = operation.compilers[check.check]?.(check as never, operation, settings);
    if (!run) continue;
    if (check.stage === "message") {
      message.push(run);
      continue;
    }
    const names = own(run, "onlyWith");
    all.push({
      run,
      reads: check.reads,
      needsBody: check.stage === "body",
      onlyWith: names === undefined ? -1 : parameterBits(operation.query, names) || unusualBit,
    });
  }
  const body = all.findIndex(({ reads, needsBody }) => needsBody || reads === "body");
  return { all: { list: all, bodyFrom: body < 0 ? all.length : body }, message };
}

/** Runs the checks of a range that have something to look at, in the order of the server. */
export function runSteps({ list }: Steps, context: Context, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const { run, needsBody, onlyWith } = list[index] as Step;
    if (needsBody && context.wireBody === undefined) return;
    if ((context.present & onlyWith) === 0) continue;
    run(context);
    if (context.decided) return;
  }
}

/** Reports that a request matches no endpoint, but is near one. */
function routeNotes({ operation, when, slots }: NearRoute, settings: Settings): RequestContext["notes"] {
  const context = new RequestContext(operation, settings, "", "", () => undefined, undefined);
  const check = operation.checks.find(({ stage }) => stage === "route");
  if (check) context.report(check, when, "/path", { slots });
  return context.notes;
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
