import type { MakeCases } from "../kind/case.js";

/** Handshakes that do not request a WebSocket. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "none",
    description: "A GET without an upgrade.",
    change: { headers: { connection: null, upgrade: null } },
    rule: rule("missing"),
  },
  {
    name: "connection-keep-alive",
    description: "`Connection: keep-alive` without an upgrade.",
    change: { headers: { connection: "keep-alive", upgrade: null } },
    rule: rule("missing"),
  },
  {
    name: "upgrade-alone",
    description: "`Upgrade: websocket` without `Connection: Upgrade`.",
    change: { headers: { connection: null } },
    rule: rule("only upgrade"),
  },
  {
    name: "h2c",
    description: "An upgrade to another protocol.",
    change: { headers: { upgrade: "h2c" } },
    rule: rule("other upgrade"),
  },
  {
    name: "keep-alive-and-upgrade",
    description: "`Connection: keep-alive, Upgrade`.",
    change: { headers: { connection: "keep-alive, Upgrade", upgrade: "WebSocket" } },
    rule: rule("missing"),
    accepted: true,
  },
];
