import { isSecretHeader } from "../fragment/fragment.js";
import type { BodyFile } from "../request/body-file.js";
import { type Header, isStream, type PlaygroundRequest } from "../request/request.js";
import { sdkSnippet } from "./sdk.js";

/** The languages that a request is shown in. */
export const languages = ["curl", "fetch", "SDK", "Python"] as const;

/** A language that a request is shown in. */
export type Language = (typeof languages)[number];

/**
 * Writes a request as code. Keys are replaced by the variable DEEPGRAM_API_KEY.
 *
 * @param language - The language.
 * @param request - The request.
 * @param endpoint - The id of the endpoint, if it is known.
 * @returns The code; `undefined` if the official SDK has no method for the endpoint.
 */
export function snippet(language: Language, request: PlaygroundRequest, endpoint: string | null): string | undefined {
  switch (language) {
    case "curl":
      return isStream(request) ? webSocatSnippet(request) : curlSnippet(request);
    case "fetch":
      return isStream(request) ? webSocketSnippet(request) : fetchSnippet(request);
    case "SDK":
      return sdkSnippet(request, endpoint);
    case "Python":
      return isStream(request) ? pythonStreamSnippet(request) : pythonSnippet(request);
  }
}

const absolute = (url: string): string => (url.startsWith("/") ? `https://api.deepgram.com${url}` : url.trim());

/** The headers without keys, and the Authorization header with the scheme that was given. */
function safeHeaders({ headers }: PlaygroundRequest): { readonly own: readonly Header[]; readonly scheme: string } {
  const given = headers.find(([name]) => name.toLowerCase() === "authorization")?.[1] ?? "";
  const [, scheme = "Token"] = /^(Token|Bearer)\b/i.exec(given) ?? [];
  return { own: headers.filter(([name]) => name !== "" && !isSecretHeader(name)), scheme };
}

/** The name of a file as a path of the current folder, which no tool takes for an option. */
const pathOf = ({ name }: BodyFile): string => `./${name}`;

const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const js = (text: string): string => JSON.stringify(text);

function curlSnippet(request: PlaygroundRequest): string {
  const { own, scheme } = safeHeaders(request);
  const { method, body, file } = request;
  const isEmpty = body === null && file === undefined;
  const implied = isEmpty ? "GET" : "POST";
  const lines = [
    `curl ${method === implied ? "" : `-X ${method} `}${shell(absolute(request.url))}`,
    `-H "Authorization: ${scheme} $DEEPGRAM_API_KEY"`,
    ...own.map(([name, value]) => `-H ${shell(value === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(!isEmpty && !own.some(([name]) => name.toLowerCase() === "content-type") ? ["-H 'content-type:'"] : []),
    ...(body === null ? [] : [`--data-raw ${shell(body)}`]),
    ...(file === undefined ? [] : [`--data-binary @${shell(pathOf(file))}`]),
  ];
  return lines.join(" \\\n  ");
}

function webSocatSnippet(request: PlaygroundRequest): string {
  const { scheme } = safeHeaders(request);
  const command = `websocat -H="Authorization: ${scheme} $DEEPGRAM_API_KEY" ${shell(request.url.trim())}`;
  return request.body === null
    ? `# curl does not send WebSocket messages; websocat does\n${command}`
    : `# curl does not send WebSocket messages; websocat does\nprintf '%s\\n' ${shell(request.body.replaceAll("\n", " "))} |\n  ${command}`;
}

function fetchSnippet(request: PlaygroundRequest): string {
  const { own, scheme } = safeHeaders(request);
  const { method, body, file } = request;
  const json = body === null ? undefined : jsonOf(body, request);
  const headers = [
    `    Authorization: \`${scheme} \${process.env.DEEPGRAM_API_KEY}\`,`,
    ...own.map(([name, value]) => `    ${js(name)}: ${js(value)},`),
  ];
  return [
    ...(file === undefined ? [] : ['import { openAsBlob } from "node:fs";', ""]),
    `const response = await fetch(${js(absolute(request.url))}, {`,
    `  method: ${js(method)},`,
    "  headers: {",
    ...headers,
    "  },",
    ...(body === null ? [] : [`  body: ${json === undefined ? js(body) : `JSON.stringify(${indented(json, 2)})`},`]),
    ...(file === undefined ? [] : [`  body: await openAsBlob(${js(pathOf(file))}),`]),
    "});",
  ].join("\n");
}

function webSocketSnippet(request: PlaygroundRequest): string {
  return [
    'import WebSocket from "ws";',
    "",
    `const socket = new WebSocket(${js(request.url.trim())}, {`,
    `  headers: { Authorization: \`${safeHeaders(request).scheme} \${process.env.DEEPGRAM_API_KEY}\` },`,
    "});",
    'socket.on("message", (data) => console.log(data));',
    ...(request.body === null ? [] : [`socket.on("open", () => socket.send(${js(request.body)}));`]),
  ].join("\n");
}

/**
 * Reads a body that stays the same when it is written as JSON again: only then a snippet may hold it as an object.
 *
 * @param body - The body.
 * @param request - The request.
 * @returns The value; `undefined` if the body is not such JSON.
 */
export function jsonOf(body: string, request: PlaygroundRequest): unknown {
  const type = request.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (!/^\s*application\/json/i.test(type)) return undefined;
  try {
    const value = JSON.parse(body) as unknown;
    const compact = body.replace(/\s*("(?:[^"\\]|\\.)*")\s*|\s+/g, (_, text: string | undefined) => text ?? "");
    return JSON.stringify(value) === compact ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a value as indented JSON, to stand in code.
 *
 * @param value - The value.
 * @param indent - The indentation of the line that it starts on.
 * @returns The JSON.
 */
export function indented(value: unknown, indent: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
}

function pythonSnippet(request: PlaygroundRequest): string {
  const { own, scheme } = safeHeaders(request);
  const { method, body, file } = request;
  return [
    "import os",
    "",
    "import requests",
    "",
    "response = requests.request(",
    `    ${py(method)},`,
    `    ${py(absolute(request.url))},`,
    "    headers={",
    `        "Authorization": f"${scheme} {os.environ['DEEPGRAM_API_KEY']}",`,
    ...own.map(([name, value]) => `        ${py(name)}: ${py(value)},`),
    "    },",
    ...(body === null ? [] : [`    data=${py(body)}.encode(),`]),
    ...(file === undefined ? [] : [`    data=open(${py(pathOf(file))}, "rb"),`]),
    ")",
    'print(response.status_code, response.headers.get("dg-error"))',
  ].join("\n");
}

function pythonStreamSnippet(request: PlaygroundRequest): string {
  return [
    "import os",
    "",
    "from websockets.sync.client import connect",
    "",
    `headers = {"Authorization": f"${safeHeaders(request).scheme} {os.environ['DEEPGRAM_API_KEY']}"}`,
    `with connect(${py(request.url.trim())}, additional_headers=headers) as socket:`,
    ...(request.body === null ? [] : [`    socket.send(${py(request.body)})`]),
    "    for message in socket:",
    "        print(message)",
  ].join("\n");
}

/** A string of Python: JSON's escapes are Python's, but for surrogate pairs, which JSON.stringify leaves as characters. */
const py = (text: string): string => JSON.stringify(text.toWellFormed());
