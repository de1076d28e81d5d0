// The smoke test as a program, for runtimes that run one.
import { preflight } from "deepgram-preflight";
import { parseDeepgramError } from "deepgram-preflight/errors";
import { withPreflight } from "deepgram-preflight/fetch";
import { createGuard } from "deepgram-preflight/web";
import { smoke } from "./smoke.js";

await smoke({ preflight, createGuard, withPreflight, parseDeepgramError });
console.log("holds");
