import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { type MessageOptions, preflightMessage, type StreamAnswer, type StreamState } from "../../src/index.js";
import { validateSpeakV1StreamMessage, validateSpeakV2StreamMessage } from "../../src/validators.js";
import { data } from "../data.js";
import fc, { anyCharacter } from "../properties.js";

type Stream = "speak.v1.stream" | "speak.v2.stream" | "listen.v1.stream" | "listen.v2.stream";

/** A message, as JSON text, as an object, as bytes or as a text that is better not written out. */
type Message =
  | string
  | { readonly base64: string }
  | { readonly type: string; readonly text: { readonly repeat: string; readonly times: number } }
  | object;

interface Row {
  readonly endpoint: Stream;
  readonly message: Message;
  readonly evidence: string;
  readonly options?: Partial<MessageOptions>;
}
interface RejectedRow extends Row {
  readonly rule: string;
  readonly answer: StreamAnswer;
  readonly pointer: string;
  readonly enforced?: false;
}
interface AcceptedRow extends Row {
  readonly advice: readonly string[];
}
interface Rule {
  readonly rule: string;
  readonly error?: string;
  readonly rejects?: string;
}

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const judge = preflightMessage as unknown as (
  endpoint: string,
  message: unknown,
  options: MessageOptions,
) => ReturnType<typeof preflightMessage>;

function sent(message: Message): unknown {
  if (typeof message === "string") return message;
  if ("base64" in message) return Buffer.from(message.base64, "base64");
  const { text } = message as { text?: { repeat: string; times: number } };
  return typeof text === "object" && text !== null && "repeat" in text ? { ...message, text: text.repeat.repeat(text.times) } : message;
}

const { rejected, accepted } = read<{ rejected: RejectedRow[]; accepted: AcceptedRow[] }>("test/engine/messages.json");
const title = ({ endpoint, message }: Row) => `${endpoint} ${JSON.stringify(message)}`.slice(0, 140);

test.each(rejected.map((row) => [title(row), row.rule, row] as const))("%s: %s", (_title, rule, row) => {
  const { endpoint, answer, pointer, options } = row;
  const verdict = judge(endpoint, sent(row.message), { now: 0, certainty: "inferred", ...options });
  expect(verdict).toMatchObject({
    ok: false,
    endpoint,
    answer,
    rule: { id: rule, pointer, hint: expect.stringMatching(/^(?!.*(?:``| [.,]|\{\w+\}))./), docs: expect.stringMatching(/^https:/) },
    state: {},
  });
  if (!verdict.ok && verdict.answer.kind !== "close") expect(verdict.answer.text).toBe(JSON.stringify(verdict.answer.message));
  const byDefault = judge(endpoint, sent(row.message), { now: 0, ...options });
  expect(byDefault.ok).toBe(row.enforced === false);
  if (row.enforced === false)
    expect(byDefault.notices).toContainEqual(
      expect.objectContaining({ kind: "unenforced", id: rule, answer: expect.objectContaining(answer) as unknown }),
    );
  const off = judge(endpoint, sent(row.message), { now: 0, certainty: "inferred", rules: { [rule]: "off" } as never, ...options });
  expect(off.ok ? undefined : off.rule.id).not.toBe(rule);
});

test.each(accepted.map((row) => [title(row), row] as const))("the server takes %s", (_title, row) => {
  const verdict = judge(row.endpoint, sent(row.message), { now: 0, ...row.options });
  expect(verdict).toMatchObject({ ok: true, endpoint: row.endpoint });
  expect(verdict.notices.flatMap((notice) => (notice.kind === "advice" ? notice.id : [])).sort()).toEqual([...row.advice].sort());
});

test.each([
  ["speak.v1.stream", '{"type":"Speak"}', "Speak needs `text`."],
  ["speak.v1.stream", '{"type":"Speak","txt":"a"}', "Speak needs `text`. `txt` is another field."],
  ["speak.v2.stream", '{"type":"Speak","text":"a","txt":"a"}', "Remove `txt`. Did you mean `text`?"],
  ["speak.v2.stream", '{"type":"Speek","text":"a"}', expect.stringContaining(" Did you mean `Speak`?") as string],
])("%s %s: the hint names what was meant", (endpoint, message, hint) => {
  expect(judge(endpoint, message, { now: 0 })).toMatchObject({ ok: false, rule: { hint } });
});

