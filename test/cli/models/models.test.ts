import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idsOf } from "../../../src/checks/kind/schemas.js";
import { listFromServer } from "../../../src/cli/models/list.js";
import { data, preflightFrom } from "../../compile/config/configured.js";
import { closeAll, closedPort, serve, serveBytes } from "../../remote/loopback.js";
import { runWith } from "../terminal/terminal.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-models-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeAll();
});

/** An entry as the public list has it. */
function entry(canonical_name: string, languages: readonly string[], more: object = {}) {
  const [architecture = ""] = /^(?:aura-2|aura|flux|nova-\d|[a-z]+)/.exec(canonical_name) ?? [];
  const uuid = "aa274f3c-e8b3-4008-a7d1-8f6d8e0c3b0e";
  return { name: canonical_name, canonical_name, architecture, languages, version: "2026-11-01.0", uuid, ...more };
}
const metadata = {
  accent: "American",
  color: "#ffffff",
  image: "https://example.com/a.jpg",
  sample: "https://example.com/a.wav",
  tags: ["calm"],
};

const voicesOf = (path: string) => {
  const voices = data.folders.find((one) => one.path === path)?.voices;
  return voices === undefined ? [] : idsOf(voices);
};
const models = data.folders.find(({ path }) => path === "listen/v1")?.models?.models ?? [];
// what is listed is all that is known, but for one voice and one model, and some that are new
const v1 = {
  stt: [
    ...models
      .filter(({ id }) => id !== "nova-2-atc")
      .map(({ id, languages }) =>
        entry(id, id === "enhanced-general" ? [...languages, "tlh"] : languages, { batch: true, streaming: true, formatted_output: true }),
      ),
    entry("nova-4-general", ["en"]),
    entry("nova-4-general", ["de", "en"]),
  ],
  tts: [
    ...voicesOf("speak/v1")
      .filter((id) => id !== "aura-2-luna-en")
      .map((id) => entry(id, ["en", "en-US"], { metadata })),
    entry("aura-2-testvoice-en", ["en"], { metadata }),
    entry("orpheus-x", ["en"]),
  ],
};
const v2 = {
  stt: [entry("flux-general-en", ["en"])],
  tts: [...voicesOf("speak/v2"), "flux-zoe-en"].map((id) => entry(id, ["en"], { metadata })),
};
const byPath: Record<string, object> = { "/v1/models": v1, "/v2/models": v2 };

const sync = (...args: string[]) => runWith(["models", "sync", "--config", join(folder, "preflight.config.json"), ...args], undefined);
const config = () => readFileSync(join(folder, "preflight.config.json"), "utf8");
const today = expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as unknown;

function listServer() {
  return serve(({ url = "" }, response) => {
    const list = byPath[url];
    response.writeHead(list ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(list ?? { error: "none" }));
  });
}

const changes = `speak.v1 voices
  + aura-2-testvoice-en (en)
  - aura-2-luna-en
speak.v2 voices
  + flux-zoe-en (en)
listen.v1 models
  + nova-4-general (en, de)
  - nova-2-atc
  ~ enhanced-general, also tlh
note orpheus-x does not match the voice names of any known endpoint
`;
/** What is said, in the order of the products above. */
function inOrder(stdout: string): string {
  const blocks = stdout.split(/^(?=\S)/m);
  return [...blocks].sort((a, b) => changes.indexOf(a) - changes.indexOf(b)).join("");
}

