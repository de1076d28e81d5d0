import type { components, operations, paths } from "./openapi-typescript/schema.js";

type Query = NonNullable<paths["/v1/speak"]["post"]["parameters"]["query"]>;

export const query: Query = { model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24000, speed: 1.2, tag: ["a", "b"] };
// @ts-expect-error: no such encoding
export const noEncoding: Query = { encoding: "mp4" };
// @ts-expect-error: no number
export const noNumber: Query = { speed: "fast" };

export const text: components["schemas"]["SpeakV1Body"] = { text: "Hello" };
export const error: components["schemas"]["CodeError"] = { err_code: "INVALID_AUTH", err_msg: "Invalid credentials.", request_id: "1" };
// @ts-expect-error: the project is missing
export const path: operations["manageV1KeysList"]["parameters"]["path"] = {};

export const encoding: components["schemas"]["SpeakV1Encoding"] = "mp3";
export const unauthorized = (response: components["responses"]["Unauthorized"]): string => JSON.stringify(response.content);
