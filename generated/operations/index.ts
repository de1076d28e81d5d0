// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Operations } from "../../src/engine/operation.js";
import { agentV1Operations } from "./agent-v1.js";
import { authV1Operations } from "./auth-v1.js";
import { listenV1Operations } from "./listen-v1.js";
import { listenV2Operations } from "./listen-v2.js";
import { manageV1Operations } from "./manage-v1.js";
import { readV1Operations } from "./read-v1.js";
import { speakV1Operations } from "./speak-v1.js";
import { speakV2Operations } from "./speak-v2.js";
import { thinkV1Operations } from "./think-v1.js";

/** Creates every endpoint. */
export const allOperations: Operations = () =>
  [agentV1Operations, authV1Operations, listenV1Operations, listenV2Operations, manageV1Operations, readV1Operations, speakV1Operations, speakV2Operations, thinkV1Operations].flatMap((folder) => folder());
