import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { preflight } from "../../dist/index.js";
import { chromium as executablePath } from "../browser/chromium.js";
import { equal, here, listen, openapi } from "./tools.js";

const html = {
  "/swagger-ui": `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/swagger-ui-dist/swagger-ui.css"><div id="page"></div>
<script src="/swagger-ui-dist/swagger-ui-bundle.js"></script><script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#page" })</script>`,
  "/scalar": `<!doctype html><meta charset="utf-8"><div id="page"></div><script src="/@scalar/api-reference/dist/browser/standalone.js"></script>
<script>Scalar.createApiReference("#page", { url: "/openapi.json", telemetry: false, withDefaultFonts: false, agent: { disabled: true } })</script>`,
};
const types = { ".js": "text/javascript", ".css": "text/css" };

/** The site of the two pages. */
function site(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  try {
    if (html[pathname]) return response.setHeader("content-type", "text/html").end(html[pathname]);
    if (pathname === "/openapi.json") return response.setHeader("content-type", "application/json").end(JSON.stringify(openapi));
    const content = readFileSync(join(here, "node_modules", normalize(pathname)));
    return response.setHeader("content-type", types[/\.\w+$/.exec(pathname)?.[0]] ?? "application/octet-stream").end(content);
  } catch {
    return response.writeHead(404).end();
  }
}

const operations = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

// bodies of several media types, a required choice of optional parameters, and parameters of the path
const tried = ["speakV1", "listenV1", "readV1", "speakV2", "manageV1KeysCreate", "manageV1InvitesDelete"].map((id) =>
  operations.find(({ operationId }) => operationId === id),
);

/** What a reader must see of POST /v1/speak. */
async function shows(speak) {
  for (const name of ["encoding", "sample_rate"]) await speak.getByRole("columnheader", { name, exact: true }).first().waitFor();
  await speak
    .getByRole("row", { name: /linear16.*44100/ })
    .first()
    .waitFor();
  await speak.getByText("aura-2-<voice>-<language>").first().waitFor();
  await speak.getByText("Hello, how can I help you today?").first().waitFor();
}

const tools = {
  "/swagger-ui": {
    open: async (page, { operationId }) => {
      const operation = page.locator(`[id$="-${operationId}"]`);
      await operation.locator(".opblock-summary-control").click();
      return operation;
    },
    send: async (_page, operation) => {
      await operation.getByRole("button", { name: "Try it out" }).click();
      await operation.getByRole("button", { name: "Execute" }).click();
    },
  },
  "/scalar": {
    open: async (page, { tags: [tag], method, path }) => {
      const id = `tag/${tag.replaceAll(".", "")}/${method}${path}`;
      await page.evaluate((hash) => location.assign(hash), `#${id}`);
      await page.reload();
      return page.locator(`section[id$="${id}"]`);
    },
    send: async (page, operation) => {
      await operation.getByRole("button", { name: /Test Request/ }).click();
      await page.getByRole("button", { name: /^Send \w+ request to/i }).click();
    },
  },
};

const isForApi = (request) => request.url().startsWith("https://api.deepgram.com/") && request.method() !== "OPTIONS";

/** Swagger UI and Scalar show the table, the example and the form of a voice id, and the first request that they send is accepted. */
export async function pages() {
  const { base, close } = await listen(site);
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const others = [];
  try {
    for (const [path, { open, send }] of Object.entries(tools)) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 1800 } });
      page.setDefaultTimeout(120_000);
      // nothing leaves this machine
      await page.route(
        (url) => url.protocol.startsWith("http") && url.origin !== base,
        (route, request) => {
          if (!isForApi(request)) others.push(request.url());
          return route.fulfill({ json: {}, headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" } });
        },
      );
      await page.goto(base + path);
      for (const operation of tried) {
        const place = await open(page, operation);
        if (operation.operationId === "speakV1") await shows(place);
        const [request] = await Promise.all([page.waitForRequest(isForApi), send(page, place)]);
        const { ok, endpoint, body } = preflight({
          method: request.method(),
          url: request.url(),
          headers: request.headers(),
          body: request.postData(),
        });
        equal(`${path} ${request.url()}`, { ok, endpoint, ...(!ok && { body }) }, { ok: true, endpoint: operation["x-deepgram-endpoint"] });
      }
    }
    if (others.length > 0) throw new Error(`requests to other hosts: ${others.join(" ")}`);
    return `the table, the example and the form of a voice id are visible; ${tried.length} first requests of each are accepted`;
  } finally {
    await browser.close();
    close();
  }
}
