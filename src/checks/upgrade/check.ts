import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type UpgradeFinding = "missing" | "only upgrade" | "other upgrade";

/** Rejects a handshake that does not ask for the upgrade to a WebSocket. */
export const upgrade: CompileCheck<unknown, UpgradeFinding> = (check) => (context) => {
  const protocol = context.field("upgrade") ?? "";
  const asks = /websocket/i.test(protocol);
  if (/upgrade/i.test(context.field("connection") ?? "")) {
    if (!asks) context.report(check, "other upgrade", "/headers/upgrade", { slots: { protocol: protocol || "nothing" } });
    return;
  }
  // a proxy or a runtime may have removed a hop-by-hop header
  context.report(check, asks ? "only upgrade" : "missing", "/headers/connection");
};
