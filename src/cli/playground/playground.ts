import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { readArguments, UsageError } from "../terminal/arguments.js";
import { listenForSignals, type Terminal } from "../terminal/terminal.js";

export const usage = `usage: deepgram-preflight playground [--port N] [--no-open]

Serves a page to try requests, audio formats and errors in, and opens it in the browser.
The page sends no request: it validates in the browser. Any static host can serve the folder dist/playground of the package.

options
      --port N   the port on 127.0.0.1; 4180 by default, or another free one if 4180 is in use
      --no-open  do not open a browser
  -h, --help     print this

exit codes: 0 ended by a signal, 1 the port is in use or the page is missing, 2 usage`;

const usualPort = 4180;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

// the page states the same policy, but for `frame-ancestors`, which only a header can
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-cache",
};

/**
 * Runs `deepgram-preflight playground`, until a signal ends it.
 *
 * @param args - The arguments after `playground`.
 * @param terminal - Where to write, and who says when to end.
 * @returns The exit code: 0 ended by a signal, 1 the page cannot be served.
 * @throws UsageError for unknown arguments or an invalid port.
 */
export function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { port, open } = settingsFrom(args);
  return serve(port, open, terminal);
}

interface Settings {
  /** The port; `undefined` for the usual one, or any if that is in use. */
  readonly port: number | undefined;
  readonly open: boolean;
}

function settingsFrom(args: readonly string[]): Settings {
  const { values } = readArguments(args, { port: { type: "string" }, "no-open": { type: "boolean" } }, 0);
  const { port } = values;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new UsageError(`--port takes a number from 0 to 65535, not ${JSON.stringify(port)}`);
  return { port: port === undefined ? undefined : Number(port), open: values["no-open"] !== true };
}

async function serve(port: number | undefined, open: boolean, terminal: Terminal): Promise<number> {
  const say = (text: string) => void terminal.stderr.write(`deepgram-preflight playground: ${text}\n`);
  // before anything is served, because an early signal counts too
  const signals = listenForSignals(terminal);
  try {
    const files = pageFiles();
    const server = await listen(files, port);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    terminal.stdout.write(`${url}\n`);
    say("press Ctrl+C to stop");
    if (open) openBrowser(url, () => say(`no browser could be opened; open ${url}`));
    await signals.next();
    server.closeAllConnections();
    server.close();
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    say(code === "EADDRINUSE" ? `port ${port} is in use; choose another one with --port` : message);
    return 1;
  } finally {
    signals.stop();
  }
}

/** The files of the page by their paths. They are all read now, so that no request can name another file. */
function pageFiles(): ReadonlyMap<string, { readonly type: string; readonly content: Buffer }> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("deepgram-preflight/package.json")), "dist/playground");
  const names = readdirSync(folder).filter((name) => Object.hasOwn(types, extname(name)));
  const files = new Map(
    names.map((name) => [`/${name}`, { type: types[extname(name)] as string, content: readFileSync(join(folder, name)) }]),
  );
  const page = files.get("/index.html");
  if (page === undefined) throw new Error(`${folder} has no index.html`);
  return files.set("/", page);
}

async function listen(files: ReturnType<typeof pageFiles>, port: number | undefined): Promise<Server> {
  const answer = ({ method, url = "/" }: IncomingMessage, response: ServerResponse): void => {
    const file = files.get(url.replace(/[?#].*$/s, ""));
    if (method !== "GET" && method !== "HEAD") response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
    else if (file === undefined) response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("Not found\n");
    else {
      response.writeHead(200, { ...headers, "content-type": file.type, "content-length": file.content.length });
      response.end(method === "HEAD" ? undefined : file.content);
    }
  };
  const start = async (at: number): Promise<Server> => {
    const server = createServer(answer).listen(at, "127.0.0.1");
    await once(server, "listening");
    return server;
  };
  if (port !== undefined) return start(port);
  return start(usualPort).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") return start(0);
    throw error;
  });
}

function openBrowser(url: string, failed: () => void): void {
  const [command, ...args]: [string, ...string[]] =
    process.platform === "darwin" ? ["open", url] : process.platform === "win32" ? ["cmd", "/c", "start", "", url] : ["xdg-open", url];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", failed);
  child.on("exit", (code) => {
    if (code !== 0) failed();
  });
  child.unref();
}
