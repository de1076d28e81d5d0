import { type Expression, type Node, parse } from "acorn";
import { type EndpointData, endpointData, endpoints } from "../data.js";
import { type Header, type PlaygroundRequest, withPairs } from "../request/request.js";

/** A request that was pasted, and remarks for the reader. */
export interface Pasted {
  /** What the text is, such as "curl line". */
  readonly kind: string;
  readonly request: PlaygroundRequest;
  readonly remarks: readonly string[];
}

/** An object as JSON has them. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The methods of the SDK by the end of their name, and the endpoints that they send to. */
const sdkMethods: readonly (readonly [end: RegExp, endpoint: string])[] = [
  [/speak\.v1\.audio\.generate$/, "speak.v1"],
  [/speak\.v2\.audio\.generate$/, "speak.v2"],
  [/speak\.request$/, "speak.v1"],
  [/speak\.v1\.connect$|speak\.live$/, "speak.v1.stream"],
  [/speak\.v2\.connect$/, "speak.v2.stream"],
  [/listen\.(?:v1\.media|prerecorded)\.transcribe(?:Url|File)\w*$/, "listen.v1"],
  [/listen\.v1\.connect$|listen\.live$/, "listen.v1.stream"],
  [/listen\.v2\.connect$/, "listen.v2.stream"],
  [/read\.(?:v1\.text\.analyze|analyze(?:Text|Url))$/, "read.v1"],
  [/auth\.(?:v1\.tokens\.grant|grantToken)$/, "auth.v1.grant"],
];

/**
 * Reads a request from JavaScript: the first call of `fetch`, of a method of the SDK or of `WebSocket`, or an object of options.
 * The code is parsed, not run; what only running it tells, such as a variable of the environment, stays as its name in `<>`.
 *
 * @param text - The code.
 * @returns The request.
 * @throws Error if the code does not parse, or has no such call.
 */
export function pastedJavaScript(text: string): Pasted {
  const program = parsed(text);
  const scope = new Map<string, Node>();
  const calls: { readonly name: string; readonly args: readonly Node[] }[] = [];
  visit(program, (node) => {
    if (node.type === "VariableDeclarator") {
      const { id, init } = node as unknown as { id: Node & { name?: string }; init: Node | null };
      if (id.name !== undefined && init !== null) scope.set(id.name, init);
    }
    if (node.type === "CallExpression" || node.type === "NewExpression") {
      const { callee, arguments: args } = node as unknown as { callee: Node; arguments: Node[] };
      calls.push({ name: nameOf(callee), args });
    }
  });
  const evaluate = evaluator(scope);
  for (const { name, args } of calls) {
    if (/(?:^|\.)fetch$/.test(name)) return pastedFetch(evaluate, args);
    if (/(?:^|\.)WebSocket$/.test(name)) return socketRequest(String(evaluate(args[0])));
    const method = sdkMethods.find(([end]) => end.test(name));
    if (method !== undefined) return pastedSdkCall(method[1], name, args.map(evaluate));
  }
  const value = objectOf(program, evaluate);
  if (value !== undefined) return pastedOptions(value);
  throw new Error("The text has no curl line, no HAR entry, no fetch(…) and no call of the SDK.");
}

function parsed(text: string): Node {
  const options = {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
    allowReturnOutsideFunction: true,
  } as const;
  // an object alone is a block for the parser, so it is put in parentheses first
  const forms = text.startsWith("{") ? [`(${text.replace(/;\s*$/, "")})`, text] : [text];
  let failure: unknown;
  for (const form of forms) {
    try {
      return parse(form, options);
    } catch (error) {
      failure ??= error;
    }
  }
  throw new Error(`The text does not parse as JavaScript: ${(failure as Error).message}.`);
}

/** Visits every node, in the order of the text. */
function visit(node: Node, found: (node: Node) => void): void {
  found(node);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (typeof one === "object" && one !== null && typeof (one as Node).type === "string") visit(one as Node, found);
    }
  }
}

