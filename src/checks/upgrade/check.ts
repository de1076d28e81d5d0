import type { BindCheck } from "../bound-check.js";

/** Finds a handshake that does not ask for the upgrade to a WebSocket. */
export const upgrade: BindCheck = (check) => (examination) => {
  const protocol = examination.field("upgrade") ?? "";
  const asks = /websocket/i.test(protocol);
  if (/upgrade/i.test(examination.field("connection") ?? "")) {
    if (!asks) examination.report(check, "other upgrade", "/headers/upgrade", { slots: { protocol: protocol || "nothing" } });
    return;
  }
  // what is for one hop may have been taken away by a proxy or a runtime
  examination.report(check, asks ? "only upgrade" : "missing", "/headers/connection");
};
