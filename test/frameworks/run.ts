// usage: npm run test:frameworks: packs the package, builds a Next.js application with it, starts it, and sends the matrix of requests to both of its routers
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handlerKinds, matrixRequests, routeOf, send, startUpstream, upstreamModes, wrongWith } from "../adapters/core/matrix.js";

const here = import.meta.dirname;
const next = join(here, "node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as NodeJS.ProcessEnv;

function sh(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
}

function install(): void {
  const folder = mkdtempSync(join(tmpdir(), "preflight-frameworks-"));
  const target = join(here, "node_modules/deepgram-preflight");
  try {
    // what prepare builds is built before
    sh("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], join(here, "../.."));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    sh("tar", ["-xzf", join(folder, readdirSync(folder)[0] as string), "-C", target, "--strip-components=1"], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number, application: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (application.exitCode !== null) throw new Error("next start has ended");
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("next start does not listen");
}

install();
sh(process.execPath, [next, "build"], here);
const upstream = await startUpstream();
const port = await freePort();
const upstreams = Object.fromEntries(upstreamModes.map((mode) => [mode, upstream.baseUrl(mode)]));
const application = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
  cwd: here,
  env: { ...env, UPSTREAMS: JSON.stringify(upstreams) },
  stdio: ["ignore", "ignore", "pipe"],
});
let complaints = "";
application.stderr?.setEncoding("utf8").on("data", (text: string) => {
  complaints += text;
});
let failures = 0;
let count = 0;
try {
  await listening(port, application);
  for (const [router, prefix] of [
    ["app router", "/api/"],
    ["pages", "/api/pages/"],
  ] as const) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const [name, request] of Object.entries(matrixRequests))
      for (const mode of upstreamModes)
        for (const kind of handlerKinds) {
          count++;
          const path = routeOf(request.product, mode, kind).replace("/api/", prefix);
          const wrong = await send(port, path, request, agent).then(
            (answer) => wrongWith(answer, mode, kind, request, upstream),
            (error: Error) => [error.message],
          );
          // Next.js loses the connection of a body that was read in part, with and without the guard; `forward` reads over the rest
          if (router === "app router" && kind !== "answers" && mode === "refusing") agent.destroy();
          if (wrong.length === 0) continue;
          failures++;
          upstream.arrived.splice(0);
          console.log(`${router}: ${name}, upstream ${mode}, handler ${kind}: ${wrong.join("; ")}`);
        }
    agent.destroy();
  }
  if (/unhandled/i.test(complaints)) {
    failures++;
    console.log(complaints);
  }
} finally {
  application.kill();
  await upstream.close();
}
console.log(`${count - failures} of ${count} as they must be`);
process.exitCode = failures === 0 ? 0 : 1;
