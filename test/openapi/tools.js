import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const path = join(here, "../../generated/openapi.json");
export const openapi = JSON.parse(readFileSync(path, "utf8"));

/** A folder for generated code, which finds the packages of this one. It is removed at the end. */
export const folder = mkdtempSync(join(tmpdir(), "preflight-openapi-"));
symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

// nothing is reported to anybody, and nobody is asked for a newer version
export const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

/** The path of a command of a package. */
export const bin = (name) => join(here, "node_modules/.bin", name);

/** Runs a command and gives what it prints. */
export function sh(command, args, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 180_000 });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 9).join(" ")}: ${error?.message ?? ""}${stderr}${stdout}`);
  return stdout + stderr;
}

/** Compares two values as JSON. */
export function equal(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

/** Starts a server on a free port of this machine. */
export async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() ?? server.close() };
}

/** A request body as text. */
export async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
