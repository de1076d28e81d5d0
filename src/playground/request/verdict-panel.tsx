import { useMemo } from "preact/hooks";
import type { BrokenRule, Notice, RejectedMessage } from "../../engine/public-types.js";
import type { AcceptedMessage, MessageNotice } from "../../engine/verdict.js";
import { reasonPhrase } from "../data.js";
import { type Finding, fixesFor } from "../fixes/fixes.js";
import { knownParameters } from "../formats/grid.js";
import { CodeBlock, Evidence, Link, Prose } from "../parts.js";
import { type PlaygroundRequest, splitUrl } from "./request.js";
import { evaluate, evaluateMessage, type PlaygroundVerdict, placeOf } from "./verdict.js";

interface VerdictPanelProps {
  readonly request: PlaygroundRequest;
  readonly result: PlaygroundVerdict;
  readonly checkAuthorization: boolean;
  readonly onRequest: (request: PlaygroundRequest) => void;
}

/**
 * What the server answers, why, and how to fix the request.
 *
 * @param props - The request and its verdict.
 * @returns The element.
 */
export function VerdictPanel({ request, result, checkAuthorization, onRequest }: VerdictPanelProps) {
  const { verdict, message } = result;
  const findings = (candidate: PlaygroundRequest) => findingsOf(evaluate(candidate, checkAuthorization));
  const fix = { request, findings, endpoint: verdict.endpoint, onRequest };
  const others = verdict.ok ? [] : (verdict.violations ?? []).slice(1);
  const notices = [...verdict.notices, ...(message?.notices ?? [])] as readonly (Notice | MessageNotice)[];
  return (
    <section aria-labelledby="response-title" class="panel verdict">
      <div class="title-row">
        <h2 id="response-title">Response</h2>
        <p role="status" class={`badge ${stateOf(result)}`}>
          {summaryOf(result)}
        </p>
      </div>
      {verdict.ok && verdict.endpoint === null && (
        <p>The URL does not match a known endpoint, so the request was not checked.{notices.length > 0 ? " See the notice below." : ""}</p>
      )}
      {verdict.ok && verdict.endpoint !== null && message?.ok !== false && (
        <p>
          The server accepts this request to <code>{verdict.endpoint}</code>, as far as the request shows it.
        </p>
      )}
      {!verdict.ok && (
        <>
          <ResponseText status={verdict.status} headers={verdict.headers} text={verdict.text} />
          <RuleBlock rule={verdict.rule} fix={fix} />
        </>
      )}
      {message !== undefined && !message.ok && (
        <>
          <h3>The server answers the first message with</h3>
          <AnswerText message={message} />
          <RuleBlock rule={message.rule} fix={fix} />
          <OtherErrors errors={otherErrors(message)} fix={fix} />
        </>
      )}
      <OtherErrors errors={others.map((one) => ({ rule: one.rule, said: messageOf(one.body) ?? one.text }))} fix={fix} />
      <Notices notices={notices} fix={fix} />
    </section>
  );
}

interface MessageVerdictProps {
  readonly endpoint: string;
  readonly text: string;
  readonly message: AcceptedMessage | RejectedMessage;
  readonly onText: (text: string) => void;
}

/**
 * What the server answers to a message of a stream, why, and how to fix it.
 *
 * @param props - The message and its verdict.
 * @returns The element.
 */
export function MessageVerdict({ endpoint, text, message, onText }: MessageVerdictProps) {
  const request = { method: "GET", url: "", headers: [], body: text };
  const findings = (candidate: PlaygroundRequest) => findingsOf({ message: evaluateMessage(endpoint, candidate.body ?? "") });
  const fix = { request, findings, endpoint, onRequest: ({ body }: PlaygroundRequest) => onText(body ?? "") };
  const state = !message.ok ? "rejected" : message.notices.length > 0 ? "noticed" : "accepted";
  return (
    <section aria-labelledby="answer-title" class="panel verdict">
      <div class="title-row">
        <h2 id="answer-title">Answer</h2>
        <p role="status" class={`badge ${state}`}>
          {message.ok ? acceptedText(message.notices.length) : "✕ Rejected"}
        </p>
      </div>
      {message.ok ? (
        <p>The server accepts this message.</p>
      ) : (
        <>
          <AnswerText message={message} />
          <RuleBlock rule={message.rule} fix={fix} />
        </>
      )}
      <OtherErrors errors={otherErrors(message)} fix={fix} />
      <Notices notices={message.notices} fix={fix} />
    </section>
  );
}

