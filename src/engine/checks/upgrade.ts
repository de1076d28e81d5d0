import type { BindCheck } from "./bound-check.js";

/** Finds a handshake that does not ask for the upgrade to a WebSocket. */
export const upgrade: BindCheck = (check) => (examination) => {
  if (/upgrade/i.test(examination.field("connection") ?? "")) return;
  // what is for one hop may have been taken away by a proxy or a runtime
  const asks = /^\s*websocket\s*$/i.test(examination.field("upgrade") ?? "");
  examination.report(check, asks ? "only upgrade" : "missing", "/headers/connection");
};