// the rows of a session are in agent.test.ts
const folders = data.folders
  .filter(({ operations }) => operations.some(({ messages }) => messages && messages["$defs"] === undefined))
  .map(({ path }) => path);
test.each(folders)("every rule and every advice about messages of %s has a row, and the sure ones are enforced", (folder) => {
  const { checks } = read<{ checks: { check: string; stage: string; rules: Rule[] }[] }>(`schemas/${folder}/checks.json`);
  // what is counted has tests of its own
  const rules = checks.filter(({ check, stage }) => stage === "message" && check !== "rate").flatMap((check) => check.rules);
  const here = ({ endpoint }: Row) => endpoint.startsWith(folder.replace("/", "."));
  expect([...new Set(rejected.filter(here).map(({ rule }) => rule))].sort()).toEqual(
    rules.flatMap(({ rule, error }) => (error === undefined ? [] : rule)).sort(),
  );
  expect([...new Set(accepted.filter(here).flatMap(({ advice }) => advice))].sort()).toEqual(
    rules.flatMap(({ rule, error }) => (error === undefined ? rule : [])).sort(),
  );
  for (const row of rejected.filter(here)) {
    const { rejects } = rules.find(({ rule }) => rule === row.rule) ?? {};
    expect([row.rule, row.enforced !== false]).toEqual([row.rule, rejects !== "inferred"]);
  }
});

test("every answer of the catalogue to a message is produced, and the catalogue says of the others why not", () => {
  const { errors } = read<{ errors: Record<string, { status?: number; foreseeable: boolean; endpoints: string[]; why?: string }> }>(
    "schemas/errors.json",
  );
  const counted = ["characters-too-fast", "flush-excessive"];
  for (const folder of folders) {
    const product = folder.replace("/", ".");
    const { checks } = read<{ checks: { rules: Rule[] }[] }>(`schemas/${folder}/checks.json`);
    const rules = checks.flatMap((check) => check.rules);
    const produced = rejected
      .filter(({ endpoint }) => endpoint.startsWith(product))
      .map(({ rule }) => rules.find((one) => one.rule === rule)?.error);
    const wanted = Object.entries(errors).filter(([, error]) => error.status === undefined && error.endpoints.includes(product));
    expect(new Set([...produced, ...(product === "speak.v1" ? counted : [])])).toEqual(
      new Set(wanted.filter(([, error]) => error.foreseeable).map(([id]) => id)),
    );
    for (const [, error] of wanted) if (!error.foreseeable) expect(error.why).toMatch(/\.$/);
  }
});

/** Sends messages one after the other, each with the state that the one before left; the state goes through JSON on the way. */
function stream(messages: readonly (readonly [now: number, message: object])[], certainty: "documented" | "inferred" = "documented") {
  let state: StreamState | undefined;
  return messages.map(([now, message]) => {
    const verdict = judge("speak.v1.stream", message, { state, now, certainty });
    state = JSON.parse(JSON.stringify(verdict.state)) as StreamState;
    return verdict;
  });
}
const flush = { type: "Flush" };
const speak = (characters: number) => ({ type: "Speak", text: "a".repeat(characters) });

