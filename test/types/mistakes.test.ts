import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The commonest mistakes, and what the compiler says first: the way out, as far as it can. */
const mistakes: readonly (readonly [code: string, message: string])[] = [
  [
    'preflightValues("speak.v1", { query: { encoding: "mp3", sample_rate: 24000 } });',
    `(3,57): error TS2322: Type 'number' is not assignable to type 'LeaveOut<number, "sample_rate is not applicable to mp3">'.`,
  ],
  [
    'preflightValues("speak.v1", { query: { encoding: "wav" } });',
    `Type '"wav"' is not assignable to type '"aac" | "alaw" | "flac" | "linear16" | "mp3" | "mulaw" | "opus" | undefined'.`,
  ],
  ['preflightValues("speak.v1", { query: { encodng: "mp3" } });', "Did you mean to write 'encoding'?"],
  [
    'preflightValues("speak.v1", { query: { sample_rate: 24000 } });',
    "Property 'encoding' is missing in type '{ sample_rate: 24000; }' but required in type 'SpeakV1QueryLinear16'.",
  ],
  [
    'preflightValues("speak.v1", { query: { encoding: "linear16", sample_rate: 22050 } });',
    "Type '22050' is not assignable to type '8000 | 16000 | 24000 | 32000 | 44100 | 48000 | undefined'.",
  ],
  ['preflightValues("speak.v1", { query: {}, body: { text: "Hello", model: "aura-2-thalia-en" } });', "'model' does not exist in type"],
  [
    'preflightValues("speak.v1", { query: {}, body: { text: "Hello", url: "https://example.com/" } });',
    "Type 'string' is not assignable to type 'null | undefined'.",
  ],
  ['preflightValues("listen.v1", { query: { smart_formt: true } });', "Did you mean to write 'smart_format'?"],
  ['preflightValues("listen.v1", { query: { diarize: "yes" } });', "Type 'string' is not assignable to type 'boolean | undefined'."],
  ['createGuard({ endpoint: "speak" });', `Type '"speak"' is not assignable to type`],
  ['createGuard({ routes: { "/api/tts": "speak" } });', `Type '"speak"' is not assignable to type`],
  ['createGuard({ endpoint: "speak.v1", parametrs: "body" });', "Did you mean to write 'parameters'?"],
];

test("the compiler refuses the commonest mistakes, and says what to write instead", () => {
  const folder = mkdtempSync(join(tmpdir(), "preflight-mistakes-"));
  try {
    const imports = [
      `import { preflightValues } from ${JSON.stringify(join(root, "src/index.js"))};`,
      `import { createGuard } from ${JSON.stringify(join(root, "src/web.js"))};`,
    ];
    writeFileSync(join(folder, "mistakes.ts"), [...imports, ...mistakes.map(([code]) => code)].join("\n"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.json"),
        compilerOptions: { types: [], rootDir: "/" },
        include: ["mistakes.ts"],
        exclude: [],
      }),
    );
    const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { encoding: "utf8" });
    const byLine = new Map<number, string>();
    let line = 0;
    for (const text of stdout.split("\n")) {
      line = Number(/mistakes\.ts\((\d+),/.exec(text)?.[1] ?? line);
      byLine.set(line, `${byLine.get(line) ?? ""}${text}\n`);
    }
    const told = mistakes.map(([code], index) => [code, byLine.get(index + imports.length + 1) ?? "compiles"]);
    expect(told).toEqual(mistakes.map(([code, message]) => [code, expect.stringContaining(message)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
