import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { askedLine, packedVectors } from "../../../src/cli/conform/vectors.js";
import { dataFormat } from "../../../src/engine/configured-preflight.js";
import { createPreflight, preflight } from "../../../src/index.js";
import { type Row, requestOf } from "../../engine/row.js";
import fc from "../../properties.js";
import { data, filesFor, preflightFrom } from "./configured.js";

const engineTests = join(__dirname, "../../engine");
const vectors = packedVectors();
type PackedVector = (typeof vectors)[number];

/** A vector as the rows of the tests of the engine are written. */
function rowOf(vector: PackedVector): Row {
  const { method, url = "", headers, body, bodyBase64 } = askedLine(vector).request;
  return {
    request: `${method} ${url}`,
    headers: (headers ?? {}) as Record<string, string | string[]>,
    body: bodyBase64 === undefined ? (body ?? null) : { base64: bodyBase64 },
    undefinedBody: body === undefined && bodyBase64 === undefined,
    evidence: vector.id,
  };
}

const rows = readdirSync(engineTests)
  .filter((name) => /\.(?:accepted|rejected)\.json$/.test(name))
  .flatMap((name) => JSON.parse(readFileSync(join(engineTests, name), "utf8")) as Row[])
  .concat(vectors.map(rowOf));

type Judge = typeof preflight;
type BoundJudge = ReturnType<typeof createPreflight>;
const everything = { certainty: "inferred", all: true, requestId: () => "the-id" } as const;

/** What a verdict says, without what names the size and the lines of catalogues. */
function gist(judge: BoundJudge, row: Row): string {
  const verdict = judge(requestOf(row));
  const of = (one: typeof verdict) =>
    one.ok
      ? { query: one.query, body: one.body }
      : { status: one.status, text: one.text, headers: one.headers, rule: one.rule.id, at: one.rule.pointer };
  const notices = verdict.notices.map((notice) => [notice.kind, notice.id, notice.pointer]);
  return JSON.stringify({
    endpoint: verdict.endpoint,
    ...of(verdict),
    notices,
    more: verdict.ok ? [] : (verdict.violations ?? []).map(of),
  });
}

/** The verdicts by default and as strictly as can be. */
const bothWays = (create: typeof createPreflight): BoundJudge[] => [{ requestId: () => "the-id" }, everything].map((one) => create(one));
const own = bothWays(createPreflight);
const ownGists = new Map(rows.map((row) => [row, own.map((judge) => gist(judge, row))]));

/** Judges every row with and without a configuration, by default and as strictly as can be, and gives the rows that come to something else. */
function moved(config: object, isTouched: (row: Row) => boolean = () => false): { touched: number; others: string[] } {
  const judges = bothWays(preflightFrom(config).createPreflight);
  const untouched = rows.filter((row) => !isTouched(row));
  const differ = (row: Row) => judges.some((judge, way) => gist(judge, row) !== ownGists.get(row)?.[way]);
  return { touched: rows.length - untouched.length, others: untouched.filter(differ).map((row) => JSON.stringify(row).slice(0, 200)) };
}

const queryOf = ({ request = "", query = "" }: Row) => new URLSearchParams(query || request.split("?")[1]);
const isAt = (endpoint: string, row: Row) => preflight(requestOf(row)).endpoint === endpoint;
const json = { "content-type": "application/json" };
const speak = (judge: Judge, query: string, text = "Hello") =>
  judge({ method: "POST", url: `/v1/speak?${query}`, headers: json, body: JSON.stringify({ text }) }, { requestId: () => "the-id" });
const answer = (judge: Judge, query: string, text?: string) => {
  const verdict = speak(judge, query, text);
  return verdict.ok ? "accepted" : (verdict.body as { err_msg: string }).err_msg;
};
const noSuchModel = "Bad Request: No such model/version combination found.";

test("there are rows enough", () => expect(rows.length).toBeGreaterThan(3500));

