import assert from "node:assert/strict";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startPage } from "./page.js";

let site;
const folder = mkdtempSync(join(tmpdir(), "playground-"));
before(async () => {
  site = await startPage();
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const body = JSON.stringify({
  err_code: "UNSUPPORTED_AUDIO_FORMAT",
  err_msg: "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
  request_id: "0198c7a1-8f6e-7b52-9c41-3d2f5a6b7c8d",
});

test("an error is explained: what it is, how to fix it, which rule foresees it", async () => {
  const { page, faults } = await site.open("errors");
  await page.getByLabel("An error, a log line or a whole log").fill(`2026-11-01 ERROR upstream said ${body}`);
  const panel = page.locator("section[aria-labelledby=meaning-title]");
  await panel.getByText("sample-rate-not-applicable").waitFor();
  assert.match(await panel.textContent(), /How to fix it.*choose an encoding.*Retry/s);
  assert.deepEqual(faults, []);
});

test("several lines are counted", async () => {
  const { page } = await site.open("errors");
  await page.getByLabel("An error, a log line or a whole log").fill(`started\n${body}\n${body}\nGET / 200\n`);
  await page.getByText("Read the text.").waitFor();
  const totals = await page.locator(".totals dd").allTextContents();
  assert.deepEqual(totals, ["4", "2", "2"]);
});

test("a log of 100 MB is counted in a worker, with progress, while the page responds", async () => {
  const file = join(folder, "large.log");
  const block = Array.from({ length: 1000 }, (_, index) =>
    index % 50 === 0
      ? `2026-11-01T00:00:00Z ERROR tts failed: ${body}`
      : `2026-11-01T00:00:00Z INFO request ${index} took 12 ms, path=/api/speak status=200`,
  ).join("\n");
  const bytes = Buffer.from(`${block}\n`);
  const handle = openSync(file, "w");
  const blocks = Math.ceil(100_000_000 / bytes.length);
  for (let count = 0; count < blocks; count++) writeSync(handle, bytes);
  closeSync(handle);

  const { page, faults, requested } = await site.open("errors");
  const started = Date.now();
  await page.getByLabel("Choose a log file").setInputFiles(file);
  await page.locator("progress").waitFor();
  const parts = new Set();
  let frames = 0;
  while ((await page.getByText("Read large.log.").count()) === 0) {
    parts.add(
      await page
        .locator("progress")
        .getAttribute("value", { timeout: 100 })
        .catch(() => "1"),
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    frames++;
    assert.ok(Date.now() - started < 300_000, "the log is counted in five minutes");
  }
  console.log(`${(blocks * bytes.length) / 1e6} MB in ${(Date.now() - started) / 1000} s, ${frames} frames`);
  assert.ok(parts.size > 2, "progress is shown");
  const totals = (await page.locator(".totals dd").allTextContents()).map((text) => Number(text.replaceAll(",", "")));
  assert.deepEqual(totals.slice(0, 3), [blocks * 1000, blocks * 20, blocks * 20]);
  assert.ok((await page.locator(".bars").first().locator("tbody tr").count()) === 1);
  assert.ok((await page.locator(".bars").nth(1).textContent()).includes("sample-rate-not-applicable"));
  assert.ok(requested.every((url) => url.startsWith(site.url)));
  assert.deepEqual(faults, []);
});
