import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { editorOf, startPage, writeInto } from "./page.js";

let site;
before(async () => {
  site = await startPage();
});
after(() => site.close());

const urlOf = (page) => page.getByRole("textbox", { name: "URL" });
const badge = (page) => page.locator(".verdict .badge").first();

test("the answer is beside the request, to the byte, with the place, a button that fixes it, and evidence", async () => {
  const { page, faults } = await site.open();
  assert.equal(await badge(page).textContent(), "✕ Rejected: 400 Bad Request");
  const response = await page.locator(".verdict pre").first().textContent();
  assert.match(
    response,
    /\n\{"err_code":"UNSUPPORTED_AUDIO_FORMAT","err_msg":"Unsupported audio format: `container` is not applicable when `encoding=mp3`\.","request_id":"[-\w]{36}"\}$/,
  );
  assert.equal(await page.locator(".verdict mark").textContent(), "container=wav");
  assert.match(await page.locator(".evidence").first().textContent(), /newest \d{4}/);
  await page.getByRole("button", { name: "Remove container" }).first().click();
  assert.match(await badge(page).textContent(), /^✓ Accepted/);
  assert.equal(await urlOf(page).inputValue(), "https://api.deepgram.com/v1/speak?model=aura-2-thalia-en&encoding=mp3");
  assert.deepEqual(faults, []);
});

test("the verdict is there in the frame after a key", async () => {
  const { page } = await site.open();
  const shown = await page.evaluate(async () => {
    const field = document.querySelector("#url");
    field.value = "https://api.deepgram.com/v1/speak?speed=9";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelector(".verdict pre").textContent;
  });
  assert.match(shown, /speed/);
});

test("a body is marked where the server stops, with the message under the line", async () => {
  const { page } = await site.open();
  await urlOf(page).fill("https://api.deepgram.com/v1/speak");
  await editorOf(page, "Body").waitFor();
  await writeInto(page, "Body", '{"text": "Hello", "txt": 1}');
  assert.equal(await page.locator(".cm-message-error").count(), 1);
  assert.match(await page.locator(".cm-marked-error").textContent(), /txt/);
  await page.getByRole("button", { name: "Remove txt" }).click();
  assert.match(await badge(page).textContent(), /Accepted/);
  assert.match(await editorOf(page, "Body").textContent(), /^\s*\{"text": "Hello"\s*\}\s*$/);
});

test("known parameters are offered, and a value is one of the table beside the encoding", async () => {
  const { page } = await site.open();
  await urlOf(page).fill("https://api.deepgram.com/v1/speak?encoding=flac");
  await page.getByLabel("Add a parameter").selectOption("sample_rate");
  const options = await page.locator("#values-1 option").evaluateAll((all) => all.map((option) => option.value));
  assert.deepEqual(options, ["8000", "16000", "22050", "32000", "48000"]);
  await page.getByLabel("Value of sample_rate").fill("24000");
  assert.match(await badge(page).textContent(), /Rejected: 400/);
  await page.getByRole("button", { name: /^Use 22050$/ }).click();
  assert.equal(await urlOf(page).inputValue(), "https://api.deepgram.com/v1/speak?encoding=flac&sample_rate=22050");
  assert.match(await badge(page).textContent(), /Accepted/);
});

const pasted = [
  [
    "curl line",
    `curl -X POST 'https://api.deepgram.com/v1/speak?encoding=mp3&sample_rate=24000' \\\n  -H "Authorization: Token 0123456789abcdef" -H 'Content-Type: application/json' \\\n  -d '{"text":"Hi"}' | jq`,
    /sample_rate/,
  ],
  [
    "HAR entry",
    JSON.stringify({
      request: {
        method: "POST",
        url: "https://api.deepgram.com/v1/speak?encoding=opus&container=wav",
        headers: [{ name: "content-type", value: "application/json" }],
        postData: { mimeType: "application/json", text: '{"text":"Hi"}' },
      },
    }),
    /container/,
  ],
  [
    "fetch",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is pasted
    "const key = process.env.KEY;\nawait fetch(`https://api.deepgram.com/v1/speak?encoding=${'mp3'}&bit_rate=1`, {\n  method: 'POST',\n  headers: { Authorization: `Token ${key}`, 'Content-Type': 'application/json' },\n  body: JSON.stringify({ text: 'Hi' }),\n});",
    /bit_rate/,
  ],
  ["SDK call", 'await deepgram.speak.v1.audio.generate({ text: "Hi", encoding: "linear16", sample_rate: 11025 });', /sample_rate/],
  ["SDK options", '{ text: "Hi", model: "aura-2-thalia-en", encoding: "flac", bit_rate: 48000 }', /bit_rate/],
];
for (const [name, text, answer] of pasted) {
  test(`a pasted ${name} is read and answered`, async () => {
    const { page, faults } = await site.open();
    await page.getByRole("button", { name: "Paste a request" }).click();
    await page.locator("#pasted").fill(text);
    await page.getByRole("button", { name: "Use this request" }).click();
    await page.locator("#pasted").waitFor({ state: "detached" });
    assert.match(await badge(page).textContent(), /Rejected: 400/);
    assert.match(await page.locator(".verdict pre").first().textContent(), answer);
    assert.deepEqual(faults, []);
  });
}