describe("a configuration that changes nothing", () => {
  test("moves no verdict", () => expect(moved({})).toEqual({ touched: 0, others: [] }), 60_000);

  test("writes what the package has", async () => {
    const files = await filesFor({});
    const generated = join(__dirname, "../../../generated");
    const plain = (text: string) =>
      text
        .replace(/^\/\/ .*\n+/, "")
        .replace(/"\.\.\/\.\.\/src\/[^"]+"/g, '"deepgram-preflight/engine"')
        .replace(/urn:deepgram-preflight:\d[^:"]*:/g, "urn:deepgram-preflight:configured:")
        .replace(/^ {2}"(?:\$|x-)comment": .*\n/m, "");
    for (const kind of ["types", "validators", "schemas"]) {
      for (const name of readdirSync(join(generated, kind))) {
        // the index of all folders; a configuration has entries of its own
        if (name.startsWith("index.")) continue;
        const path = `${kind}/${kind === "types" ? name.replace(/\.ts$/, ".d.ts") : name}`;
        expect([path, plain(files.get(path) ?? "")]).toEqual([path, plain(readFileSync(join(generated, kind, name), "utf8"))]);
      }
    }
  }, 60_000);
});

describe("voices", () => {
  const voices = data.folders.find(({ path }) => path === "speak/v1")?.voices?.voices.map(({ id }) => id) ?? [];
  const removable = voices.filter((id) => id !== "aura-asteria-en");

  test("one that is removed is rejected as one that the server does not know, and nothing else moves", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...removable), { minLength: 1, maxLength: 60 }), (remove) => {
        const config = { "speak.v1": { voices: { remove } } };
        const { others } = moved(config, (row) =>
          queryOf(row)
            .getAll("model")
            .some((id) => remove.includes(id)),
        );
        expect(others).toEqual([]);
        const judge: Judge = preflightFrom(config).preflight;
        for (const id of voices) expect([id, answer(judge, `model=${id}`)]).toEqual([id, remove.includes(id) ? noSuchModel : "accepted"]);
      }),
      // all voices of a name: the server knows the name all the same
      { numRuns: 4, examples: [[voices.filter((id) => id.includes("-helios-"))]] },
    );
  }, 120_000);

  test("the verdict says where it stands and why, and the rule can be switched off", async () => {
    const text = '{\n  "speak.v1": {\n    "voices": {\n      "remove": ["aura-2-luna-en"], "why": "No licence"\n    }\n  }\n}';
    const judge: Judge = preflightFrom(text).preflight;
    const verdict = speak(judge, "model=aura-2-luna-en");
    expect(verdict).toMatchObject({
      ok: false,
      status: 400,
      rule: { id: "voice-withheld", evidence: expect.arrayContaining(["configuration-line-3"]) },
    });
    expect(verdict.ok || verdict.rule.hint).toBe("preflight.config.json:4 does not allow the voice `aura-2-luna-en`. No licence.");
    const { evidence } = JSON.parse((await filesFor(text)).get("evidence.json") ?? "") as { evidence: object };
    expect(evidence).toEqual({
      "configuration-line-3": { kind: "configuration", source: "preflight.config.json:3", date: data.date, says: "No licence" },
    });
    const off = { method: "POST", url: "/v1/speak?model=aura-2-luna-en", headers: json, body: '{"text":"Hello"}' };
    expect(judge(off, { rules: { "voice-withheld": "off" } as object }).ok).toBe(true);
  });

  test.each([["aura-2-testvoice-en"], ["acme-brand"], ["Acme.Brand"]])(
    "%s, which is added, is taken, and nothing else moves",
    (id) => {
      const config = { "speak.v1": { voices: { add: [id] } } };
      expect(moved(config, (row) => queryOf(row).get("model") === id).others).toEqual([]);
      const judge: Judge = preflightFrom(config).preflight;
      expect([answer(preflight, `model=${id}`) === "accepted", answer(judge, `model=${id}`)]).toEqual([false, "accepted"]);
      expect(answer(judge, `model=${id}x`)).not.toBe("accepted");
      expect(answer(judge, `model=${id.replace(".", "x")}`)).toBe(id.includes(".") ? "Invalid 'model' value of 'AcmexBrand'." : "accepted");
    },
    60_000,
  );

  test("of those that are the only ones, none but they", async () => {
    const only = ["aura-asteria-en", "aura-2-thalia-en", "acme-brand"];
    const config = { "speak.v1": { voices: { add: ["acme-brand"], only, why: "Brand voices only" } } };
    const judge: Judge = preflightFrom(config).preflight;
    for (const id of [...voices, "aura-2-nobody-en"])
      expect([id, answer(judge, `model=${id}`)]).toEqual([id, only.includes(id) ? "accepted" : noSuchModel]);
    expect(answer(judge, "model=acme-brand")).toBe("accepted");
    const verdict = speak(judge, "model=aura-2-tahlia-en");
    expect(verdict.ok || verdict.rule.hint).toMatch(
      /^preflight\.config\.json:\d+ does not allow the voice `aura-2-tahlia-en`\. The nearest: aura-2-thalia-en.*\. Brand voices only\.$/,
    );
    const files = await filesFor(config);
    expect(files.get("types/speak-v1.d.ts")).toContain('export type SpeakV1Voice = "aura-asteria-en" | "aura-2-thalia-en" | "acme-brand";');
    expect(files.get("types/speak-v1.d.ts")).toContain("model?: SpeakV1Voice;");
    const { others } = moved(config, (row) => !only.includes(queryOf(row).get("model") ?? "aura-asteria-en"));
    expect(others).toEqual([]);
  }, 60_000);

  test("an open set is closed by a configuration", () => {
    const config = { "speak.v2": { voices: { only: ["flux-alexis-en"] } } };
    const judge: Judge = preflightFrom(config).preflight;
    const flux = (id: string) => judge({ method: "POST", url: `/v2/speak?model=${id}`, headers: json, body: '{"text":"Hello"}' });
    expect(flux("flux-alexis-en").ok).toBe(true);
    expect(flux("flux-bree-en")).toMatchObject({ status: 403, body: { err_msg: "Project does not have access to the requested model." } });
  });
});

