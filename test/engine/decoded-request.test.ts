import type { WireRequest } from "../../src/index.js";
import { decodedRequest } from "./decoded-request.js";

const json = { "content-type": "application/json" };
const hello = { headers: json, body: '{"text":"Hello"}' };
const speak = (query: string, more: Partial<WireRequest> = hello): WireRequest => ({ method: "POST", url: `/v1/speak?${query}`, ...more });
const get = (url: string): WireRequest => ({ method: "GET", url, body: null });
const project = "/v1/projects/123e4567-e89b-12d3-a456-426614174000";

test.each<[what: string, request: WireRequest, decoded: object]>([
  [
    "numbers, booleans and lists",
    speak("sample_rate=8000&speed=1.20&mip_opt_out=true&tag=a&tag=b"),
    { query: { sample_rate: 8000, speed: 1.2, mip_opt_out: true, tag: ["a", "b"] } },
  ],
  ["one value of what may be repeated", speak("tag=a"), { query: { tag: ["a"] } }],
  ["what does not read as its type, as text", speak("speed=fast&encoding=mp4"), { query: { speed: "fast", encoding: "mp4" } }],
  ["a zero that must not be one", speak("sample_rate=0"), { query: { sample_rate: 0 } }],
  ["a text without characters", speak("speed=&model="), { query: { speed: "", model: "" } }],
  ["a flag without a value as absent", speak("mip_opt_out"), { query: {} }],
  ["what nobody knows", speak("more=%C3%A9&many=1&many=2&a[b]=c"), { query: { more: "é", many: ["1", "2"], a: "" } }],
  ["a name that is not for everybody", speak("__proto__=x"), { query: JSON.parse('{"__proto__":""}') as object }],
  ["plain text", speak("", { headers: { "Content-Type": "text/plain" }, body: "Hello" }), { body: "Hello" }],
  ["JSON", speak("", { headers: json, body: new TextEncoder().encode('{"text":null,"url":"a"}') }), { body: { text: null, url: "a" } }],
  [
    "a body of another type as none",
    speak("", { headers: { "content-type": "audio/wav" }, body: "x" }),
    { headers: { "content-type": "audio/wav" } },
  ],
  [
    "header fields, but no key",
    speak("", { headers: { ...json, Authorization: "Token x" }, body: hello.body }),
    { headers: json, body: { text: "Hello" } },
  ],
  [
    "the upgrade that a URL implies",
    get("wss://api.deepgram.com/v1/speak"),
    { endpoint: "speak.v1.stream", headers: { connection: "Upgrade", upgrade: "websocket" } },
  ],
  [
    "the parameters of the path",
    get(`${project}/keys/a%20b?status=active`),
    {
      endpoint: "manage.v1.keys.get",
      path: { project_id: "123e4567-e89b-12d3-a456-426614174000", key_id: "a b" },
      query: { status: "active" },
    },
  ],
  [
    "audio as no body",
    { method: "POST", url: "/v1/listen", headers: { "content-type": "audio/wav" }, body: new Uint8Array([82, 0, 255]) },
    { endpoint: "listen.v1" },
  ],
])("it decodes %s", (_what, request, decoded) => {
  const whole = { endpoint: "speak.v1", query: {}, headers: {}, ...decoded };
  const found = decodedRequest(request);
  for (const [part, value] of Object.entries(whole)) {
    const isLeftOut = part === "headers" && !("headers" in decoded);
    if (!isLeftOut) expect({ [part]: found?.[part as "query"] }).toEqual({ [part]: value });
  }
  if (!("body" in decoded) && request.body !== hello.body) expect(found).not.toHaveProperty("body");
});

test.each<[why: string, request: WireRequest]>([
  ["the endpoint is not known", { method: "GET", url: "/v1/nothing" }],
  ["a parameter of one value stands there twice", speak("speed=1&speed=1")],
  ["a parameter that does not read as its type is repeated", { method: "GET", url: "/v1/projects/a/requests?limit=x&limit=y" }],
  ["a parameter stands there in brackets", speak("speed[a]=1")],
  ["the query contradicts itself", speak("a&a=b&speed")],
  ["a value is no UTF-8", speak("model=%ff")],
  ["JSON has no such number", speak("speed=inf")],
  ["a parameter that must be there has no value", { method: "POST", url: "/v2/speak?model", ...hello }],
  ["the body is not there yet", speak("", { headers: json })],
  ["the body is no JSON", speak("", { headers: json, body: "{" })],
  ["there is no body where there must be JSON", speak("", { headers: json, body: null })],
  ["the body is no UTF-8", speak("", { headers: json, body: new Uint8Array([255]) })],
  ["the body is too large", speak("", { headers: json, body: `{"text":"${"a".repeat(2_097_152)}"}` })],
  ["the body is compressed, and does not read well as it is", speak("", { headers: { ...json, "content-encoding": "gzip" }, body: "{" })],
  ["a key stands there twice", speak("", { headers: json, body: '{"text":"a","text":"b"}' })],
  ["an unknown key is repeated", speak("", { headers: json, body: '{"text":"a","b":1,"b":2}' })],
  ["a key of another object is repeated", speak("", { headers: json, body: '{"text":"a","b":{"c":1,"c":2}}' })],
  ["half a character stands there", speak("", { headers: json, body: '{"text":"\\ud800"}' })],
  ["a list stands in place of an object", speak("", { headers: json, body: '["a","b"]' })],
  [
    "a text over the limit has inline pronunciations",
    speak("", { headers: json, body: JSON.stringify({ text: `${"a".repeat(2001)}{"word":"a","pronounce":"b"}` }) }),
  ],
  ["it is text and no audio", { method: "POST", url: "/v1/listen", headers: { "content-type": "audio/wav" }, body: "Hello" }],
  [
    "only the server's own reader says how a number is read",
    { method: "POST", url: "/v1/auth/grant", headers: json, body: '{"ttl_seconds":1e999}' },
  ],
])("no schema can say where %s", (_why, request) => {
  expect(decodedRequest(request)).toBeUndefined();
});
