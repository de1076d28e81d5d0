import { endpointData } from "../data.js";
import { isSecretHeader } from "../fragment/fragment.js";
import type { BodyFile } from "../request/request.js";
import { type Header, isStream, type PlaygroundRequest, splitUrl } from "../request/request.js";

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

/** Reads a body that stays the same when it is written as JSON again: only then a snippet may hold it as an object. */
function jsonOf(body: string, request: PlaygroundRequest): unknown {
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

/** A value as JSON, to stand in code on a line with this indentation. */
function indented(value: unknown, indent: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
}

/** A call of `@deepgram/sdk` 5; `undefined` if it has no method that sends this request. */
function sdkSnippet(request: PlaygroundRequest, endpoint: string | null): string | undefined {
  const data = endpointData(endpoint);
  const { sdk } = data ?? {};
  if (sdk === undefined || data === undefined) return undefined;
  const { file } = request;
  if (file !== undefined && sdk.file === undefined) return undefined;
  const fields = isStream(request) ? {} : bodyFields(request.body);
  if (fields === undefined) return undefined;
  const query = typedQuery(request.url, data.parameters);
  const values = sdk.body === undefined || file !== undefined ? { ...query, ...fields } : { ...query, [sdk.body]: fields };
  const ids = pathValues(data.path, request.url).map((id) => JSON.stringify(id));
  const argument = objectText(values);
  const hasObject = Object.keys(values).length > 0 || request.body !== null;
  const head = [
    'import { DeepgramClient } from "@deepgram/sdk";',
    "",
    "const deepgram = new DeepgramClient({ apiKey: process.env.DEEPGRAM_API_KEY });",
  ];
  if (isStream(request)) {
    const connect = objectText({ ...values, Authorization: "" }).replace(
      'Authorization: ""',
      `Authorization: \`Token \${process.env.DEEPGRAM_API_KEY}\``,
    );
    return [
      ...head,
      `const socket = await deepgram.${sdk.method}(${connect});`,
      'socket.on("message", (message) => console.log(message));',
      "socket.connect();",
      "await socket.waitForOpen();",
      ...(request.body === null ? [] : [`socket.socket.send(${JSON.stringify(request.body)});`]),
    ].join("\n");
  }
  if (file !== undefined) {
    const content = `createReadStream(${JSON.stringify(`./${file.name}`)})`;
    const call = `const result = await deepgram.${sdk.file}(${[...ids, content, argument].join(", ")});`;
    return ['import { createReadStream } from "node:fs";', ...head, call].join("\n");
  }
  return [...head, `const result = await deepgram.${sdk.method}(${[...ids, ...(hasObject ? [argument] : [])].join(", ")});`].join("\n");
}

/** The fields of a JSON body; `undefined` if the body is something else. */
function bodyFields(body: string | null): Record<string, unknown> | undefined {
  if (body === null) return {};
  try {
    const value = JSON.parse(body) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The query with the types that the SDK has, where a value is written as JavaScript writes it. */
function typedQuery(url: string, parameters: readonly { readonly name: string; readonly type?: string }[]): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const { name, value } of splitUrl(url).pairs) {
    const type = parameters.find((one) => one.name === name)?.type ?? "";
    const typed = typedValue(value, type);
    const earlier = Object.hasOwn(query, name) ? query[name] : undefined;
    query[name] = earlier === undefined ? typed : [earlier, typed].flat();
  }
  return query;
}

function typedValue(value: string, type: string): unknown {
  if (/^(?:integer|number)/.test(type) && value !== "" && String(Number(value)) === value) return Number(value);
  if (type.startsWith("boolean") && /^(?:true|false)$/.test(value)) return value === "true";
  return value;
}

function pathValues(template: string, url: string): string[] {
  const names = [...template.matchAll(/\{\w+\}/g)];
  if (names.length === 0) return [];
  const pattern = new RegExp(`${template.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "([^/?#]+)")}(?:[?#]|$)`);
  return (pattern.exec(url)?.slice(1) ?? []).map(decodeURIComponent);
}

function objectText(values: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(values).map(
    ([name, value]) =>
      `  ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")},`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("\n")}\n}`;
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