describe("sync", () => {
  test("asks a server without a key and says what was added and what disappeared", async () => {
    const { port, heads } = await listServer();
    const { code, stdout, stderr } = await sync("--url", `http://127.0.0.1:${port}`);
    expect([code, inOrder(stdout)]).toEqual([0, changes]);
    expect(stderr).toMatch(/^nothing was written: use --write to add what is new to .*preflight\.config\.json\n$/);
    expect(heads.map((head) => head.split("\n")[0]).sort()).toEqual(["GET /v1/models", "GET /v2/models"]);
    expect(heads.join("\n")).not.toMatch(/authorization|token/i);
    expect(existsSync(join(folder, "preflight.config.json"))).toBe(false);
  });

  test("--check exits 1 if the list has something new, and what the configuration adds is never missing", async () => {
    const list = (tts: readonly object[], stt: readonly object[]) => {
      const file = join(folder, "list.json");
      writeFileSync(file, JSON.stringify({ tts, stt }));
      return file;
    };
    const known = (more: readonly string[]) => more.map((id) => entry(id, ["en"]));
    const file = list(known(["aura-2-thalia-en"]), []);
    expect((await sync("--from", file, "--check")).code).toBe(0);
    const newer = list(known(["aura-2-thalia-en", "aura-2-testvoice-en"]), []);
    expect(await sync("--from", newer, "--check")).toMatchObject({ code: 1, stdout: expect.stringContaining("+ aura-2-testvoice-en") });
    expect((await sync("--from", newer)).code).toBe(0);
    // a voice that is like none of the known ones is new, too, until the configuration adds it
    const strange = list(known(["aura-2-thalia-en", "nova-like-no-other"]), []);
    expect((await sync("--from", strange, "--check")).code).toBe(1);
    writeFileSync(join(folder, "preflight.config.json"), JSON.stringify({ "speak.v1": { voices: { add: ["nova-like-no-other"] } } }));
    expect((await sync("--from", strange, "--check")).code).toBe(0);
    writeFileSync(
      join(folder, "preflight.config.json"),
      JSON.stringify({
        "speak.v1": { voices: { add: ["aura-2-testvoice-en", "aura-2-mine-en"] } },
        "listen.v1": { models: { add: ["my-model", { id: "nova-3-general", languages: ["tlh"] }] } },
      }),
    );
    const heard = list(known(["aura-2-thalia-en", "aura-2-testvoice-en"]), known(["nova-3-general"]));
    const { code, stdout } = await sync("--from", heard, "--check");
    expect(code).toBe(0);
    expect(stdout).toContain("- aura-2-luna-en");
    expect(stdout).not.toMatch(/mine-en|my-model|nova-en|tlh/);
  });

  test("reads the same from files", async () => {
    const files = Object.entries(byPath).map(([path, list]) => {
      const file = join(folder, `${path.slice(1, 3)}.json`);
      writeFileSync(file, JSON.stringify(list));
      return file;
    });
    const { code, stdout } = await sync(...files.flatMap((file) => ["--from", file]));
    expect([code, inOrder(stdout)]).toEqual([0, changes]);
  });

  test("writes a configuration, which does what the list says, and then nothing has changed", async () => {
    const { port } = await listServer();
    const from = ["--url", `http://127.0.0.1:${port}`];
    expect((await sync(...from, "--write", "--remove")).stderr).toMatch(/^written .*preflight\.config\.json\n$/);
    expect(JSON.parse(config())).toEqual({
      $schema: "./node_modules/deepgram-preflight/generated/config.schema.json",
      "speak.v1": { voices: { add: ["aura-2-testvoice-en"], remove: ["aura-2-luna-en"], asOf: today } },
      "speak.v2": { voices: { add: ["flux-zoe-en"], asOf: today } },
      "listen.v1": {
        models: {
          add: [
            { id: "nova-4-general", languages: ["en", "de"] },
            { id: "enhanced-general", languages: ["tlh"] },
          ],
          asOf: today,
        },
      },
    });
    const { preflight } = preflightFrom(config());
    const speak = (model: string) =>
      preflight({
        method: "POST",
        url: `/v1/speak?model=${model}`,
        headers: { "content-type": "application/json" },
        body: '{"text":"Hello"}',
      }).ok;
    expect(["aura-2-testvoice-en", "aura-2-luna-en", "aura-2-thalia-en"].map(speak)).toEqual([true, false, true]);
    const before = config();
    const again = await sync(...from, "--write", "--remove");
    expect([again.code, again.stderr, config()]).toEqual([0, expect.stringMatching(/is unchanged\n$/), before]);
    expect(again.stdout).not.toContain("+");
  }, 60_000);

  test("what disappeared is only said, and nobody is locked out of it, unless that is asked for", async () => {
    const { port } = await listServer();
    const { code, stdout } = await sync("--url", `http://127.0.0.1:${port}`, "--write");
    expect([code, stdout.includes("  - aura-2-luna-en\n")]).toEqual([0, true]);
    expect(JSON.parse(config())).toMatchObject({ "speak.v1": { voices: { add: ["aura-2-testvoice-en"], asOf: today } } });
    expect(config()).not.toContain("luna");
  });

  test("keeps the rest of a configuration, comments too, and what people decided", async () => {
    const { port } = await listServer();
    const text = `{
  // our voices
  "output": "src/deepgram",
  "speak.v1": {
    "voices": { "add": ["acme-brand"], "remove": ["aura-2-zeus-en"] } // by licence
  },
  "speak.v2": { "voices": { "only": ["flux-alexis-en"] } }
}
`;
    writeFileSync(join(folder, "preflight.config.json"), text);
    expect((await sync("--url", `http://127.0.0.1:${port}/`, "--write", "--remove")).code).toBe(0);
    expect(config()).toContain("// our voices");
    expect(config()).toContain("// by licence");
    const written = JSON.parse(config().replace(/\/\/ .*$/gm, "")) as Record<string, { voices: object }>;
    expect(written["speak.v1"]?.voices).toEqual({
      add: ["acme-brand", "aura-2-testvoice-en"],
      remove: ["aura-2-zeus-en", "aura-2-luna-en"],
      asOf: today,
    });
    expect(written["speak.v2"]).toEqual({ voices: { only: ["flux-alexis-en"] } });
  });

  test("what is written keeps its link, its permissions and its byte order mark", async () => {
    const { port } = await listServer();
    const file = join(folder, "shared.json");
    writeFileSync(file, '\ufeff{ "endpoints": ["speak.v1"] }\n', { mode: 0o640 });
    symlinkSync(file, join(folder, "preflight.config.json"));
    const { code, stderr } = await sync("--url", `http://127.0.0.1:${port}`, "--write");
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^written .*preflight\.config\.json\n$/)]);
    expect(lstatSync(join(folder, "preflight.config.json")).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const text = readFileSync(file, "utf8");
    expect(text[0]).toBe("\ufeff");
    // what is of no endpoint that is wanted is not entered
    expect(Object.keys(JSON.parse(text.slice(1)) as object)).toEqual(["endpoints", "speak.v1"]);
  });

  test.each([
    [
      "a link that leads nowhere",
      () => symlinkSync(join(folder, "nowhere"), join(folder, "preflight.config.json")),
      "it does not exist (ENOENT)",
    ],
    ["a folder", () => mkdirSync(join(folder, "preflight.config.json")), "it is a folder (EISDIR)"],
  ])("a configuration that is %s is said in one line", async (_name, put, why) => {
    const { port } = await listServer();
    put();
    const { code, stderr } = await sync("--url", `http://127.0.0.1:${port}`, "--write");
    const file = join(folder, "preflight.config.json");
    expect([code, stderr]).toEqual([
      2,
      `deepgram-preflight models sync: ${file}: ${why}: fix this, or use --config to choose another configuration\n`,
    ]);
  });

  test("--json is for programs", async () => {
    const { port } = await listServer();
    const found = JSON.parse((await sync("--url", `http://127.0.0.1:${port}`, "--json")).stdout) as { changes: { product: string }[] };
    expect(found).toMatchObject({ unplaced: ["orpheus-x"] });
    expect(found.changes.find(({ product }) => product === "speak.v1")).toEqual({
      product: "speak.v1",
      kind: "voices",
      added: [{ id: "aura-2-testvoice-en", languages: ["en"] }],
      disappeared: ["aura-2-luna-en"],
      languages: [],
    });
  });

  test("of a product that the list has nothing of, nothing disappears", async () => {
    writeFileSync(join(folder, "list.json"), JSON.stringify({ tts: v2.tts }));
    const { stdout } = await sync("--from", join(folder, "list.json"));
    expect(stdout).toBe("speak.v2 voices\n  + flux-zoe-en (en)\n");
  });

  test("a server without a second list has one", async () => {
    const { port } = await serve(({ url = "" }, response) => {
      response.writeHead(url === "/api/v1/models" ? 200 : 404).end(JSON.stringify(v1));
    });
    const { code, stderr } = await sync("--url", `http://127.0.0.1:${port}/api`);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: http:\/\/127\.0\.0\.1:\d+\/api\/v2\/models answered 404\n/)]);
  });

  test("the default voice is not removed, though it disappeared", async () => {
    const list = { tts: v1.tts.filter(({ canonical_name }) => canonical_name !== "aura-asteria-en") };
    writeFileSync(join(folder, "list.json"), JSON.stringify(list));
    const { stdout } = await sync("--from", join(folder, "list.json"), "--write", "--remove");
    expect(stdout).toContain("  - aura-asteria-en\n");
    expect(config()).not.toContain("aura-asteria-en");
  });

  test("what a server says cannot command a terminal", async () => {
    writeFileSync(join(folder, "list.json"), JSON.stringify({ tts: [entry("aura-2-x\u001b[2J-en", ["\u001b]0;x"])] }));
    const { stdout } = await sync("--from", join(folder, "list.json"));
    expect(stdout).not.toContain("\u001b");
  });
});

