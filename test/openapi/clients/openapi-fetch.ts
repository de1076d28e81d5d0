import createClient from "openapi-fetch";
import type { paths } from "./openapi-typescript/schema.js";

const [, , baseUrl = "", key = ""] = process.argv;
const client = createClient<paths>({ baseUrl, headers: { Authorization: `Token ${key}` } });

await client.POST("/v1/speak", { params: { query: { model: "aura-2-thalia-en" } }, body: { text: "Hello" }, parseAs: "arrayBuffer" });
await client.POST("/v1/listen", { body: { url: "https://example.com/a.wav" } });
await client.GET("/v1/projects/{project_id}/keys", { params: { path: { project_id: "123e4567-e89b-12d3-a456-426614174000" } } });
