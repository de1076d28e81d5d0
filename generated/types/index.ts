// Generated from schemas/ by `npm run generate`. Do not edit.

import type { AgentV1Endpoints } from "./agent-v1.js";
import type { AuthV1Endpoints } from "./auth-v1.js";
import type { ListenV1Endpoints } from "./listen-v1.js";
import type { ListenV2Endpoints } from "./listen-v2.js";
import type { ManageV1Endpoints } from "./manage-v1.js";
import type { ReadV1Endpoints } from "./read-v1.js";
import type { SpeakV1Endpoints } from "./speak-v1.js";
import type { SpeakV2Endpoints } from "./speak-v2.js";
import type { ThinkV1Endpoints } from "./think-v1.js";

export type * from "./agent-v1.js";
export type * from "./auth-v1.js";
export type * from "./listen-v1.js";
export type * from "./listen-v2.js";
export type * from "./manage-v1.js";
export type * from "./read-v1.js";
export type * from "./speak-v1.js";
export type * from "./speak-v2.js";
export type * from "./think-v1.js";

/** Every endpoint by its id, with its types. */
export type Endpoints = AgentV1Endpoints & AuthV1Endpoints & ListenV1Endpoints & ListenV2Endpoints & ManageV1Endpoints & ReadV1Endpoints & SpeakV1Endpoints & SpeakV2Endpoints & ThinkV1Endpoints;