describe("20 flushes in 60 seconds", () => {
  const flushes = (...times: readonly number[]) => times.map((now) => [now, flush] as const);
  const twenty = Array.from({ length: 20 }, (_, place) => place * 100);

  test("the 21st is refused with a warning, and the stream goes on", () => {
    const verdicts = stream(flushes(...twenty, 2000, 59_000));
    expect(verdicts.slice(0, 20).every(({ ok, notices }) => ok && notices.length === 0)).toBe(true);
    for (const last of verdicts.slice(20)) {
      expect(last).toMatchObject({
        ok: false,
        rule: { id: "flush-excessive", certainty: { rejects: "recorded" } },
        answer: { kind: "message", message: { type: "Warning", code: "EXCESSIVE_FLUSH" } },
      });
    }
  });

  test("what was refused does not count: the allowance is back after 60 seconds", () => {
    const verdicts = stream(flushes(...twenty, 2000, 3000, 4000, 60_000 + 1900), "inferred");
    expect(verdicts.map(({ ok }) => ok)).toEqual([...twenty.map(() => true), false, false, false, true]);
  });

  test.each([
    [59_999, false],
    [60_000, true],
  ])("after %d ms the first has run out: %p", (now, ok) => {
    expect(stream(flushes(...Array<number>(20).fill(0), now)).at(-1)?.ok).toBe(ok);
  });

  test("what is too many only for one way of counting is a notice, unless inferences are enforced", () => {
    const times = flushes(0, ...Array<number>(19).fill(50_000), 61_000, 61_000);
    const last = stream(times).at(-1);
    expect(last).toMatchObject({ ok: true, notices: [{ kind: "unenforced", id: "flush-excessive-by-window" }] });
    expect(stream(times, "inferred").at(-1)).toMatchObject({ ok: false, rule: { id: "flush-excessive-by-window" } });
  });

  test("other messages are not flushes, and each stream has its own count", () => {
    const verdicts = stream([...flushes(...twenty), [2000, { type: "Clear" }], [2000, speak(1)], [2000, { type: "Close" }]]);
    expect(verdicts.slice(20).every(({ ok }) => ok)).toBe(true);
    expect(judge("speak.v1.stream", flush, { now: 2000 }).ok).toBe(true);
  });
});

describe("2400 characters in 60 seconds", () => {
  test("the message that goes beyond is answered with a close frame", () => {
    const verdicts = stream([
      [0, speak(2000)],
      [10, speak(400)],
      [20, speak(1)],
    ]);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(verdicts.at(-1)).toMatchObject({
      answer: { kind: "close", code: 1008, reason: "DATA-0001" },
      rule: { id: "characters-too-fast" },
    });
  });

  test("characters are code points", () => {
    const faces = { type: "Speak", text: "😀".repeat(1200) };
    const verdicts = stream([
      [0, faces],
      [0, faces],
      [0, faces],
    ]);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  test("after a minute there is room again", () => {
    const verdicts = stream([
      [0, speak(2000)],
      [59_999, speak(401)],
      [60_000, speak(2000)],
    ]);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  test("what is too fast only for one way of counting is a notice", () => {
    const last = stream([
      [0, speak(400)],
      [59_000, speak(2000)],
      [61_000, speak(500)],
    ]).at(-1);
    expect(last).toMatchObject({ ok: true, notices: [{ kind: "unenforced", id: "characters-too-fast-by-window" }] });
  });
});

test("a state is not changed, and stays small whatever is sent", () => {
  const first = judge("speak.v1.stream", flush, { now: 0 }).state;
  const before = JSON.stringify(first);
  judge("speak.v1.stream", flush, { now: 1, state: first });
  expect(JSON.stringify(first)).toBe(before);
  let state: StreamState = first;
  const rules = { "flush-excessive": "off", "flush-excessive-by-window": "off" } as const;
  for (let turn = 0; turn < 3000; turn++) ({ state } = preflightMessage("speak.v1.stream", { type: "Flush" }, { now: turn, state, rules }));
  expect(state["Flush"]?.events.length).toBeLessThan(2600);
  ({ state } = judge("speak.v1.stream", speak(1), { now: 70_000, state }));
  ({ state } = judge("speak.v1.stream", flush, { now: 70_000, state }));
  expect(state).toEqual({ Flush: { since: 70_000, events: [[70_000, 1, 1]] }, Speak: { since: 70_000, events: [[70_000, 1, 1]] } });
});

test("a clock that is set back, or is another one, begins anew", () => {
  const verdicts = stream([
    [1.7e12, speak(2000)],
    [1000, speak(2000)],
    [2000, speak(2000)],
  ]);
  expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, false]);
});

test("whether inline pronunciations count is not known: with them it is a notice, without them a rejection", () => {
  const controls = (count: number) => ({ type: "Speak", text: '\\{"word":"x","pronounce":"bbbbbbbbbbbb"\\}'.repeat(count) });
  const verdicts = stream([
    [0, controls(40)],
    [1, controls(40)],
    [2, speak(2000)],
    [3, speak(400)],
  ]);
  expect(verdicts.map(({ ok, notices }) => [ok, notices.map(({ id }) => id)])).toEqual([
    [true, []],
    [true, ["characters-too-fast-by-window"]],
    [true, ["characters-too-fast-by-window"]],
    [false, []],
  ]);
});

test("a rule that is an advice of one stream and an error of another can be enforced", () => {
  const message = { type: "Speak", text: "a", voice: "b" };
  const rules = { "message-field-unknown": "enforce" } as const;
  expect(preflightMessage("speak.v2.stream", message as never, { now: 0, rules }).ok).toBe(false);
  expect(judge("speak.v1.stream", message, { now: 0, rules: rules as never }).ok).toBe(true);
});

test("of very many unknown fields a few are spoken of, also where the rule is set to warn", () => {
  const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`field${place}`, 1]));
  const rules = { "message-field-unknown": "warn" } as const;
  const verdict = judge("speak.v2.stream", { type: "Configure", ...fields }, { now: 0, rules: rules as never });
  expect([verdict.ok, verdict.notices.length]).toEqual([true, 16]);
});

