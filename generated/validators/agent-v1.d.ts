// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { AgentV1ConverseMessage } from "../types/agent-v1.js";

/** Checks whether a value is a message that the stream of `/v1/agent/converse` accepts. */
export declare const validateAgentV1ConverseMessage: Validator<AgentV1ConverseMessage>;
