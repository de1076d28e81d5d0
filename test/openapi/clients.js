import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, equal, folder, here, listen, path, sh, textOf } from "./tools.js";

const compilerOptions = {
  strict: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2024", "dom", "dom.iterable"],
  types: ["node"],
  skipLibCheck: true,
  outDir: "out",
  rootDir: ".",
};

/** What every client must send. */
const wanted = [
  { method: "POST", url: "/v1/speak?model=aura-2-thalia-en", type: "application/json", key: "Token a-key", body: { text: "Hello" } },
  { method: "POST", url: "/v1/listen", type: "application/json", key: "Token a-key", body: { url: "https://example.com/a.wav" } },
  { method: "GET", url: "/v1/projects/123e4567-e89b-12d3-a456-426614174000/keys", key: "Token a-key" },
];

/** Compiles a program that uses a generated client, runs it, and checks what arrives at a server. */
async function runs(...programs) {
  cpSync(join(here, "clients"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: programs.map((name) => `${name}.ts`) }));
  sh(bin("tsc"), ["-p", folder]);
  const [program] = programs;
  const received = [];
  const server = await listen(async (request, response) => {
    const { method, url, headers } = request;
    const body = await textOf(request);
    const type = headers["content-type"]?.split(";")[0];
    received.push({ method, url, ...(type && { type }), key: headers.authorization, ...(body !== "" && { body: JSON.parse(body) }) });
    const isAudio = url.startsWith("/v1/speak");
    response.setHeader("content-type", isAudio ? "audio/mpeg" : "application/json").end(isAudio ? "ID3" : "{}");
  });
  try {
    const child = spawn(process.execPath, [join(folder, `out/${program}.js`), server.base, "a-key"], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    const [code] = await once(child, "exit");
    equal(`the exit code of ${program}`, code, 0);
  } finally {
    server.close();
  }
  equal(program, received, wanted);
  return "generated, type-checked, and sends application/json and the key";
}

export function openApiTypescript() {
  sh(bin("openapi-typescript"), [path, "--output", join(folder, "openapi-typescript/schema.ts")]);
  return runs("openapi-fetch", "types");
}

export function heyApi() {
  sh(bin("openapi-ts"), ["--input", path, "--output", join(folder, "hey-api"), "--client", "@hey-api/client-fetch", "--no-log-file"], here);
  return runs("hey-api");
}

export function orval() {
  const config = { api: { input: path, output: { target: join(folder, "orval/api.ts"), client: "fetch" } } };
  writeFileSync(join(folder, "orval.config.mjs"), `export default ${JSON.stringify(config)};`);
  sh(bin("orval"), ["--config", join(folder, "orval.config.mjs")], here);
  return runs("orval");
}