test.each<[string, [string, unknown], unknown, RegExp]>([
  ["an endpoint that does not exist", ["speak.v3", flush], { now: 0 }, /unknown endpoint "speak\.v3"/],
  ["an endpoint without a socket", ["speak.v1", flush], { now: 0 }, /speak\.v1 is not a stream/],
  ["no options", ["speak.v1.stream", flush], undefined, /`options` must be an object/],
  ["no time", ["speak.v1.stream", flush], {}, /`now` must be a time/],
  ["a time that is none", ["speak.v1.stream", flush], { now: Number.NaN }, /`now` must be a time/],
  ["a state that is none", ["speak.v1.stream", flush], { now: 0, state: null }, /`state` must be/],
  [
    "a state that was written by another",
    ["speak.v1.stream", flush],
    { now: 0, state: { Flush: { since: 0, events: 5 } } },
    /`state` must be/,
  ],
  [
    "a state with an event that is none",
    ["speak.v1.stream", flush],
    { now: 0, state: { Flush: { since: 0, events: [null] } } },
    /`state` must be/,
  ],
  [
    "a state with text for numbers",
    ["speak.v1.stream", flush],
    { now: 0, state: { Flush: { since: 0, events: [[0, "9", "9"]] } } },
    /`state` must be/,
  ],
  ["an option of requests", ["speak.v1.stream", flush], { now: 0, auth: "check" }, /unknown option `auth`/],
  ["a query as text", ["speak.v1.stream", flush], { now: 0, query: "speed=1" }, /`query` must be/],
  ["a list of frames", ["speak.v1.stream", [Buffer.from("{}")]], { now: 0 }, /`message` must be/],
  ["a date", ["speak.v1.stream", new Date(0)], { now: 0 }, /`message` must be/],
  ["no message", ["speak.v1.stream", undefined], { now: 0 }, /`message` must be/],
  ["a number", ["speak.v1.stream", 5], { now: 0 }, /`message` must be/],
  ["an object that is no JSON", ["speak.v1.stream", { type: "Speak", text: 1n }], { now: 0 }, /cannot be serialized to JSON/],
  ["a rule that does not exist", ["speak.v1.stream", flush], { now: 0, rules: { nonsense: "off" } }, /unknown rule `nonsense`/],
])("%s is a programmer's error", (_name, [endpoint, message], options, complaint) => {
  expect(() => judge(endpoint, message, options as MessageOptions)).toThrow(complaint);
  expect(() => judge(endpoint, message, options as MessageOptions)).toThrow(TypeError);
});

