import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeepgramClient } from "@deepgram/sdk";
import { endpointData, endpoints } from "../../../src/playground/data.js";
import { readPasted } from "../../../src/playground/paste/paste.js";
import { exampleRequest, type PlaygroundRequest } from "../../../src/playground/request/request.js";
import { snippet } from "../../../src/playground/snippets/snippets.js";
import fc from "../../properties.js";

const text = fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "\\", "$", "`", "\n", "é", "{", "}", "😀", "!", "#") });
const request: fc.Arbitrary<PlaygroundRequest> = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
  url: fc.constantFrom("https://api.deepgram.com/v1/speak?model=aura-2-thalia-en&tag=a%20b", "https://api.deepgram.com/v1/read"),
  headers: fc.constantFrom(
    [],
    [["content-type", "application/json"]],
    [
      ["content-type", "text/plain"],
      ["x-a", "it's"],
    ],
  ),
  body: fc.oneof(fc.constant(null), text, fc.json()),
});

/** The request without the key that every snippet adds. */
const withoutKey = ({ headers, ...rest }: PlaygroundRequest) => ({
  ...rest,
  headers: headers.filter(([name]) => name !== "Authorization"),
});

test.each(["curl", "fetch"] as const)("a request as %s is read as the same request", async (language) => {
  await fc.assert(
    fc.asyncProperty(request, async (one) => {
      const code = snippet(language, one, null) as string;
      const { request: read } = await readPasted(code);
      // fetch(…) has a JSON body as an object, so its white space is not kept
      expect(withoutKey(read)).toEqual({ ...one, body: language === "curl" ? one.body : read.body });
      if (language === "fetch") expect(jsonOr(read.body)).toEqual(jsonOr(one.body));
      expect(code).toContain("DEEPGRAM_API_KEY");
    }),
  );
});

function jsonOr(body: string | null): unknown {
  try {
    return JSON.parse(body ?? "null") as unknown;
  } catch {
    return body;
  }
}

test("a request as Python is what Python sends", () => {
  const requests = fc.sample(request, 40);
  const stub = `
import json, os, sys, types
os.environ["DEEPGRAM_API_KEY"] = "key"
sent = []
module = types.ModuleType("requests")
class Response:
    status_code = 200
    headers = {}
def request(method, url, headers, data=None):
    sent.append([method, url, headers, None if data is None else data.decode()])
    return Response()
module.request = request
sys.modules["requests"] = module
stdout, sys.stdout = sys.stdout, open(os.devnull, "w")
for code in json.load(sys.stdin):
    exec(code, {})
stdout.write(json.dumps(sent))
`;
  const input = JSON.stringify(requests.map((one) => snippet("Python", one, null)));
  const { stdout, stderr } = spawnSync("python3", ["-c", stub], { input, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(
    requests.map(({ method, url, headers, body }) => [method, url, { Authorization: "Token key", ...Object.fromEntries(headers) }, body]),
  );
});

describe("a call of the SDK", () => {
  const calls = endpoints.flatMap((endpoint) => {
    // the SDK wants a model here, the server does not
    const one = exampleRequest(endpoint, endpoint.id === "listen.v1.stream" ? { model: "nova-3" } : undefined);
    const code = snippet("SDK", one, endpoint.id);
    return code === undefined ? [] : [[endpoint.id, one, code] as const];
  });
  const requests = calls.filter(([id]) => endpointData(id)?.webSocket !== true);

  test("exists for every endpoint that the SDK has", () => {
    const without = endpoints.filter(({ sdk }) => sdk === undefined).map(({ id }) => id);
    expect(without).toEqual(["think.v1"]);
    expect(calls.length).toBe(endpoints.length - without.length);
  });

  test("compiles with the types of the SDK", () => {
    const root = join(__dirname, "../../..");
    const folder = mkdtempSync(join(tmpdir(), "preflight-sdk-"));
    try {
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      for (const [id, , code] of calls) writeFileSync(join(folder, `${id}.mts`), code);
      const compilerOptions = { target: "es2022", module: "nodenext", strict: true, noEmit: true, skipLibCheck: true, types: ["node"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts"] }));
      const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { encoding: "utf8" });
      expect(stdout).toBe("");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** The path and the parameters, whose order the SDK changes; it sends the agent's requests to another host. */
  const targetOf = (url: string) => {
    const { pathname, searchParams } = new URL(url);
    return `${pathname}?${[...searchParams]
      .map((pair) => pair.join("="))
      .sort()
      .join("&")}`;
  };

  test.each(requests)("%s sends the request", async (_id, { method, url, body }, code) => {
    const sent: unknown[] = [];
    const fetch = async (input: RequestInfo | URL, options: RequestInit = {}) => {
      sent.push([
        options.method,
        targetOf(String(input)),
        typeof options.body === "string" ? JSON.parse(options.body) : (options.body ?? null),
      ]);
      return new Response("{}", { headers: { "content-type": "application/json" } });
    };
    const Client = class extends DeepgramClient {
      constructor(options: object) {
        super({ ...options, fetch } as never);
      }
    };
    const run = new Function("DeepgramClient", "process", `return (async () => { ${code.replace(/^import .*$/m, "")} })();`);
    await run(Client, { env: { DEEPGRAM_API_KEY: "key" } });
    expect(sent).toEqual([[method, targetOf(url), body === null ? null : JSON.parse(body)]]);
  });

  test("parameters have the types of the SDK, and repeated ones are a list", () => {
    const code = snippet(
      "SDK",
      {
        ...exampleRequest(endpoints.find(({ id }) => id === "speak.v1") as never),
        url: "https://api.deepgram.com/v1/speak?encoding=linear16&sample_rate=24000&mip_opt_out=true&tag=a&tag=b",
      },
      "speak.v1",
    );
    expect(code).toMatch(/sample_rate: 24000,\n {2}mip_opt_out: true,\n {2}tag: \[\n {4}"a",\n {4}"b"\n {2}\],/);
  });
});
