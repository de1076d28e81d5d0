import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { runWith } from "../terminal/terminal.js";

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/text") response.setHeader("content-type", "text/plain").end("Hello");
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

// the one server that is contacted is on this machine
const remote = { resolve: async () => ["127.0.0.1"], isPublic: (address: string) => address === "127.0.0.1" };
const request = (path: string) => [
  "-H",
  "content-type: application/json",
  "-d",
  JSON.stringify({ url: `http://media.example:${port}${path}` }),
  "https://api.deepgram.com/v1/speak",
];

test("check --remote takes a request whose content the server would take", async () => {
  const { code, stdout, stderr } = await runWith(["check", "--remote", ...request("/text")], undefined, { remote });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain("accepted speak.v1\n");
  expect(stderr).toContain(`http://media.example:${port}/text at 127.0.0.1: 200`);
  expect(stderr).toContain("accepted the content behind the URL");
});

test("and prints the answer to one whose content it would not take", async () => {
  const { code, stdout, stderr } = await runWith(["check", "--remote", "-i", ...request("/gone")], undefined, { remote });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*\{"err_code":"REMOTE_CONTENT_ERROR","err_msg":"The remote server hosting the media returned a client error: 404 Not Found\.","request_id":"[\da-f-]{36}"\}\n$/,
  );
  expect(stderr).toContain("rejected 400 /body/url remote-client-error");
});

test("--json has both verdicts", async () => {
  const { code, stdout } = await runWith(["check", "--remote", "--json", ...request("/gone")], undefined, { remote });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ request: { ok: true }, remote: { ok: false, status: 400, pinned: true } });
});

test("a request that is rejected as it is leaves the server alone", async () => {
  const forbidden = { resolve: () => Promise.reject(new Error("nobody asks")) };
  const { code, stdout } = await runWith(
    ["check", "--remote", "-d", "{}", "-H", "content-type: application/json", "https://api.deepgram.com/v1/speak"],
    undefined,
    { remote: forbidden },
  );
  expect(code).toBe(1);
  expect(stdout).toContain("PAYLOAD_ERROR");
});

test("one without a URL says so, and a batch has none of it", async () => {
  const { code, stderr } = await runWith(
    ["check", "--remote", "-d", '{"text":"x"}', "-H", "content-type: application/json", "https://api.deepgram.com/v1/speak"],
    undefined,
  );
  expect(code).toBe(0);
  expect(stderr).toContain("contains no URL for the server to fetch");
  expect((await runWith(["check", "--batch", "--remote"], "")).code).toBe(2);
});
