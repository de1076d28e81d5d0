import { type Header, type PlaygroundRequest, splitUrl, type WrittenPair, withPairs } from "../request/request.js";

/** The views of the page. */
export const views = ["request", "formats", "agent", "errors"] as const;

/** A view of the page. */
export type View = (typeof views)[number];

/** What a link to the page holds. */
export interface PageState {
  readonly view: View;
  readonly request: PlaygroundRequest;
  readonly checkAuthorization: boolean;
  /** The endpoints of the table of audio formats: one, or two that are compared. */
  readonly formats: readonly string[];
  /** The message of the view Agent settings. */
  readonly agent: string;
}

/** What a value that a link leaves out is replaced by. */
export const hidden = "";

const secretHeader = /authorization|cookie|token|secret|password|api[-_]?key|websocket-protocol/i;
// keys of JSON whose text is a key of some service: a link must not hold it
const secretMember = /("(?:[^"\\]*(?:authorization|api[-_]?key|secret|password|access[-_]?token)[^"\\]*)"\s*:\s*")(?:[^"\\]|\\.)*"/gi;
const userInformation = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/?#\s"@]*@/gi;
const longestText = 16_000;

/**
 * Tells whether the value of a header is shown as dots and left out of links.
 *
 * @param name - The name of the header.
 * @returns Whether it may hold a key.
 */
export function isSecretHeader(name: string): boolean {
  return secretHeader.test(name);
}

/**
 * Writes the state of the page as a fragment. Keys are left out.
 *
 * @param state - The state.
 * @returns The fragment without `#`; texts of more than 16,000 characters are left out.
 */
export function toFragment({ view, request, checkAuthorization, formats, agent }: PageState): string {
  const fields = new URLSearchParams();
  if (view === "request") {
    fields.append("method", request.method);
    fields.append("url", withoutKeys(request.url));
    for (const [name, value] of request.headers) fields.append("header", `${name}: ${isSecretHeader(name) ? hidden : value}`);
    if (request.body !== null && request.body.length <= longestText) fields.append("body", withoutSecrets(request.body));
    if (checkAuthorization) fields.append("authorization", "check");
  }
  if (view === "formats") for (const id of formats) fields.append("endpoint", id);
  if (view === "agent" && agent.length <= longestText) fields.append("message", withoutSecrets(agent));
  const text = fields.toString();
  return text === "" ? view : `${view}?${text}`;
}

/**
 * Says what a link to the page leaves out because of its size.
 *
 * @param text - The body or message.
 * @param file - The file that is the body instead, if there is one.
 * @returns A sentence; `undefined` if the link has the whole text.
 */
export function leftOutOfLink(text: string | null, file?: object): string | undefined {
  if (file !== undefined) return "The file stays on this machine. A link to this page leaves it out.";
  if (text === null || text.length <= longestText) return undefined;
  const [length, longest] = [text.length, longestText].map((count) => count.toLocaleString("en"));
  return `A link to this page leaves this text out: it has ${length} characters, and a link holds ${longest}.`;
}

/**
 * Reads the state of the page from a fragment.
 *
 * @param fragment - The fragment without `#`.
 * @param initial - The state that the fragment changes.
 * @returns The state.
 */
export function fromFragment(fragment: string, initial: PageState): PageState {
  const mark = fragment.indexOf("?");
  const name = mark < 0 ? fragment : fragment.slice(0, mark);
  const view = views.find((one) => one === name);
  if (view === undefined) return initial;
  const fields = new URLSearchParams(mark < 0 ? "" : fragment.slice(mark + 1));
  const url = fields.get("url");
  const endpointIds = fields.getAll("endpoint");
  return {
    view,
    request:
      url === null
        ? initial.request
        : { method: fields.get("method") ?? "POST", url, headers: fields.getAll("header").map(headerFrom), body: fields.get("body") },
    checkAuthorization: fields.get("authorization") === "check",
    formats: endpointIds.length > 0 ? endpointIds.slice(0, 2) : initial.formats,
    agent: fields.get("message") ?? initial.agent,
  };
}

function headerFrom(line: string): Header {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** A URL without user information and without the values of parameters that may be keys. */
function withoutKeys(url: string): string {
  const { pairs } = splitUrl(url);
  const plain = pairs.map(({ raw, name, value }): WrittenPair => {
    if (isSecretHeader(name)) return { name, value: hidden };
    const shown = value.replace(userInformation, "$1");
    return shown === value ? { raw, name, value } : { name, value: shown };
  });
  const isPlain = plain.every(({ raw }) => raw !== undefined);
  return (isPlain ? url : withPairs(url, plain)).replace(userInformation, "$1");
}

function withoutSecrets(text: string): string {
  return text.replace(secretMember, '$1"').replace(userInformation, "$1");
}
