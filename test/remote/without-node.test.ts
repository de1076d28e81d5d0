import { checkRemote } from "../../src/remote.js";

// as on a platform without them
const missing = () => {
  throw new Error("no such module");
};
jest.mock("node:dns", () => missing());
jest.mock("node:http", () => missing());
jest.mock("node:https", () => missing());

const text = async () => new Response("Hello");

test("names are not resolved, and the verdict says so", async () => {
  const verdict = await checkRemote("http://here.test/", { fetch: text });
  expect(verdict).toMatchObject({
    ok: true,
    complete: true,
    resolved: false,
    pinned: false,
    notices: [{ id: "remote-name-not-resolved" }],
  });
  expect(verdict.hops).toEqual([{ url: "http://here.test/", addresses: [], status: 200 }]);
});

test("addresses are judged all the same", async () => {
  expect(await checkRemote("http://127.0.0.1/", { fetch: text })).toMatchObject({
    ok: false,
    resolved: true,
    rule: { id: "remote-not-public" },
  });
});

test("a resolver of one's own is asked", async () => {
  const verdict = await checkRemote("http://here.test/", { fetch: text, resolve: async () => ["8.8.8.8"] });
  expect(verdict).toMatchObject({ ok: true, complete: true, resolved: true, notices: [] });
});

test.each([{}, { resolve: async () => ["8.8.8.8"] }])("without a fetch nothing is fetched: %j", async (options) => {
  const verdict = await checkRemote("http://here.test/", options);
  expect(verdict).toMatchObject({ ok: true, complete: false, reason: expect.stringContaining("no `fetch` option was given") });
});
