import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { chromium as executablePath } from "./chromium.js";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts `deepgram-preflight playground` and Chromium. */
export async function startPage() {
  const served = spawn(process.execPath, ["../../dist/cli.js", "playground", "--port", "0", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(createInterface({ input: served.stdout }), "line");
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    url,
    browser,
    async open(fragment = "", options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults = [];
      const requested = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("request", (request) => requested.push(request.url()));
      await page.goto(`${url}${fragment === "" ? "" : `#${fragment}`}`);
      await page.locator("main").waitFor();
      return { page, faults, requested };
    },
    async close() {
      await browser.close();
      served.kill();
      await once(served, "exit");
    },
  };
}

/** The editor's text field, which stands in a shadow root. */
export const editorOf = (page, label) => page.locator(`.editor-host[data-editor="${label}"] .cm-content`);

/** Replaces the text of an editor. */
export async function writeInto(page, label, text) {
  const editor = editorOf(page, label);
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}