describe("models", () => {
  const listen = (judge: Judge, query: string) =>
    judge({ method: "POST", url: `/v1/listen?${query}`, headers: json, body: '{"url":"https://example.com/a.wav"}' });

  test("one that is removed is rejected as one without access, and nothing else moves", () => {
    const config = { "listen.v1": { models: { remove: ["whisper-large", "nova-2-medical"] } } };
    const judge: Judge = preflightFrom(config).preflight;
    expect(listen(judge, "model=nova-2-medical")).toMatchObject({ status: 403, rule: { id: "model-withheld" } });
    expect(moved(config, (row) => /whisper-large|nova-2-medical/.test(queryOf(row).get("model") ?? "")).others).toEqual([]);
  }, 60_000);

  test("one that is added brings no notice, and has the languages that it is said to have", () => {
    const add = ["acme-legal", { id: "acme-welsh", languages: ["cy"] }, { id: "nova-3", languages: ["tlh"] }];
    const judge: Judge = preflightFrom({ "listen.v1": { models: { add } } }).preflight;
    const ids = (query: string, by: Judge = judge) => listen(by, query).notices.map(({ id }) => id);
    expect([ids("model=acme-legal", preflight), ids("model=acme-legal"), ids("model=acme-legal&language=de")]).toEqual([
      ["model-unknown"],
      [],
      [],
    ]);
    expect([ids("model=acme-welsh&language=cy"), ids("model=acme-welsh&language=de")]).toEqual([[], ["language-of-another-model"]]);
    expect([listen(preflight, "model=nova-3&language=tlh").ok, listen(judge, "model=nova-3&language=tlh").ok]).toEqual([false, true]);
  });
});

