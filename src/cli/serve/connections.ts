import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The connections that are open, and what is under way over each: a client may ask again before it has its answer. */
export interface Connections {
  /** Notes a connection; says whether it is a new one, which it is not where an offer to upgrade was ignored. */
  add(socket: Socket): boolean;
  /** Notes a response that is to be written to a connection. */
  begin(socket: Socket, response: ServerResponse): void;
  /** What has begun over a connection and is not over, in order. */
  underWay(socket: Socket): readonly ServerResponse[];
  /** Acts when all that has begun over a connection is over, if it is open then. */
  whenAnswered(socket: Socket, act: () => void): void;
  /** Ends all of them. */
  destroy(): void;
}

/**
 * Begins to keep account of connections.
 *
 * @returns The account.
 */
export function openConnections(): Connections {
  const connections = new Map<Socket, Set<ServerResponse>>();
  const underWay = (socket: Socket) => [...(connections.get(socket) ?? [])];
  return {
    add(socket) {
      if (connections.has(socket)) return false;
      connections.set(socket, new Set());
      socket.once("close", () => {
        const left = underWay(socket);
        connections.delete(socket);
        // of those that wait for their turn, Node says nothing
        for (const response of left) if (response.socket === null) response.destroy().emit("close");
      });
      return true;
    },
    begin(socket, response) {
      connections.get(socket)?.add(response);
      response.once("close", () => connections.get(socket)?.delete(response));
    },
    underWay,
    whenAnswered(socket, act) {
      const last = underWay(socket).at(-1);
      if (last === undefined) return act();
      // Node has let go of the connection, and does not say any more that there is room again
      const onDrain = () => void underWay(socket)[0]?.emit("drain");
      socket.on("drain", onDrain);
      last.once("close", () => {
        socket.removeListener("drain", onDrain);
        if (socket.writable) act();
      });
    },
    destroy() {
      for (const socket of connections.keys()) socket.destroy();
    },
  };
}
