import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { bin, env, equal, openapi, path } from "./tools.js";

/** Prism answers what the document says, and the examples of the catalogue on request. */
export async function prismMock() {
  const server = spawn(bin("prism"), ["mock", "--port", "0", path], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    let base;
    for await (const line of createInterface({ input: server.stdout })) {
      base = /listening on (http:\S+)/.exec(line)?.[1];
      if (base !== undefined) break;
    }
    server.stdout.resume();
    const ask = async (target, { method = "POST", body = '{"text":"Hello"}', type = "application/json", prefer } = {}) => {
      const headers = { authorization: "Token x", "content-type": type, ...(prefer && { prefer }) };
      const answer = await fetch(base + target, { method, headers, ...(method === "POST" && { body }) });
      return { status: answer.status, text: await answer.text() };
    };
    equal("an accepted request", (await ask("/v1/speak?model=aura-2-thalia-en&sample_rate=24000")).status, 200);
    equal("plain text", (await ask("/v1/speak", { body: "Hello", type: "text/plain" })).status, 200);
    equal("the projects", await ask("/v1/projects", { method: "GET" }), { status: 200, text: "{}" });
    const broken = ["/v1/speak?encoding=mp4", "/v1/speak?speed=9", "/v1/speak?model=nobody", "/v2/speak?encoding=mp3", "/v1/auth/grant"];
    const bodies = { "/v1/auth/grant": '{"ttl_seconds":0}' };
    for (const target of broken) {
      const { status } = await ask(target, bodies[target] ? { body: bodies[target] } : {});
      if (status < 400 || status > 499) throw new Error(`${target} is answered with ${status}`);
    }
    let count = 0;
    for (const [id, { value }] of Object.entries(openapi.components.examples)) {
      const { status, type } = responseWith(id) ?? {};
      if (status === undefined || type !== "application/json") continue;
      const found = await ask("/v1/speak", { prefer: `code=${status}, example=${id}` });
      equal(id, { status: found.status, body: JSON.parse(found.text) }, { status: Number(status), body: value });
      count++;
    }
    if (count < 20) throw new Error(`only ${count} errors of /v1/speak`);
    return `accepted, rejected, and ${count} errors of the catalogue`;
  } finally {
    server.kill();
  }
}

/** Finds the response of POST /v1/speak that has an example. */
function responseWith(id) {
  for (const [status, { $ref }] of Object.entries(openapi.paths["/v1/speak"].post.responses)) {
    const response = $ref && openapi.components.responses[$ref.split("/").at(-1)];
    for (const [type, { examples }] of Object.entries(response?.content ?? {})) if (examples?.[id]) return { status, type };
  }
  return undefined;
}
