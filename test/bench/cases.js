// The requests that every contender judges. A wire request is what a route handler is handed: method, URL, header fields, raw bytes.
const speak = "https://api.deepgram.com/v1/speak";
const valid = "model=aura-2-thalia-en&encoding=mp3";
const text = (length) => "The quick brown fox jumps over the lazy dog. ".repeat(50).slice(0, length);

function request(query, body, shape = "plain") {
  const headers = { "content-type": "application/json", authorization: "Token 0123456789abcdef", accept: "*/*" };
  const url = `${speak}?${query}`;
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return shape === "plain"
    ? { method: "POST", url, headers, body: bytes }
    : { method: "POST", url: new URL(url), headers: new Headers(headers), body: bytes };
}

export const cases = {
  "valid, 80 characters": { takes: true, budget: 1.5, faster: 10, request: request(valid, { text: text(80) }) },
  "valid, 2,000 characters": { takes: true, budget: 1.5, faster: 5, request: request(valid, { text: text(2000) }) },
  "valid, 80 characters, Headers and URL": { takes: true, budget: 2, request: request(valid, { text: text(80) }, "web") },
  "valid, 2,000 characters, Headers and URL": { takes: true, budget: 2, request: request(valid, { text: text(2000) }, "web") },
  "rejected: mp3 with a sample rate": { takes: false, budget: 3, request: request(`${valid}&sample_rate=24000`, { text: text(80) }) },
  "rejected: unknown encoding": { takes: false, budget: 3, request: request("model=aura-2-thalia-en&encoding=mp4", { text: text(80) }) },
  "rejected: no text": { takes: false, budget: 3, request: request(valid, { speech: text(80) }) },
};
