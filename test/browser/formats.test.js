import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPage } from "./page.js";

let site;
before(async () => {
  site = await startPage();
});
after(() => site.close());

test("a cell opens its request, whose verdict is what the cell says", async () => {
  const { page, faults } = await site.open("formats");
  const cells = [
    ["mp3, container wav: rejected", /Rejected: 400/],
    ["mp3, sample_rate 22050: contested", /Accepted, \d+ notice/],
    ["opus, bit_rate 650000: accepted", /Accepted/],
    ["linear16, sample_rate 24000: accepted, the default", /Accepted/],
  ];
  for (const [name, verdict] of cells) {
    await page.getByRole("tab", { name: "Audio formats" }).click();
    await page.getByRole("button", { name }).click();
    assert.match(await page.locator(".verdict .badge").first().textContent(), verdict, name);
  }
  assert.deepEqual(faults, []);
});

test("two endpoints are compared", async () => {
  const { page } = await site.open("formats");
  await page.getByLabel("Compare with").selectOption("speak.v2");
  assert.ok((await page.locator(".differs").count()) > 0);
  await page.waitForURL(/speak\.v2/);
  const other = await site.open(new URL(page.url()).hash.slice(1));
  assert.equal(await other.page.getByLabel("Compare with").inputValue(), "speak.v2");
});

test("the table is copied as code", async () => {
  const { page } = await site.open("formats", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  await page.getByRole("button", { name: "Copy the table as JSON" }).click();
  await page.getByRole("button", { name: "Copy the table as JSON" }).getByText("Copied").waitFor();
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  assert.equal(copied.default, "mp3");
  assert.equal(copied.formats.mp3.container, null);
});
