import { spawnSync } from "node:child_process";
import { DeepgramClient } from "@deepgram/sdk";
import { endpoints } from "../../../src/playground/data.js";
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
  const calls = endpoints
    .filter(({ webSocket }) => webSocket !== true)
    .flatMap((endpoint) => {
      const one = exampleRequest(endpoint);
      const code = snippet("SDK", one, endpoint.id);
      return code === undefined ? [] : [[endpoint.id, one, code] as const];
    });

  test("exists for the endpoints of every product", () => {
    expect(calls.map(([id]) => id)).toEqual(
      expect.arrayContaining(["speak.v1", "speak.v2", "listen.v1", "auth.v1.grant", "manage.v1.keys.list"]),
    );
  });

  test.each(calls)("%s sends the request", async (_id, { method, url, body }, code) => {
    const sent: unknown[] = [];
    const fetch = async (input: RequestInfo | URL, options: RequestInit = {}) => {
      sent.push([options.method, String(input), typeof options.body === "string" ? JSON.parse(options.body) : (options.body ?? null)]);
      return new Response("{}", { headers: { "content-type": "application/json" } });
    };
    const Client = class extends DeepgramClient {
      constructor(options: object) {
        super({ ...options, fetch } as never);
      }
    };
    const run = new Function("DeepgramClient", "process", `return (async () => { ${code.replace(/^import .*$/m, "")} })();`);
    await run(Client, { env: { DEEPGRAM_API_KEY: "key" } });
    expect(sent).toEqual([[method, url, body === null ? null : JSON.parse(body)]]);
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
