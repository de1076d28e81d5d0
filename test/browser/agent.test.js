import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { editorOf, startPage, writeInto } from "./page.js";

let site;
before(async () => {
  site = await startPage();
});
after(() => site.close());

const badge = (page) => page.locator(".verdict .badge").first();

test("errors stand under their keys, and buttons move and rename them", async () => {
  const { page, faults } = await site.open("agent");
  await page.locator(".cm-message-error").first().waitFor();
  assert.deepEqual(await page.locator(".cm-message-error").allTextContents(), [
    "✕ model belongs in agent.listen.provider.",
    "✕ Rename instructions to prompt.",
  ]);
  assert.match(
    await page.locator(".verdict pre").first().textContent(),
    /^\{"type":"Error","description":".*","code":"UNPARSABLE_CLIENT_MESSAGE"\}$/,
  );
  await page.getByRole("button", { name: "Move model to agent.listen.provider" }).click();
  await page.getByRole("button", { name: "Rename to prompt" }).click();
  assert.match(await badge(page).textContent(), /Accepted/);
  assert.equal(await page.locator(".cm-message-error").count(), 0);
  const settings = JSON.parse((await editorOf(page, "Message").locator(".cm-line").allTextContents()).join("\n"));
  assert.deepEqual(settings.agent.listen, { provider: { type: "deepgram", model: "nova-3" } });
  assert.equal(settings.agent.think.prompt, "You are a helpful assistant.");
  assert.deepEqual(faults, []);
});

test("keys and values are suggested from the schema", async () => {
  const { page } = await site.open("agent");
  await editorOf(page, "Message").waitFor();
  await writeInto(page, "Message", '{"type": "Settings", "agent": {"listen": {}}}');
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  const options = page.locator(".cm-tooltip-autocomplete li");
  await options.first().waitFor();
  assert.match((await options.allTextContents()).join("\n"), /provider/);
  // a suggestion that has just appeared takes no key yet
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  assert.match(await editorOf(page, "Message").textContent(), /"listen": \{"provider": \{\}\}/);
});

test("the link holds the settings and not the keys of other services", async () => {
  const { page } = await site.open("agent");
  await editorOf(page, "Message").waitFor();
  await writeInto(
    page,
    "Message",
    '{"type":"Settings","agent":{"think":{"endpoint":{"url":"https://a.b/","headers":{"authorization":"Bearer verysecretkey"}}}}}',
  );
  await page.waitForURL(/endpoint/);
  assert.doesNotMatch(page.url(), /verysecretkey/);
});
