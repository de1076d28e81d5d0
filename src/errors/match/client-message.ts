/** How a client words a status or a close code, ready to be searched for. */
export interface ClientMessage {
  readonly pattern: RegExp;
  /** The longest part without slots: a text without it is not searched. */
  readonly literal: string;
  /** Whether the pattern finds a status; otherwise it finds a close code. */
  readonly isStatus: boolean;
  /** Whether the client reports that a server refused a WebSocket: few programs do, so the sentence alone counts. */
  readonly isHandshake: boolean;
}

const slots: Readonly<Record<string, string>> = { status: "([45]\\d\\d)", close: "([14]\\d{3})" };

/**
 * Makes a wording ready to be searched for.
 *
 * @param says - The sentence with slots: `{status}` or `{close}`, and any others.
 * @param isHandshake - Whether the sentence is about a refused WebSocket.
 * @returns The message.
 */
export function clientMessage(says: string, isHandshake: boolean): ClientMessage {
  const parts = says.split(/\{(\w+)\}/);
  const source = parts.map((part, place) =>
    place % 2 === 1
      ? ((Object.hasOwn(slots, part) ? slots[part] : undefined) ?? "[^\\n]{0,400}?")
      : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "\\\\?['\"]"),
  );
  const literal = parts.filter((part, place) => place % 2 === 0 && !part.includes("'")).reduce((a, b) => (b.length > a.length ? b : a), "");
  return { pattern: new RegExp(source.join("")), literal, isStatus: says.includes("{status}"), isHandshake };
}