/** The name of what is called: `deepgram.speak.v1.audio.generate`. */
function nameOf(node: Node): string {
  const { type, object, property, name } = node as unknown as {
    type: string;
    object: Node;
    property: Node & { name?: string };
    name?: string;
  };
  if (type === "Identifier") return name ?? "";
  if (type === "MemberExpression") return `${nameOf(object)}.${property.name ?? ""}`;
  if (type === "ChainExpression") return nameOf((node as unknown as { expression: Node }).expression);
  return "";
}

type Evaluate = (node: Node | undefined) => unknown;

/** Reads literals, objects, lists, templates and constants. */
function evaluator(scope: ReadonlyMap<string, Node>): Evaluate {
  let depth = 0;
  const evaluate: Evaluate = (node) => {
    if (node === undefined || ++depth > 200) return undefined;
    try {
      return read(node as Expression);
    } finally {
      depth--;
    }
  };
  const read = (node: Expression): unknown => {
    switch (node.type) {
      case "Literal":
        return node.value;
      case "TemplateLiteral":
        return node.quasis
          .map(
            ({ value }, index) => `${value.cooked ?? ""}${index < node.expressions.length ? shown(evaluate(node.expressions[index])) : ""}`,
          )
          .join("");
      case "ObjectExpression":
        return Object.fromEntries(
          node.properties.flatMap((property) => {
            if (property.type === "SpreadElement") return Object.entries(Object(evaluate(property.argument)) as object);
            const { key, computed } = property;
            const name = key.type === "Identifier" && !computed ? key.name : String(evaluate(key));
            return [[name, evaluate(property.value)]];
          }),
        );
      case "ArrayExpression":
        return node.elements.map((element) => (element === null ? null : evaluate(element)));
      case "UnaryExpression":
        return node.operator === "-"
          ? -Number(evaluate(node.argument))
          : node.operator === "!"
            ? evaluate(node.argument) === false
            : undefined;
      case "BinaryExpression":
        return node.operator === "+" ? add(evaluate(node.left), evaluate(node.right)) : undefined;
      case "AwaitExpression":
        return evaluate(node.argument);
      case "Identifier":
        return node.name === "undefined" ? undefined : scope.has(node.name) ? evaluate(scope.get(node.name)) : `<${node.name}>`;
      case "MemberExpression":
        return `<${nameOf(node).split(".").at(-1)}>`;
      case "NewExpression":
      case "CallExpression":
        return call(nameOf(node.callee), node.arguments.map(evaluate));
      default:
        return undefined;
    }
  };
  return evaluate;
}

const shown = (value: unknown): string => (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value));
const add = (left: unknown, right: unknown): unknown =>
  typeof left === "number" && typeof right === "number" ? left + right : `${shown(left)}${shown(right)}`;

/** The functions that requests are built with. */
function call(name: string, [first, second]: readonly unknown[]): unknown {
  if (name === "JSON.stringify") return JSON.stringify(first);
  if (/^(?:encodeURIComponent|encodeURI)$/.test(name)) return encodeURIComponent(String(first));
  if (name === "URLSearchParams") return new URLSearchParams(typeof first === "string" ? first : stringsOf(first)).toString();
  if (name === "URL") return typeof second === "string" ? new URL(String(first), second).href : first;
  if (name === "Headers" || name === "Request") return first;
  return `<${name.split(".").at(-1)}>`;
}

function stringsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(Object(value) as object).map(([name, one]) => [name, String(one)]));
}

function headersOf(value: unknown): Header[] {
  if (Array.isArray(value)) return value.flatMap((pair): Header[] => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])]] : []));
  return Object.entries(Object(value) as object).map(([name, one]) => [name, String(one)]);
}

type Options = Readonly<Record<string, unknown>>;

