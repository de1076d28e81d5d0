import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { startPage } from "./page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let site;
before(async () => {
  site = await startPage();
});
after(() => site.close());

const views = ["request", "formats", "agent", "errors"];

for (const view of views) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing serious: ${view}, ${colorScheme}`, async () => {
      const { page } = await site.open(view, { colorScheme });
      await page.waitForTimeout(500);
      if (view === "errors") await page.getByRole("button", { name: "Show an example" }).click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(
        serious.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]),
        [],
      );
    });
  }

  test(`360 px hold ${view} without scrolling sideways`, async () => {
    const { page } = await site.open(view, { viewport: { width: 360, height: 740 } });
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
}

test("the page asks no other host, and its policy forbids it", async () => {
  const { page, requested } = await site.open();
  await page.locator(".cm-content").waitFor();
  assert.ok(requested.length > 2);
  assert.deepEqual(
    requested.filter((url) => !url.startsWith(site.url) && !url.startsWith("data:")),
    [],
  );
  const blocked = await page.evaluate(async () => {
    const violation = new Promise((resolve) =>
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective)),
    );
    await fetch("https://api.deepgram.com/").catch(() => undefined);
    return violation;
  });
  assert.equal(blocked, "connect-src");
  const response = await fetch(site.url);
  assert.match(response.headers.get("content-security-policy"), /default-src 'none'.*frame-ancestors 'none'/);
  assert.match(await response.text(), /http-equiv="Content-Security-Policy"/);
});

test("the first load is at most 250 kB, gzip", async () => {
  const { page, requested } = await site.open();
  await page.locator(".cm-content").waitFor();
  let bytes = 0;
  for (const url of new Set(requested.filter((one) => one.startsWith("http")))) {
    bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).length;
  }
  console.log(`first load ${(bytes / 1000).toFixed(1)} kB gzip, editor included`);
  assert.ok(bytes <= 250_000, `${bytes} bytes`);
});

test("the keyboard reaches everything: tabs by arrows, the field after the editor by Tab", async () => {
  const { page } = await site.open();
  await page.getByRole("tab", { name: "Request" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getByRole("tab", { name: "Audio formats" }).getAttribute("aria-selected"), "true");
  await page.keyboard.press("ArrowLeft");
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.closest(".editor") === null), true);
});

test("the server answers nothing but the page, and no other method", async () => {
  const base = site.url.slice(0, -1);
  assert.equal((await fetch(`${base}/../package.json`)).status, 404);
  assert.equal((await fetch(`${base}/%2e%2e/%2e%2e/package.json`)).status, 404);
  assert.equal((await fetch(base, { method: "POST" })).status, 405);
});

test("a port that is in use is said, and the code is 1", async () => {
  const { port } = new URL(site.url);
  const { status, stderr } = spawnSync(process.execPath, ["../../dist/cli.js", "playground", "--no-open", "--port", port], {
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.equal(stderr, `deepgram-preflight playground: port ${port} is in use; choose another one with --port\n`);
});
