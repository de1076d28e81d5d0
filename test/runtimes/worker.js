// The smoke test as a worker: in handlers, where nothing may be compiled.
import { preflight } from "deepgram-preflight";
import { parseDeepgramError } from "deepgram-preflight/errors";
import { withPreflight } from "deepgram-preflight/fetch";
import { createGuard } from "deepgram-preflight/web";
import { smoke } from "./smoke.js";

export default {
  async fetch() {
    try {
      await smoke({ preflight, createGuard, withPreflight, parseDeepgramError });
      return new Response("holds");
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
