import { authV1Operations } from "../generated/operations/auth-v1.js";
import { listenV1Operations } from "../generated/operations/listen-v1.js";
import { listenV2Operations } from "../generated/operations/listen-v2.js";
import { manageV1Operations } from "../generated/operations/manage-v1.js";
import { readV1Operations } from "../generated/operations/read-v1.js";
import { speakV1Operations } from "../generated/operations/speak-v1.js";
import { speakV2Operations } from "../generated/operations/speak-v2.js";
import { thinkV1Operations } from "../generated/operations/think-v1.js";
import type { Operations } from "./engine/operation.js";

/** Makes every endpoint that is known. */
export const everyOperation: Operations = () =>
  [
    listenV1Operations,
    listenV2Operations,
    speakV1Operations,
    speakV2Operations,
    readV1Operations,
    manageV1Operations,
    authV1Operations,
    thinkV1Operations,
  ].flatMap((folder) => folder());
