import { endpointData } from "../data.js";
import { isStream, type PlaygroundRequest, splitUrl } from "../request/request.js";

/**
 * Writes a request as a call of `@deepgram/sdk` 5.
 *
 * @param request - The request.
 * @param endpoint - The id of the endpoint, if it is known.
 * @returns The code; `undefined` if the SDK has no method that sends this request.
 */
export function sdkSnippet(request: PlaygroundRequest, endpoint: string | null): string | undefined {
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
