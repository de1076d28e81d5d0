import { createGuard } from "../../../src/web.js";

const guard = createGuard({ endpoint: "speak.v1" });
const post = () =>
  new Request("https://example.com/api/tts", { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"Hello"}' });

test.each<[string, (request: Request) => unknown]>([
  ["was read", (request) => request.text()],
  ["is being read", (request) => request.body?.getReader()],
  [
    "was read, and let go of",
    async ({ body }) => {
      const reader = body?.getReader();
      while (!(await reader?.read())?.done);
      reader?.releaseLock();
    },
  ],
])("a body that %s is an error that says what to do", async (_title, read) => {
  const request = post();
  const reading = read(request);
  if (reading instanceof Promise) await reading;
  await expect(guard(request)).rejects.toThrow("put the guard before whatever reads it");
});

test("a copy of a request is a request", async () => {
  const request = post();
  expect(await guard(request.clone())).toMatchObject({ ok: true, endpoint: "speak.v1", body: { text: "Hello" } });
  expect(await guard(request)).toMatchObject({ ok: true, endpoint: "speak.v1" });
});

test("a route that is no path is a mistake", () => {
  expect(() => createGuard({ routes: { "api/tts": "speak.v1" } })).toThrow(
    'preflight: a route must be a path that starts with /, not "api/tts"',
  );
});