test("the request is written as curl, fetch, SDK call and Python, without the key", async () => {
  const { page } = await site.open();
  await page.getByRole("button", { name: "Add a header" }).click();
  await page.getByLabel("Name of header 2").fill("authorization");
  await page.getByLabel("Value of authorization").fill("Token verysecretkey");
  assert.equal(await page.getByLabel("Value of authorization").getAttribute("type"), "password");
  for (const [language, expected] of [
    ["curl", /^curl 'https:/],
    ["fetch", /^const response = await fetch\(/],
    ["SDK", /deepgram\.speak\.v1\.audio\.generate\(\{/],
    ["Python", /^import os/],
  ]) {
    await page.getByRole("button", { name: language, exact: true }).click();
    const code = await page.locator("section[aria-labelledby=code-title] pre").textContent();
    assert.match(code, expected);
    assert.match(code, /DEEPGRAM_API_KEY/);
    assert.doesNotMatch(code, /verysecretkey/);
  }
});

test("the link holds the request and no key", async () => {
  const { page } = await site.open();
  await page.getByRole("button", { name: "Add a header" }).click();
  await page.getByLabel("Name of header 2").fill("Authorization");
  await page.getByLabel("Value of Authorization").fill("Token verysecretkey");
  await urlOf(page).fill("https://me:verysecretkey@api.deepgram.com/v1/speak?speed=9");
  await page.waitForURL(/speed/);
  const link = page.url();
  assert.doesNotMatch(link, /verysecretkey/);
  assert.equal(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])), '[{},{},""]');
  const other = await site.open(link.slice(link.indexOf("#") + 1));
  assert.equal(await urlOf(other.page).inputValue(), "https://api.deepgram.com/v1/speak?speed=9");
  assert.match(await badge(other.page).textContent(), /Rejected: 400/);
});

test("the first message of a stream is answered too", async () => {
  const { page } = await site.open();
  await page.getByLabel("Endpoint").selectOption("speak.v1.stream");
  await editorOf(page, "First message").waitFor();
  assert.match(await badge(page).textContent(), /Accepted/);
  await writeInto(page, "First message", '{"type": "Speek", "text": "Hello"}');
  assert.match(await badge(page).textContent(), /first message is rejected/);
});

test("a file is the body: its size is shown, its content is checked, and the link leaves it out", async () => {
  const { page, faults } = await site.open();
  await urlOf(page).fill("https://api.deepgram.com/v1/listen?model=nova-3");
  const choose = (name, mimeType, content) =>
    page.getByLabel("Choose a file").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await choose("page.html", "text/html", "<!doctype html><title>Not audio</title>");
  await page.getByText("page.html, 39 bytes").waitFor();
  assert.match(await badge(page).textContent(), /Rejected: 400/);
  await choose("audio.wav", "audio/wav", `RIFF\0\0\0\0WAVE${"\0".repeat(2000)}`);
  await page.getByText("audio.wav, 2 kB (2,012 bytes)").waitFor();
  assert.match(await badge(page).textContent(), /Accepted/);
  assert.match(await page.locator("#code-title").locator("..").locator("..").textContent(), /--data-binary @'\.\/audio\.wav'/);
  await page.getByText("A link to this page leaves it out.").waitFor();
  await page.waitForFunction(() => location.hash.includes("listen"));
  assert.doesNotMatch(await page.evaluate(() => location.hash), /body=|wav&/);
  assert.deepEqual(faults, []);
});

test("a text that is too long for a link is left out, and the page says so", async () => {
  const { page } = await site.open();
  await urlOf(page).fill("https://api.deepgram.com/v1/read?topics=true&language=en");
  await writeInto(page, "Body", JSON.stringify({ text: "a".repeat(16_000) }));
  await page.getByText("it has 16,011 characters, and a link holds 16,000").waitFor();
});