interface OtherErrorsProps {
  readonly errors: readonly { readonly rule: BrokenRule; readonly said: string }[];
  readonly fix: FixContext;
}

function OtherErrors({ errors, fix }: OtherErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <>
      <h3>
        {errors.length} more {errors.length === 1 ? "error" : "errors"}
      </h3>
      <p class="hint">The server reports the first error only.</p>
      {errors.map(({ rule, said }) => (
        <div key={`${rule.id} ${rule.pointer}`} class="other">
          <p class="said">{said}</p>
          <RuleBlock rule={rule} fix={fix} />
        </div>
      ))}
    </>
  );
}

function AnswerText({ message }: { readonly message: RejectedMessage }) {
  const text = answerText(message);
  return (
    <CodeBlock text={text} what="the answer">
      <strong class="answer">{text}</strong>
    </CodeBlock>
  );
}

function Notices({ notices, fix }: { readonly notices: readonly (Notice | MessageNotice)[]; readonly fix: FixContext }) {
  if (notices.length === 0) return null;
  return (
    <>
      <h3>{notices.length === 1 ? "Notice" : `${notices.length} notices`}</h3>
      {notices.map((notice) => (
        <NoticeBlock key={`${notice.id} ${notice.pointer}`} notice={notice} fix={fix} />
      ))}
    </>
  );
}

interface FixContext {
  readonly request: PlaygroundRequest;
  readonly findings: (request: PlaygroundRequest) => readonly Finding[];
  readonly endpoint: string | null;
  readonly onRequest: (request: PlaygroundRequest) => void;
}

/**
 * Names the class of a verdict.
 *
 * @param result - The verdict.
 * @returns `rejected`, `unknown`, `noticed` or `accepted`.
 */
export function stateOf({ verdict, message }: PlaygroundVerdict): string {
  if (!verdict.ok || message?.ok === false) return "rejected";
  return verdict.endpoint === null ? "unknown" : verdict.notices.length > 0 ? "noticed" : "accepted";
}

/**
 * Sums up a verdict in a few words.
 *
 * @param result - The verdict.
 * @returns Such as "✕ Rejected: 400 Bad Request".
 */
export function summaryOf({ verdict, message }: PlaygroundVerdict): string {
  if (!verdict.ok) return `✕ Rejected: ${verdict.status} ${reasonPhrase(verdict.status)}`;
  if (message?.ok === false) return "✕ The first message is rejected";
  if (verdict.endpoint === null) return "? Not checked";
  return acceptedText(verdict.notices.length + (message?.notices.length ?? 0));
}

function acceptedText(notices: number): string {
  return notices === 0 ? "✓ Accepted" : `✓ Accepted, ${notices} ${notices === 1 ? "notice" : "notices"}`;
}

function ResponseText({
  status,
  headers,
  text,
}: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}) {
  const head = `HTTP/1.1 ${status} ${reasonPhrase(status)}\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}`;
  return (
    <CodeBlock text={`${head}\n\n${text}`} what="the response">
      <span class="status-line">{head.split("\n", 1)[0]}</span>
      {`\n${head.split("\n").slice(1).join("\n")}\n\n`}
      <strong class="answer">{text}</strong>
    </CodeBlock>
  );
}

function RuleBlock({ rule, fix }: { readonly rule: BrokenRule; readonly fix: FixContext }) {
  return (
    <div class="rule">
      <PlaceLine pointer={rule.pointer} request={fix.request} />
      <p class="how">
        <Prose text={rule.hint} />
      </p>
      <FixButtons finding={rule} fix={fix} />
      <p class="meta">
        Rule <code>{rule.id}</code>. The rejection is {rule.certainty.rejects}, the wording {rule.certainty.text}.{" "}
        <Link href={rule.docs}>Deepgram's documentation</Link>. To turn the rule off: <code>{`rules: { "${rule.id}": "off" }`}</code>
      </p>
      <Evidence ids={rule.evidence} />
    </div>
  );
}

