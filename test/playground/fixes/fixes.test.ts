import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createPreflight, preflight } from "../../../src/index.js";
import { type FindFindings, type Finding, fixesFor } from "../../../src/playground/fixes/fixes.js";
import { knownParameters } from "../../../src/playground/formats/grid.js";
import { type PlaygroundRequest, wireRequest } from "../../../src/playground/request/request.js";
import { evaluateMessage } from "../../../src/playground/request/verdict.js";

const validate = createPreflight({ all: true });
const findings: FindFindings = (request) => {
  const verdict = validate(wireRequest(request));
  const rules = verdict.ok ? [] : (verdict.violations ?? []).map(({ rule }): Finding => rule);
  return [
    ...rules,
    ...verdict.notices.map(
      (notice): Finding => ({
        id: notice.id,
        pointer: notice.pointer,
        hint: notice.kind === "advice" ? notice.message : notice.hint,
        isAdvice: notice.kind === "advice",
      }),
    ),
  ];
};

function fixesOf(request: PlaygroundRequest) {
  const [first] = findings(request);
  return first === undefined ? [] : fixesFor(request, first, knownParameters(preflight(wireRequest(request)).endpoint, request), findings);
}

const speak = (query: string, body = '{"text":"a"}'): PlaygroundRequest => ({
  method: "POST",
  url: `https://api.deepgram.com/v1/speak?${query}`,
  headers: [["content-type", "application/json"]],
  body,
});

test.each<[string, PlaygroundRequest, string[]]>([
  ["a parameter that does not apply", speak("encoding=mp3&container=wav"), ["Remove `container`"]],
  [
    "a rate that is not in the table",
    speak("encoding=flac&sample_rate=24000"),
    ["Use `22050`", "Use `32000`", "Use `16000`", "Remove `sample_rate`"],
  ],
  ["an unknown encoding", speak("encoding=opuss"), ["Use `opus`"]],
  ["letters of another case", speak("encoding=MP3"), ["Use `mp3`"]],
  ["a speed out of range", speak("speed=9"), ["Use `1.5`", "Use `0.7`", "Remove `speed`"]],
  ["a mistyped voice", speak("model=aura-2-thalia-ne"), []],
  ["an unknown parameter", speak("encodin=mp3"), ["Rename to `encoding`", "Remove `encodin`"]],
  ["an unknown field of the body", speak("", '{"text":"a","txt":1}'), ["Remove `txt`"]],
  ["a text that is a number", speak("", '{"text":1}'), ['Use `"1"`']],
  ["a media type", { ...speak(""), headers: [["content-type", "application/xml"]] }, ["Send `content-type: application/json`"]],
])("%s", (_name, request, labels) => {
  expect(fixesOf(request).map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
});

interface VectorFile {
  readonly vectors: readonly {
    readonly id: string;
    readonly request: {
      readonly method: string;
      readonly url?: string;
      readonly headers?: Record<string, string | string[]>;
      readonly body?: string;
    };
    readonly expect: { readonly verdict: string };
  }[];
}

test("of the requests that are rejected, every fix fixes; most in a query can be fixed by a button", () => {
  const folder = join(__dirname, "../../../generated/vectors");
  let inQuery = 0;
  let fixed = 0;
  for (const file of readdirSync(folder).filter((name) => /^(?:speak|listen|read)/.test(name))) {
    const { vectors } = JSON.parse(readFileSync(join(folder, file), "utf8")) as VectorFile;
    for (const { id, request, expect: expected } of vectors) {
      if (expected.verdict !== "rejected" || request.url === undefined) continue;
      const headers = Object.entries(request.headers ?? {}).flatMap(([name, values]) =>
        [values].flat().map((value) => [name, value] as const),
      );
      const one = { method: request.method, url: request.url, headers, body: request.body ?? null };
      const [first] = findings(one);
      const fixes = fixesOf(one);
      for (const fix of fixes) {
        const left = findings(fix.request).map((finding) => `${finding.id} ${finding.pointer}`);
        if (left.includes(`${first?.id} ${first?.pointer}`)) throw new Error(`${id}: ${fix.label} does not fix`);
      }
      if (first?.pointer.startsWith("/query/") === true) {
        inQuery++;
        if (fixes.length > 0) fixed++;
      }
    }
  }
  expect(inQuery).toBeGreaterThan(200);
  expect(fixed / inQuery).toBeGreaterThan(0.95);
});

describe("a message of the Voice Agent", () => {
  const settings = (agent: object) =>
    JSON.stringify({ type: "Settings", audio: { input: { encoding: "linear16", sample_rate: 16000 } }, agent });
  const found: FindFindings = ({ body }) => {
    const message = evaluateMessage("agent.v1.converse", body ?? "");
    const rules = message === undefined || message.ok ? [] : (message.violations ?? [message]).map(({ rule }): Finding => rule);
    const notices = (message?.notices ?? []).map((notice): Finding => {
      const hint = notice.kind === "advice" ? notice.message : notice.hint;
      return { id: notice.id, pointer: notice.pointer, hint, isAdvice: notice.kind === "advice" };
    });
    return [...rules, ...notices];
  };

  test.each([
    [
      "a model next to its provider",
      { listen: { provider: { type: "deepgram" }, model: "nova-3" } },
      "Move `model` to `agent.listen.provider`",
    ],
    ["a model without a provider", { listen: { model: "nova-3" } }, "Move `model` to `agent.listen.provider`, of type `deepgram`"],
    [
      "a model with a name of early access",
      { listen_model: "nova-3" },
      "Move `listen_model` to `agent.listen.provider.model`, of type `deepgram`",
    ],
    [
      "a key of a function in a list",
      { think: [{ provider: { type: "groq", model: "x" }, functions: [{ name: "a", url: "https://example.org/" }] }] },
      "Move `url` to `agent.think[0].functions[0].endpoint`",
    ],
  ])("%s is moved by a button", (_name, agent, label) => {
    const request: PlaygroundRequest = { method: "GET", url: "", headers: [], body: settings(agent) };
    const [first] = found(request);
    const [fix] = first === undefined ? [] : fixesFor(request, first, [], found);
    expect(fix?.label).toBe(label);
    expect(found(fix?.request ?? request)).toEqual([]);
  });
});
