import { askedMessage, type PackedMessage, packedMessages } from "../../../src/cli/conform/vectors.js";
import { preflight, preflightMessage, type StreamState } from "../../../src/index.js";
import { data } from "../../data.js";

const vectors = packedMessages();
const streams = data.folders.flatMap(({ operations }) => operations.filter(({ messages }) => messages !== undefined));
const judge = preflightMessage as unknown as (
  endpoint: string,
  message: unknown,
  options: { readonly now: number; readonly state: StreamState | undefined; readonly query: object | undefined },
) => ReturnType<typeof preflightMessage>;

/** The verdict on the last frame of a vector; the frames before it must be accepted. */
function verdictOn(vector: PackedMessage) {
  let state: StreamState | undefined;
  const path = streams.find(({ operation }) => operation.id === vector.endpoint)?.operation.path;
  const handshake =
    vector.query === undefined ? undefined : preflight({ method: "GET", url: `wss://api.deepgram.com${path}?${vector.query}` });
  const query = handshake?.ok ? (handshake.query as object) : undefined;
  expect([vector.id, query === undefined]).toEqual([vector.id, vector.query === undefined]);
  const frames = askedMessage(vector).frames.map((frame) => ({
    now: frame.second * 1000,
    content: "text" in frame ? frame.text : Buffer.from(frame.base64, "base64"),
  }));
  for (const { now, content } of frames.slice(0, -1)) {
    const { ok, state: next } = judge(vector.endpoint, content, { now, state, query });
    expect([vector.id, ok]).toEqual([vector.id, true]);
    state = next;
  }
  const last = frames.at(-1);
  return judge(vector.endpoint, last?.content, { now: last?.now ?? 0, state, query });
}

/** What `preflightMessage` says, as vectors do. */
function said(vector: PackedMessage) {
  const verdict = verdictOn(vector);
  const { rule, err_msg } = vector.expect;
  if (verdict.ok) {
    const isSaid = verdict.notices.some(({ id }) => id === rule);
    return { id: vector.id, verdict: "accepted", ...(isSaid ? { rule } : {}), notices: [] };
  }
  const { answer } = verdict;
  const answered =
    answer.kind === "close"
      ? { close: answer.code, err_code: answer.reason }
      : {
          type: answer.message.type,
          err_code:
            ("code" in answer.message ? answer.message.code : undefined) ?? ("variant" in answer.message ? answer.message.variant : ""),
          ...(err_msg === undefined ? {} : { err_msg: answer.message.description }),
        };
  return { id: vector.id, verdict: "rejected", ...answered, rule: verdict.rule.id, certainty: verdict.rule.certainty };
}

test.each(streams.map(({ operation }) => operation.id))("preflightMessage answers every message of %s as expected", (endpoint) => {
  const own = vectors.filter((vector) => vector.endpoint === endpoint);
  expect(own.length).toBeGreaterThan(25);
  const wanted = own.map(({ id, expect: { error: _error, ...rest }, certainty }) => ({
    id,
    ...rest,
    ...(rest.verdict === "rejected" ? { certainty } : { notices: [] }),
  }));
  expect(own.map(said)).toEqual(wanted);
});

test.each(streams.map((stream) => [stream.operation.id, stream] as const))(
  "every rule for messages of %s has a vector",
  (endpoint, { checks }) => {
    const own = vectors.filter((vector) => vector.endpoint === endpoint);
    const broken = (verdict: string) => new Set(own.flatMap(({ expect: { rule, verdict: one } }) => (one === verdict ? rule : [])));
    const rules = checks
      .filter(({ stage }) => stage === "message")
      .flatMap((check) => check.rules.filter((rule) => rule.endpoints?.includes(endpoint) !== false));
    const [rejected, accepted] = [broken("rejected"), broken("accepted")];
    expect(rules.filter(({ rule }) => !rejected.has(rule) && !accepted.has(rule)).map(({ rule }) => rule)).toEqual([]);
    const certain = rules.filter(({ error, rejects }) => error !== undefined && rejects !== "inferred");
    expect(certain.filter(({ rule }) => !rejected.has(rule)).map(({ rule }) => rule)).toEqual([]);
  },
);