function pastedFetch(evaluate: Evaluate, [target, options]: readonly Node[]): Pasted {
  const { method = "GET", headers, body } = Object(evaluate(options)) as Options;
  return {
    kind: "fetch(…)",
    request: {
      method: String(method).toUpperCase(),
      url: String(evaluate(target)),
      headers: headersOf(headers),
      body: body === undefined || body === null ? null : shown(body),
    },
    remarks: [],
  };
}

function socketRequest(url: string): Pasted {
  return { kind: "WebSocket", request: { method: "GET", url, headers: [], body: null }, remarks: [] };
}

function pastedSdkCall(endpoint: string, name: string, args: readonly unknown[]): Pasted {
  const data = endpointData(endpoint);
  const objects = args.filter((one): one is Options => typeof one === "object" && one !== null && !Array.isArray(one));
  const isFile = /transcribeFile/.test(name);
  const merged = Object.assign({}, ...objects) as Options;
  const { Authorization: _key, ...members } = merged;
  const inBody = data?.webSocket === true ? [] : bodyMembers(endpoint);
  const isQuery = (member: string) => data?.parameters.some((one) => one.part === "query" && one.name === member) === true;
  const body = Object.fromEntries(Object.entries(members).filter(([member]) => inBody.includes(member) && !isQuery(member)));
  const query = Object.fromEntries(Object.entries(members).filter(([member]) => !Object.hasOwn(body, member)));
  const texts = args.filter((one): one is string => typeof one === "string" && !one.startsWith("<"));
  const request = sdkRequest(endpoint, texts, query, data?.webSocket === true || isFile ? undefined : body);
  return {
    kind: "call of the SDK",
    request: isFile ? { ...request, headers: [["content-type", "application/octet-stream"]] } : request,
    remarks: isFile ? ["The audio of the call is not part of the text: the body is empty."] : [],
  };
}

/** The fields of the JSON body of an endpoint that the SDK merges with the query. */
function bodyMembers(endpoint: string): readonly string[] {
  if (endpoint.startsWith("auth.")) return ["ttl_seconds"];
  return endpoint.startsWith("listen.") ? ["url"] : ["text", "url"];
}

/** The object that a text consists of. */
function objectOf(program: Node, evaluate: Evaluate): Options | undefined {
  const { body } = program as unknown as { body: readonly (Node & { expression?: Node })[] };
  const value = body.length === 1 ? evaluate(body[0]?.expression) : undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Options) : undefined;
}

/** Makes the request that a call of the SDK sends; the values of the path come in order. */
function sdkRequest(id: string, path: readonly string[], query: JsonObject, body: JsonObject | undefined): PlaygroundRequest {
  const { webSocket, host, path: template, method } = endpointData(id) as EndpointData;
  const rest = [...path];
  const filled = template.replace(/\{\w+\}/g, (name) => encodeURIComponent(rest.shift() ?? name));
  const url = `${webSocket ? "wss" : "https"}://${host ?? "api.deepgram.com"}${filled}`;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [{ name, value: String(one) }])),
  );
  return {
    method,
    url: withPairs(url, pairs),
    headers: body === undefined ? [] : [["content-type", "application/json"]],
    body: body === undefined ? null : JSON.stringify(body, null, 2),
  };
}

/** Options alone: the endpoint is the one that has most of their names. */
function pastedOptions(options: Options): Pasted {
  const names = Object.keys(options);
  const known = (id: string) => {
    const data = endpointData(id);
    return names.filter((name) => data?.parameters.some((one) => one.name === name) || bodyMembers(id).includes(name)).length;
  };
  const products = endpoints.filter(({ id, webSocket }) => webSocket !== true && /^(?:speak|listen|read)\./.test(id));
  const [best] = [...products].sort((a, b) => known(b.id) - known(a.id));
  if (best === undefined || known(best.id) === 0) throw new Error("The object has no parameter of a known endpoint.");
  return { ...pastedSdkCall(best.id, "", [options]), kind: `options of ${best.id}` };
}
