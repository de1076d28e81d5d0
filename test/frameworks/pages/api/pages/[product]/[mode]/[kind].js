import { forward, preflightMiddleware } from "deepgram-preflight/express";
import { prepare } from "../../../../../prepare.js";

const checks = { tts: preflightMiddleware({ endpoint: "speak.v1" }), stt: preflightMiddleware({ endpoint: "listen.v1" }) };
export const config = { api: { bodyParser: false, externalResolver: true } };

export default async function handler(request, response) {
  const { product, mode, kind } = request.query;
  if (!(await checks[product](request, response))) return;
  const baseUrl = await prepare(request.deepgram, mode, kind);
  if (kind === "falls through") response.status(404).end();
  else await forward(request, response, { apiKey: "the-key", baseUrl });
}