describe("a list that cannot be had", () => {
  test.each([
    ["an error", "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 4\r\n\r\nbusy", /answered 503: busy\n$/],
    ["no JSON", "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n<html>no</html>", /is not JSON: <html>no<\/html>\n$/],
    ["something else", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]", /is not a list of models: it has neither "stt" nor "tts"\n$/],
    ["nameless models", 'HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{"tts":[{}]}', /tts\[0\] must have a canonical_name\n$/],
    ["no list anywhere", "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", /has no list of models\n$/],
    ["half an answer", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", /cannot reach /],
  ])("%s", async (_name, answer, message) => {
    const { port } = await serveBytes(answer);
    const { code, stdout, stderr } = await sync("--url", `http://127.0.0.1:${port}`);
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringMatching(message)]);
  });

  test("nobody there", async () => {
    const { code, stderr } = await sync("--url", `http://127.0.0.1:${await closedPort()}`);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/cannot reach .*ECONNREFUSED/)]);
  });

  test("no answer in time", async () => {
    const { port } = await serve(() => {});
    await expect(listFromServer(`http://127.0.0.1:${port}/v1/models`, 20)).rejects.toThrow(/did not answer within 0\.02 seconds$/);
  });

  test("no end", async () => {
    const { port } = await serve((_request, response) => {
      const chunk = Buffer.alloc(2 ** 20, 32);
      const more = () => {
        while (response.write(chunk));
      };
      response.on("drain", more).on("error", () => {});
      more();
    });
    await expect(listFromServer(`http://127.0.0.1:${port}/v1/models`)).rejects.toThrow(/answered with more than 16777216 bytes/);
  });

  test("no file", async () => {
    const { code, stderr } = await sync("--from", join(folder, "none.json"));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/cannot read .*none\.json: ENOENT/)]);
  });
});

test.each([
  [[], /no subcommand given/],
  [["list"], /unknown subcommand "list"/],
  [["sync", "now"], /unexpected argument "now"/],
  [["sync", "--from", "a", "--url", "b"], /--from and --url cannot be combined/],
  [["sync", "--url", "nowhere"], /--url must be a URL, not "nowhere"/],
  [["sync", "--url", "ftp://127.0.0.1"], /must be an http or https URL/],
])("models %j is a mistake", async (args, message) => {
  expect(await runWith(["models", ...args], undefined)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
});

test("models --help", async () => {
  expect((await runWith(["models", "--help"], undefined)).stdout).toMatch(/^usage: deepgram-preflight models sync/);
});

test("a configuration that is wrong is said to be", async () => {
  writeFileSync(join(folder, "preflight.config.json"), "{ nothing }");
  expect(await sync("--from", "x")).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/preflight\.config\.json:1:3: invalid JSON/),
  });
});
