import { fromFragment, isSecretHeader, type PageState, toFragment, views } from "../../../src/playground/fragment/fragment.js";
import { firstRequest } from "../../../src/playground/request/request.js";
import fc from "../../properties.js";

const initial: PageState = { view: "request", request: firstRequest, checkAuthorization: false, formats: ["speak.v1"], agent: "{}" };
const request = fc.record({
  method: fc.constantFrom("GET", "POST", "PATCH"),
  url: fc.webUrl({ withQueryParameters: true }),
  headers: fc.array(
    fc.tuple(
      fc.constantFrom("content-type", "x-a", "accept"),
      fc.string({ unit: "grapheme-ascii" }).map((text) => text.trim()),
    ),
  ),
  body: fc.option(fc.string({ unit: "grapheme" })),
});

test("a link restores the request that it was made from", () => {
  fc.assert(
    fc.property(request, fc.boolean(), (one, checkAuthorization) => {
      const state = { ...initial, request: one, checkAuthorization };
      expect(fromFragment(toFragment(state), initial)).toEqual(state);
    }),
  );
});

test.each(views)("a link restores the view %s", (view) => {
  const state: PageState = {
    ...initial,
    view,
    formats: view === "formats" ? ["speak.v2", "speak.v1"] : ["speak.v1"],
    agent: view === "agent" ? '{"type":"Settings"}' : "{}",
  };
  expect(fromFragment(toFragment(state), initial)).toEqual(state);
});

test("what is no fragment of the page changes nothing", () => {
  fc.assert(fc.property(fc.string(), (text) => void fromFragment(text, initial)));
  expect(fromFragment("nothing?method=GET", initial)).toBe(initial);
});

const key = "s3cr3t-0123456789";
test.each<[string, Partial<PageState["request"]>]>([
  ["Authorization", { headers: [["Authorization", `Token ${key}`]] }],
  ["a subprotocol", { headers: [["Sec-WebSocket-Protocol", `token, ${key}`]] }],
  ["a cookie", { headers: [["cookie", `session=${key}`]] }],
  ["a header of another service", { headers: [["X-Api-Key", key]] }],
  ["user information", { url: `https://me:${key}@api.deepgram.com/v1/speak?speed=2` }],
  [
    "user information of a callback",
    { url: `https://api.deepgram.com/v1/listen?callback=${encodeURIComponent(`https://me:${key}@example.com/`)}` },
  ],
  [
    "user information of a callback, not encoded",
    { url: `https://api.deepgram.com/v1/listen?callback=https://me:${key}@example.com/&a=b` },
  ],
  ["a parameter", { url: `https://api.deepgram.com/v1/speak?api_key=${key}` }],
  ["a header in the body", { body: `{"headers": { "Authorization" : "Bearer ${key}" }, "text": "a"}` }],
  ["an escaped quote in the body", { body: `{"api_key":"a\\"${key}"}` }],
  ["credentials in the body", { body: `{"credentials": {"secret_access_key": "${key}", "region": "eu"}}` }],
  ["a URL in the body", { body: `{"url": "https://me:${key}@example.com/a"}` }],
])("a link does not hold the key of %s", (_name, part) => {
  const fragment = toFragment({ ...initial, request: { ...firstRequest, ...part } });
  expect(fragment).not.toContain(key);
  expect(decodeURIComponent(fragment)).not.toContain(key);
});

test("the link of the Voice Agent does not hold the keys of other services", () => {
  const agent = `{"agent": {"think": {"endpoint": {"headers": {"authorization": "Bearer ${key}"}}}}}`;
  expect(toFragment({ ...initial, view: "agent", agent })).not.toContain(key);
});

test("plain headers are not secret", () => {
  expect(["content-type", "accept", "dg-project"].map(isSecretHeader)).toEqual([false, false, false]);
});
