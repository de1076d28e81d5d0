import { createGuard, forward } from "deepgram-preflight/web";
import { prepare } from "../../../../../prepare.js";

const guards = { tts: createGuard({ endpoint: "speak.v1" }), stt: createGuard({ endpoint: "listen.v1" }) };

export async function POST(request, { params }) {
  const { product, mode, kind } = await params;
  const checked = await guards[product](request);
  if (checked instanceof Response) return checked;
  const baseUrl = await prepare(checked, mode, kind);
  if (decodeURIComponent(kind) === "falls through") return new Response(null, { status: 404 });
  return forward(checked, { apiKey: "the-key", baseUrl });
}
