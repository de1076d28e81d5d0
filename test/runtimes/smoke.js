// What has to hold in every runtime: it is given the package, and throws where something does not.
export async function smoke({ preflight, createGuard, withPreflight, parseDeepgramError }) {
  const message = "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.";
  const url = "https://api.deepgram.com/v1/speak?encoding=mp3&sample_rate=24000";
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"Hello"}' };
  const same = (what, seen, wanted) => {
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
  };

  const verdict = preflight({ url, ...init });
  same("preflight", [verdict.ok, verdict.status, verdict.body.err_msg], [false, 400, message]);
  same("a request id", /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(verdict.body.request_id), true);
  same("parseDeepgramError", parseDeepgramError(verdict).id, "audio-format-not-applicable");

  const guard = createGuard();
  const refused = await guard(new Request(url, init));
  same("createGuard", [refused instanceof Response, refused.status, (await refused.json()).err_msg], [true, 400, message]);
  const checked = await guard(new Request("https://api.deepgram.com/v1/speak?model=aura-2-thalia-en", init));
  same(
    "what it hands on",
    [checked.body, checked.wire.url, new TextDecoder().decode(checked.wire.body)],
    [{ text: "Hello" }, "/v1/speak?model=aura-2-thalia-en", init.body],
  );
  const long = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100_000).fill(97)) });
  same(
    "a body without end",
    (await guard(new Request("https://api.deepgram.com/v1/speak", { ...init, body: long, duplex: "half" }))).status,
    413,
  );

  let left = 0;
  const guarded = withPreflight(async () => {
    left++;
    return new Response("audio");
  });
  const answer = await guarded(url, init);
  same("withPreflight", [left, answer.status, answer.url, (await answer.clone().json()).err_msg], [0, 400, url, message]);
  same("what it lets through", [await (await guarded("https://api.deepgram.com/v1/speak", init)).text(), left], ["audio", 1]);
}