function NoticeBlock({ notice, fix }: { readonly notice: Notice | MessageNotice; readonly fix: FixContext }) {
  const said = notice.kind === "advice" ? notice.message : "message" in notice ? notice.message : answerText(notice);
  const hint = notice.kind === "advice" ? "" : notice.hint;
  return (
    <div class="notice-block">
      <p>
        ! <Prose text={notice.kind === "advice" ? said : hint} />
      </p>
      {notice.kind === "unenforced" && (
        <p class="hint">
          {notice.certainty.rejects === "inferred" ? "The server may reject this" : "The rule only warns"}: <q>{said}</q>
        </p>
      )}
      <FixButtons finding={{ id: notice.id, pointer: notice.pointer, hint: notice.kind === "advice" ? said : hint }} fix={fix} />
      <p class="meta">
        Notice <code>{notice.id}</code>
      </p>
      <Evidence ids={notice.evidence} />
    </div>
  );
}

function FixButtons({ finding, fix: { request, findings, endpoint, onRequest } }: { readonly finding: Finding; readonly fix: FixContext }) {
  const parameters = knownParameters(endpoint, request);
  const { id, pointer, hint } = finding;
  const fixes = useMemo(() => fixesFor(request, { id, pointer, hint }, parameters, findings), [request, id, pointer, hint]);
  if (fixes.length === 0) return null;
  return (
    <div class="fixes">
      {fixes.map(({ label, request: fixed }, index) => (
        <button key={label} type="button" class={index === 0 ? "primary" : ""} onClick={() => onRequest(fixed)}>
          <Prose text={label} />
        </button>
      ))}
    </div>
  );
}

/** The part of the request that a rule is about, marked in the URL where it is in there. */
function PlaceLine({ pointer, request }: { readonly pointer: string; readonly request: PlaygroundRequest }) {
  const { part, path } = placeOf(pointer);
  const { before, pairs, after } = splitUrl(request.url);
  if (part === "query" && pairs.some(({ name }) => name === path[0])) {
    return (
      <p class="place mono">
        {before}
        {pairs.map(({ raw, name }, index) => (
          <span key={index}>
            {index === 0 ? "?" : "&"}
            {name === path[0] ? <mark>{raw}</mark> : raw}
          </span>
        ))}
        {after}
      </p>
    );
  }
  const where = [partNames[part] ?? part, ...path].join(" › ");
  return <p class="place">Where: {where}</p>;
}

const partNames: Readonly<Record<string, string>> = { path: "path", query: "query", headers: "headers", body: "body", message: "message" };

function messageOf(body: unknown): string | undefined {
  if (typeof body === "string") return body;
  const { err_msg, details } = Object(body) as { readonly err_msg?: string; readonly details?: string };
  return err_msg ?? details;
}

function answerText({ answer }: Pick<RejectedMessage, "answer">): string {
  return answer.kind === "close" ? `close ${answer.code} ${answer.reason}` : answer.text;
}

/** The errors of a message after the first one. */
function otherErrors(message: AcceptedMessage | RejectedMessage): OtherErrorsProps["errors"] {
  const violations = message.ok ? [] : (message.violations ?? []);
  return violations.slice(1).map((one) => ({ rule: one.rule, said: answerText(one) }));
}

/** What a fix must make go away, and may not add. */
function findingsOf({ verdict, message }: Partial<PlaygroundVerdict>): Finding[] {
  const rules = verdict === undefined || verdict.ok ? [] : (verdict.violations ?? [verdict]).map(({ rule }) => rule);
  const ofMessage = message === undefined || message.ok ? [] : (message.violations ?? [message]).map(({ rule }) => rule);
  const notices = [...(verdict?.notices ?? []), ...(message?.notices ?? [])];
  const unchecked = verdict?.endpoint === null ? [{ id: "endpoint-unknown", pointer: "" }] : [];
  return [
    ...[...rules, ...ofMessage, ...unchecked].map(({ id, pointer }) => ({ id, pointer, hint: "" })),
    ...notices.map(({ id, pointer, kind }) => ({ id, pointer, hint: "", isAdvice: kind === "advice" })),
  ];
}