describe("limits", () => {
  test("a longer text is taken, up to the new limit, and nothing else moves", () => {
    const config = { "speak.v1": { limits: { textCharacters: 5000 } } };
    const judge: Judge = preflightFrom(config).preflight;
    expect([5000, 5001].map((times) => answer(judge, "", "x".repeat(times)) === "accepted")).toEqual([true, false]);
    const isLong = (row: Row) => {
      const verdict = preflight(requestOf(row), everything);
      return (
        verdict.endpoint === "speak.v1" &&
        !verdict.ok &&
        [verdict, ...(verdict.violations ?? [])].some(({ rule }) => rule.id.startsWith("text-too-long"))
      );
    };
    const { touched, others } = moved(config, isLong);
    expect([touched > 0, others]).toEqual([true, []]);
  }, 60_000);

  test("of a range one end", () => {
    const judge: Judge = preflightFrom({ "speak.v1": { limits: { speed: { minimum: 0.9 } } } }).preflight;
    expect(["0.8", "0.9", "1.5", "1.6"].map((speed) => speak(judge, `model=aura-2-thalia-en&speed=${speed}`).ok)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("formats", () => {
  test("an encoding that is removed is rejected as one that the server does not know, and nothing else moves", () => {
    const config = { "speak.v1": { formats: { remove: ["aac"] } } };
    const judge: Judge = preflightFrom(config).preflight;
    expect(answer(judge, "encoding=aac")).toBe(
      "Failed to deserialize query parameters: unknown variant `aac`, expected one of `linear16`, `mulaw`, `alaw`, `mp3`, `opus`, `flac`",
    );
    // the text names the encodings
    const { others } = moved(
      config,
      (row) => isAt("speak.v1", row) && (queryOf(row).has("encoding") || /encoding/i.test(JSON.stringify(row))),
    );
    expect(others).toEqual([]);
  }, 60_000);

  test("what goes with an encoding is changed, and nothing else moves", () => {
    const config = {
      "speak.v1": {
        formats: { change: { flac: { sample_rate: [48000], bit_rate: { minimum: 1, maximum: 9 } }, mp3: { bit_rate: "not applicable" } } },
      },
    };
    const judge: Judge = preflightFrom(config).preflight;
    expect(
      [
        "encoding=flac&sample_rate=48000",
        "encoding=flac&sample_rate=8000",
        "encoding=flac&bit_rate=9",
        "encoding=flac&bit_rate=10",
        "bit_rate=48000",
      ].map((query) => answer(judge, query)),
    ).toEqual([
      "accepted",
      "Unsupported audio format: `sample_rate` must be 48000 when `encoding=flac`.",
      "accepted",
      "Unsupported audio format: `bit_rate` must be between 1 and 9 when `encoding=flac`.",
      "Unsupported audio format: `bit_rate` is not applicable when `encoding=mp3`.",
    ]);
    const isTouched = (row: Row) =>
      isAt("speak.v1", row) &&
      ((queryOf(row).get("encoding") ?? "mp3") === "mp3" ? queryOf(row).has("bit_rate") : queryOf(row).get("encoding") === "flac");
    expect(moved(config, isTouched).others).toEqual([]);
  }, 60_000);

  test("an encoding is added", async () => {
    const config = {
      "speak.v1": { formats: { add: { pcm24: { container: ["wav"], sample_rate: [96000], bit_rate: "not applicable" } } } },
    };
    const judge: Judge = preflightFrom(config).preflight;
    expect(["encoding=pcm24&sample_rate=96000", "encoding=pcm24&sample_rate=8000"].map((query) => speak(judge, query).ok)).toEqual([
      true,
      false,
    ]);
    expect((await filesFor(config)).get("types/speak-v1.d.ts")).toContain('encoding: "pcm24";');
  });

  test("the default may go where it has to be said", () => {
    const config = { endpoints: ["speak.v1"], "speak.v1": { formats: { only: ["linear16"] }, parameters: { require: ["encoding"] } } };
    const judge: Judge = preflightFrom(config).preflight;
    expect([answer(judge, ""), answer(judge, "encoding=linear16")]).toEqual([
      "Failed to deserialize query parameters: missing field `encoding`",
      "accepted",
    ]);
  });
});

describe("parameters", () => {
  const config = {
    "speak.v1": {
      parameters: {
        remove: ["callback"],
        values: { mip_opt_out: [true], callback_method: ["POST"] },
        add: { acme_region: { type: "string", values: ["eu", "us"] }, acme_level: { type: "integer" } },
      },
    },
  };

  test("are removed, restricted and added", () => {
    const judge: Judge = preflightFrom(config).preflight;
    const refused = "Failed to deserialize query parameters: ";
    const start = `${refused}unknown field \`callback\`, expected one of \`model\`, `;
    expect(answer(judge, "callback=https://example.com/").startsWith(start)).toBe(true);
    expect(
      [
        "mip_opt_out=true",
        "mip_opt_out=false",
        "callback_method=PUT",
        "acme_region=eu",
        "acme_region=de",
        "acme_level=3",
        "acme_level=x",
      ].map((query) => answer(judge, query)),
    ).toEqual([
      "accepted",
      `${refused}unknown variant \`false\`, expected \`true\``,
      `${refused}unknown variant \`PUT\`, expected \`POST\``,
      "accepted",
      `${refused}unknown variant \`de\`, expected \`eu\` or \`us\``,
      "accepted",
      `${refused}invalid type: string "x", expected u32`,
    ]);
    expect(speak(judge, "acme_region=eu&acme_level=3").notices).toEqual([]);
    expect(speak(preflight, "acme_region=eu&acme_level=3").notices).toHaveLength(2);
  });

  test("and nothing else moves", () => {
    const isTouched = (row: Row) => isAt("speak.v1", row) && /callback|mip_opt_out/.test(JSON.stringify(row));
    const { touched, others } = moved(config, isTouched);
    expect([touched > 0, others]).toEqual([true, []]);
  }, 60_000);

  test("one that is required is missed, at its own endpoint alone", () => {
    const required = {
      "manage.v1.keys.list": { parameters: { values: { status: ["active"] } } },
      "speak.v1": { parameters: { require: ["tag"] } },
    };
    const judge: Judge = preflightFrom(required).preflight;
    expect([answer(judge, ""), answer(judge, "tag=a")]).toEqual([
      "Failed to deserialize query parameters: missing field `tag`",
      "accepted",
    ]);
    const { others } = moved(required, (row) => isAt("speak.v1", row) || /keys/.test(row.request ?? ""));
    expect(others).toEqual([]);
  }, 60_000);

  test("an endpoint that shares a file with others changes alone", () => {
    const add = { acme: { type: "string" } };
    const { preflight: judge } = preflightFrom({ "manage.v1.models.list": { parameters: { add } } });
    const ids = (url: string) => judge({ method: "GET", url }).notices.map(({ id }) => id);
    const project = "8c4a5bd0-5a0f-4b0f-9c0f-0a0b0c0d0e0f";
    expect([ids("/v1/models?acme=x"), ids(`/v1/projects/${project}/models?acme=x`)]).toEqual([[], ["parameter-not-documented"]]);
  });

  test("the validators and the schemas agree", async () => {
    const files = await filesFor(config);
    const code = (files.get("validators/speak-v1.js") ?? "").replace(/^export const (\w+) =/gm, "exported.$1 =");
    const { validateSpeakV1Query: fits } = new Function("exported", `${code}; return exported;`)({}) as Record<
      string,
      (value: unknown) => boolean
    >;
    const queries = [
      { mip_opt_out: true },
      { mip_opt_out: false },
      { callback: "https://example.com/" },
      { callback_method: "PUT" },
      { acme_region: "eu" },
      { acme_region: "de" },
    ];
    expect(queries.map((query) => fits?.(query))).toEqual([true, false, false, false, true, false]);
    const [type = ""] = /interface SpeakV1QueryMp3 \{.*?\n\}/s.exec(files.get("types/speak-v1.d.ts") ?? "") ?? [];
    const { paths } = JSON.parse(files.get("openapi.json") ?? "") as {
      paths: Record<string, { post: { parameters: { name: string }[] } }>;
    };
    const names = paths["/v1/speak"]?.post.parameters.map(({ name }) => name) ?? [];
    expect([names.includes("callback"), names.includes("acme_region")]).toEqual([false, true]);
    expect([type.includes("callback?:"), type.includes("callback_method?:"), type.includes("mip_opt_out?: true;")]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

test("a request that a schema can decide, the configured schema decides as the configured preflight", async () => {
  const config = {
    "speak.v1": {
      voices: { only: ["aura-asteria-en", "aura-2-thalia-en"] },
      limits: { textCharacters: 1999, speed: { maximum: 1.2 } },
      formats: { remove: ["aac"], change: { linear16: { sample_rate: [16000] } } },
      parameters: { remove: ["callback"], values: { mip_opt_out: [true], tag: ["a", "b"] }, require: ["tag"] },
    },
    "listen.v1": { models: { only: ["nova-3", "base-general"] } },
    "speak.v2": { voices: { remove: ["flux-alexis-en"] } },
  };
  const { preflight: judge } = preflightFrom(config);
  const files = await filesFor(config);
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
  for (const name of ["x-deepgram-error", "x-deepgram-rule", "x-deepgram-order", "x-deepgram-message", "x-deepgram-text"])
    ajv.addKeyword(name);
  for (const endpoint of ["speak.v1", "listen.v1", "speak.v2"]) {
    const fits = ajv.compile(JSON.parse(files.get(`schemas/${endpoint}.request.json`) ?? "") as object);
    const decided = vectors.filter((vector) => vector.endpoint === endpoint && vector.decoded);
    expect(decided.length).toBeGreaterThan(100);
    const others = decided.filter((vector) => {
      const decoded = vector.decoded as { query: object };
      const row = rowOf(vector);
      // what is required now is not in the vectors
      const isTagged = endpoint === "speak.v1" && !("tag" in decoded.query);
      const request = isTagged ? { ...row, request: `${row.request ?? ""}${row.request?.includes("?") ? "&" : "?"}tag=a` } : row;
      const value = isTagged ? { ...decoded, query: { ...decoded.query, tag: ["a"] } } : decoded;
      return judge(requestOf(request), { auth: vector.auth ?? "ignore" }).ok !== fits(value);
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  }
}, 60_000);

describe("endpoints", () => {
  test("those that are not named are not known, and their files are not written", async () => {
    const config = { endpoints: ["speak.v1.stream", "manage.v1.keys.list"] };
    const judge: Judge = preflightFrom(config).preflight;
    expect([
      judge({ method: "POST", url: "/v1/speak" }).endpoint,
      judge({ method: "GET", url: "wss://api.deepgram.com/v1/speak" }).endpoint,
      judge({ method: "POST", url: "/v1/read" }).endpoint,
    ]).toEqual([null, "speak.v1.stream", null]);
    const files = await filesFor(config);
    expect([...files.keys()].filter((path) => /read|listen|auth/.test(path))).toEqual([]);
    expect(files.get("types/speak-v1.d.ts")).toContain("export type SpeakV1StreamVoice");
  });
});

test("every name that generated modules take from the engine is there", async () => {
  const engine = Object.keys(await import("../../../src/engine.js"));
  const files = await filesFor({ "speak.v1": { voices: { remove: ["aura-2-luna-en"] } } });
  const wanted = [...files.values()].flatMap((content) => [...content.matchAll(/\bengine\.(\w+)/g)].map(([, name = ""]) => name));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((name) => !engine.includes(name))).toEqual([]);
});

test("an engine that reads other data says so", async () => {
  const { configuredPreflight } = await import("../../../src/engine.js");
  expect(() => configuredPreflight(dataFormat + 1, "9.0.0", () => [], {})).toThrow(
    /deepgram-preflight: version 9\.0\.0 generated .* format \d+, .* reads format \d+; run `npx deepgram-preflight generate` again/,
  );
});
