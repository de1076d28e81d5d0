import { client } from "./hey-api/client.gen.js";
import { listenV1, manageV1KeysList, speakV1 } from "./hey-api/sdk.gen.js";

const [, , baseUrl = "", key = ""] = process.argv;
client.setConfig({ baseUrl, auth: ({ scheme }) => (scheme === "bearer" ? undefined : `Token ${key}`) });

await speakV1({ query: { model: "aura-2-thalia-en" }, body: { text: "Hello" } });
await listenV1({ body: { url: "https://example.com/a.wav" } });
await manageV1KeysList({ path: { project_id: "123e4567-e89b-12d3-a456-426614174000" } });
