// Generated from schemas/ by `npm run generate`. Do not edit.

export * from "./agent-v1.js";
export * from "./auth-v1.js";
export * from "./listen-v1.js";
export * from "./listen-v2.js";
export * from "./manage-v1.js";
export * from "./read-v1.js";
export * from "./speak-v1.js";
export * from "./speak-v2.js";
export * from "./think-v1.js";
