import { listenV1, manageV1KeysList, speakV1 } from "./orval/api.js";

const [, , base = "", key = ""] = process.argv;
const headers = { Authorization: `Token ${key}` };
// a relative URL, as in a browser
const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(`${base}${String(url)}`, init);

await speakV1({ text: "Hello" }, { model: "aura-2-thalia-en" }, { headers });
await listenV1({ url: "https://example.com/a.wav" }, {}, { headers });
await manageV1KeysList("123e4567-e89b-12d3-a456-426614174000", {}, { headers });
