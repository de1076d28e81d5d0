import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { AcceptedMessage, RejectedMessage } from "../../engine/verdict.js";
import { createPreflight, type Options, preflightMessage, type Verdict } from "../../index.js";
import type { Mark } from "../editor/editor.js";
import { isStream, type PlaygroundRequest, wireRequest } from "./request.js";

/** What the server answers to the request on the page. */
export interface PlaygroundVerdict {
  readonly verdict: Verdict;
  /** For a stream whose handshake is accepted: the verdict on its first message. */
  readonly message: AcceptedMessage | RejectedMessage | undefined;
}

// every violation is found, so that the page can show what comes after the first one
// one id for all answers, so that an answer changes only with its request
const options: Options = { all: true, requestId: () => "01980000-0000-7000-8000-000000000000" };
const withoutAuthorization = createPreflight(options);
const withAuthorization = createPreflight({ ...options, auth: "check" });

/**
 * Validates the request on the page.
 *
 * @param request - The request.
 * @param checkAuthorization - Whether to check the Authorization header.
 * @returns The verdict.
 */
export function evaluate(request: PlaygroundRequest, checkAuthorization: boolean): PlaygroundVerdict {
  const verdict = (checkAuthorization ? withAuthorization : withoutAuthorization)(wireRequest(request));
  const hasMessage = verdict.ok && verdict.endpoint !== null && isStream(request) && (request.body ?? "") !== "";
  return { verdict, message: hasMessage ? evaluateMessage(verdict.endpoint, request.body ?? "", verdict.query) : undefined };
}

/**
 * Validates a message of a stream.
 *
 * @param endpoint - The id of the endpoint.
 * @param text - The message.
 * @param query - The query of the verdict on the handshake.
 * @returns The verdict, with every violation; `undefined` if the endpoint is not a stream.
 */
export function evaluateMessage(endpoint: string, text: string, query?: object): AcceptedMessage | RejectedMessage | undefined {
  try {
    // the id is one of the data, which the types know only by their literals
    return preflightMessage(endpoint as Parameters<typeof preflightMessage>[0], text, { now: 0, all: true, query });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A place of the request that the verdict is about. */
export interface MarkedPlace {
  readonly part: string;
  readonly path: readonly string[];
  readonly kind: "error" | "notice";
  /** How to fix it, or the advice. */
  readonly message: string;
  /** The message of the server, which may name line and column. */
  readonly said: string;
}

interface Remark {
  readonly kind: string;
  readonly pointer: string;
  readonly message?: string;
  readonly hint?: string;
}

/**
 * Lists the places of a request that its verdict is about.
 *
 * @param result - The verdict.
 * @returns The places, errors first.
 */
export function markedPlaces({ verdict, message }: Partial<PlaygroundVerdict>): MarkedPlace[] {
  const errors = (verdict === undefined || verdict.ok ? [] : (verdict.violations ?? [verdict])).map(({ rule, text, body }): MarkedPlace => {
    const said = typeof body === "string" ? body : (Object.values(body as object).join(" ") ?? text);
    return { ...placeOf(rule.pointer), kind: "error", message: rule.hint, said };
  });
  const violations = message === undefined || message.ok ? [] : (message.violations ?? [message]);
  const ofMessage = violations.map(({ rule, answer }): MarkedPlace => {
    return { ...placeOf(rule.pointer), kind: "error", message: rule.hint, said: JSON.stringify(answer) };
  });
  const remarks = [...(verdict?.notices ?? []), ...(message?.notices ?? [])] as readonly Remark[];
  const notices = remarks.map(({ pointer, message: text = "", hint }): MarkedPlace => {
    return { ...placeOf(pointer), kind: "notice", message: hint ?? text, said: text };
  });
  return [...errors, ...ofMessage, ...notices];
}

/**
 * Finds the places in the body or the message.
 *
 * @param text - The body or the message.
 * @param places - The places.
 * @param isStream - Whether the text is a message.
 * @returns The marks for the editor.
 */
export function marksOf(text: string, places: readonly MarkedPlace[], isStream: boolean): Mark[] {
  const part = isStream ? "message" : "body";
  return places.flatMap((place) => {
    if (place.part !== part) return [];
    const range = rangeIn(text, place.path, place.said) ?? { from: 0, to: 0 };
    return [{ ...range, kind: place.kind, message: place.message.replaceAll("`", "") }];
  });
}

/** A range of a text, in UTF-16 units. */
interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The part of a request that a JSON Pointer leads to. */
interface Place {
  readonly part: string;
  readonly path: readonly string[];
}

/**
 * Splits a pointer of a rule.
 *
 * @param pointer - The pointer, such as `/query/container`.
 * @returns The part of the request and the path in it.
 */
export function placeOf(pointer: string): Place {
  const [, part = "", ...path] = pointer.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { part, path };
}

/**
 * Turns a segment of a pointer into a segment of a path: an index of a list is a number there.
 *
 * @param segment - The segment.
 * @returns The number, or the name.
 */
export function segmentOf(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}

/**
 * Finds the part of a JSON text that a rule is about.
 *
 * @param text - The text of the body or message.
 * @param path - The path in it.
 * @param said - The message of the server, which may name line and column.
 * @returns The range of the value, or of the line from the column on; `undefined` for an empty text.
 */
export function rangeIn(text: string, path: readonly string[], said: string): TextRange | undefined {
  if (text === "") return undefined;
  const position = /at line (\d+) column (\d+)/.exec(said);
  if (position !== null && path.length === 0) return rangeAtPosition(text, Number(position[1]), Number(position[2]));
  const tree = parseTree(text);
  if (tree === undefined) return { from: 0, to: text.length };
  const node = deepest(tree, path);
  // a key is marked together with its value
  const property = node.parent?.type === "property" ? node.parent : node;
  return { from: property.offset, to: property.offset + property.length };
}

/** The node at a path, or the last one on the way. */
function deepest(tree: Node, path: readonly string[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length).map(segmentOf));
    if (node !== undefined) return node;
  }
  return tree;
}

/** The server counts columns in bytes. */
function rangeAtPosition(text: string, line: number, column: number): TextRange {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf("\n", start) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  let bytes = 0;
  let from = start;
  for (const character of text.slice(start, end)) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes >= column) break;
    from += character.length;
  }
  from = Math.min(from, Math.max(start, end - 1));
  return { from, to: Math.max(from + 1, Math.min(end, from + 1)) };
}
