// usage: node errors.js: what parseDeepgramError of dist/errors.js costs, and whether the cost of a hostile text grows faster than the text
import { parseDeepgramError } from "../../dist/errors.js";

function microseconds(input, times) {
  parseDeepgramError(input);
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let time = 0; time < times; time++) parseDeepgramError(input);
    rounds.push(((performance.now() - start) / times) * 1000);
  }
  return rounds.sort((a, b) => a - b)[2];
}

const body = {
  err_code: "UNSUPPORTED_AUDIO_FORMAT",
  err_msg: "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
  request_id: "x",
};
for (const [name, input] of Object.entries({
  "a body": body,
  "a body as text": JSON.stringify(body),
  "a line of a log": `2026-11-24 ERROR ${JSON.stringify(JSON.stringify(body))}`,
  "a message in words": "3030: Input text exceeds maximum character limit of 2000.",
  "nothing of ours": "2026-11-24 INFO request 17 took 12 ms and nothing came of it",
})) {
  console.log(`${name.padEnd(22)}${microseconds(input, 5000).toFixed(1).padStart(8)} µs`);
}

let met = true;
for (const [name, text] of Object.entries({
  dots: (size) => `${".".repeat(size)}x...`,
  "dots and spaces": (size) => `${". ".repeat(size / 2)}...`,
  quotes: (size) => `Failed to deserialize query parameters: a${"'".repeat(size)}x`,
  backslashes: (size) => "\\".repeat(size),
  "beginnings of a message": (size) => "unsupported audio format: ".repeat(size / 26),
  "middles of a message": (size) => " is not applicable when ".repeat(size / 24),
  "names of fields": (size) => 'err_code":"'.repeat(size / 11),
  "words of a close": (size) => "closed ".repeat(size / 7),
  nesting: (size) => `${'{"a":'.repeat(size / 6)}1${"}".repeat(size / 6)}`,
})) {
  for (const input of [text, (size) => ({ err_code: "NEW_CODE", err_msg: text(size) })]) {
    const [half, all] = [8000, 16_000].map((size) => microseconds(input(size), 20));
    const holds = all / half < 3;
    met &&= holds;
    console.log(
      `${name.padEnd(26)}${(all / 1000).toFixed(1).padStart(7)} ms at 16,000, ${(all / half).toFixed(1)} × that at 8,000${holds ? "" : "  NOT linear"}`,
    );
  }
}
console.log(met ? "every cost grows no faster than the text" : "not every cost is linear");