test.each<[Stream, (value: unknown) => boolean]>([
  ["speak.v1.stream", validateSpeakV1StreamMessage],
  ["speak.v2.stream", validateSpeakV2StreamMessage],
])(
  "%s: a message gets the same verdict from preflightMessage, from ajv at run time and from the standalone validator",
  (endpoint, standalone) => {
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(read<object>(`generated/schemas/${endpoint}.message.json`));
    const value = fc.oneof(
      fc.constantFrom<unknown>("a", "", null, 0, 1, 1.15, 1.07, 0.5, 2, "a".repeat(2000), "a".repeat(2001), "😀".repeat(2000)),
      fc.constantFrom<unknown>(
        { type: "time_ms", value: 5 },
        { type: "time_ms", value: 0.5 },
        { type: "bytes", value: 5 },
        { type: "time_ms" },
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const message = fc.record(
      {
        type: fc.constantFrom<unknown>("Speak", "Flush", "Clear", "Close", "Interrupt", "Configure", "speak", 5, null, "constructor"),
        text: value,
        speed: value,
        playback_offset: value,
        nonsense: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: message }, { weight: 1, arbitrary: fc.jsonValue() }), (content) => {
        // a list in the place of an object is read as fields in order, which no schema says
        fc.pre(!Array.isArray(content));
        const ours = judge(endpoint, JSON.stringify(content), { now: 0 }).ok;
        expect({ content, ajv: validate(content), standalone: standalone(content) }).toEqual({ content, ajv: ours, standalone: ours });
      }),
      { numRuns: 3000 },
    );
  },
);

test("whatever a message is, there is a verdict, and with what is said off there is none", () => {
  const anything = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.json(),
    fc.uint8Array(),
    fc
      .string({ unit: fc.constantFrom("{", "}", "\\", "pause", ":", '"pronounce"', '"', "word", "5", " ", "00") })
      .map((text) => ({ type: "Speak", text })),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom("speak.v1.stream", "speak.v2.stream"), fc.integer(), (message, endpoint, now) => {
      const verdict = judge(endpoint, message, { now, certainty: "inferred" });
      expect(typeof verdict.ok).toBe("boolean");
      const again = judge(endpoint, message, {
        now,
        certainty: "inferred",
        state: JSON.parse(JSON.stringify(verdict.state)) as StreamState,
      });
      expect(again.ok || verdict.ok === false || again.rule.id === "flush-excessive").toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("a long text of half-written controls costs no more than its length", () => {
  const piece = (part: string, length: number) => ({ type: "Speak", text: part.repeat(Math.ceil(length / part.length)).slice(0, length) });
  const lengths = [
    (length: number) => `{${'"pronounce"'.repeat(length / 11)}`,
    (length: number) => `\\{pause:500${" ".repeat(length)}x\\}`,
    (length: number) => `\\{pause:${" ".repeat(length)}`,
    (length: number) => `{pause:{${" ".repeat(length)}duration_ms${" ".repeat(length)}`,
    (length: number) => `{"pronounce" "word"${" ".repeat(length)}`,
  ];
  for (const make of lengths) {
    const from = performance.now();
    judge("speak.v2.stream", { type: "Speak", text: make(400_000) }, { now: 0 });
    judge("speak.v1.stream", { type: "Speak", text: make(400_000) }, { now: 0 });
    expect(performance.now() - from).toBeLessThan(1500);
  }
  for (const part of ["{", "\\{pause:", "{pause: ", "{ ", '{"pronounce"', '\\{"word":"a","pronounce":"', "\\{pause:500\\} "]) {
    const time = (length: number) => {
      const from = performance.now();
      judge("speak.v2.stream", piece(part, length), { now: 0, rules: { "message-text-too-long": "off" } as never });
      return performance.now() - from;
    };
    time(50_000);
    // far from the square of it: that would be seconds
    expect(time(400_000)).toBeLessThan(1500);
  }
});
