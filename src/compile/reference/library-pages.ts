import { code, page, prose, table } from "./markdown.js";

/** Reads a file of the project by its path, such as `src/web.ts`. */
export type ReadSource = (path: string) => string;

/** The entries of the package, in the order of their use: name, module, and what it is for. */
const entries: readonly (readonly [name: string, path: string, purpose: string])[] = [
  ["deepgram-preflight", "src/index.ts", "Every endpoint: verdicts on requests, values and messages."],
  ["deepgram-preflight/speak", "src/speak.ts", "Text to speech only; smaller, without explanations."],
  ["deepgram-preflight/listen", "src/listen.ts", "Speech to text only; smaller, without explanations."],
  ["deepgram-preflight/read", "src/read.ts", "Text intelligence only; smaller, without explanations."],
  ["deepgram-preflight/agent", "src/agent.ts", "The Voice Agent only; smaller, without explanations."],
  ["deepgram-preflight/audio-formats", "src/audio-formats.ts", "The tables of audio formats alone, for pickers and forms."],
  [
    "deepgram-preflight/explanations",
    "src/explanations.ts",
    "Hints, links and evidence for the small entries, and messages for end users.",
  ],
  [
    "deepgram-preflight/web",
    "src/web.ts",
    "Handlers that take a `Request` and return a `Response`: Next.js, Remix, SvelteKit, Workers, Bun, Deno.",
  ],
  ["deepgram-preflight/express", "src/express.ts", "Express 4 and 5, Connect, `node:http`, Next.js pages."],
  ["deepgram-preflight/fastify", "src/fastify.ts", "Fastify 5."],
  ["deepgram-preflight/hono", "src/hono.ts", "Hono."],
  ["deepgram-preflight/fetch", "src/fetch.ts", "A wrapper for `fetch`, also under the official SDK."],
  ["deepgram-preflight/errors", "src/errors.ts", "The catalogue of errors, a parser of errors, retry delays."],
  ["deepgram-preflight/remote", "src/remote.ts", "Checks the content behind a URL in a request."],
  ["deepgram-preflight/standard", "src/standard.ts", "A Standard Schema for every query, body and message."],
  ["deepgram-preflight/validators", "src/validators.ts", "Validators compiled by ajv, for decoded values."],
  [
    "deepgram-preflight/engine",
    "src/engine.ts",
    "`createPreflight` for single endpoints of `deepgram-preflight/operations/*`; the rest is for modules that `deepgram-preflight generate` writes.",
  ],
];

/** The options of the public functions: title, module, interface, and the functions that take them. */
const optionTypes: readonly (readonly [title: string, path: string, name: string, takenBy: string])[] = [
  [
    "Options of `preflight`",
    "src/engine/options.ts",
    "PreflightOptions",
    "`preflight`, `createPreflight`, `preflightValues`, every adapter",
  ],
  [
    "Options of `preflightMessage`",
    "src/engine/preflight-message.ts",
    "MessageOptions",
    "`preflightMessage`, besides the options of `preflight`",
  ],
  [
    "Options of the adapters",
    "src/adapters/core/options.ts",
    "AdapterOptions",
    "`createGuard`, `preflightMiddleware`, `preflightPlugin`, besides the options of `preflight`",
  ],
  ["Hooks", "src/adapters/core/options.ts", "Hooks", "every adapter, `withPreflight`"],
  ["Mark", "src/adapters/core/options.ts", "MarkOption", "every adapter, `withPreflight`"],
  ["Options of `withPreflight`", "src/adapters/fetch/fetch.ts", "FetchOptions", "`withPreflight`, besides the options of `preflight`"],
  ["Options of `forward`", "src/adapters/core/forward.ts", "ForwardOptions", "`forward`"],
  ["Options of `explanationFor`", "src/explanations.ts", "ExplanationOptions", "`explanationFor`"],
  ["Options of `parseDeepgramError`", "src/errors/parse.ts", "ParseOptions", "`parseDeepgramError`, `retryDelay`"],
  ["Options of `retryDelay`", "src/errors/retry.ts", "BackoffOptions", "`retryDelay`"],
  ["Options of `checkRemote`", "src/remote/options.ts", "RemoteOptions", "`checkRemote`"],
];

/**
 * Writes the list of options.
 *
 * @param readSource - Reads a file of the project.
 * @returns The text of `options.md`.
 */
export function optionsPage(readSource: ReadSource): string {
  const sections = optionTypes.flatMap(([title, path, name, takenBy]) => [
    [`## ${title}`],
    [`${code(name)}, for ${takenBy}.`],
    table(
      ["option", "type", "meaning"],
      membersOfInterface(path, name, readSource).map((member) => [
        code(member.name),
        code(member.type),
        descriptionOf(member.comment).map(prose).join("<br>"),
      ]),
    ),
  ]);
  return page(["# Options"], ["Every function throws a TypeError for an unknown option."], ...sections);
}

/**
 * Writes the list of exported names.
 *
 * @param readSource - Reads a file of the project; throws for a file that does not exist.
 * @returns The text of `api.md`.
 */
export function apiPage(readSource: ReadSource): string {
  const sections = entries.flatMap(([name, path, purpose]) => {
    // the first overload has the comment
    const all = exportsOf(path, readSource).filter(({ name }, index, each) => each.findIndex((one) => one.name === name) === index);
    const values = all.filter(({ kind }) => kind !== "type");
    const types = all.filter(({ kind }) => kind === "type");
    return [
      [`## ${name}`],
      [purpose],
      values.map((one) => `- ${code(one.name)}: ${sentence(one)}`),
      types.length === 0 ? [] : [`Types: ${types.map((one) => code(one.name)).join(", ")}.`],
    ];
  });
  return page(
    ["# Exported names"],
    ["The comments in the types have parameters, errors and examples: your editor shows them."],
    ...sections,
    ["## Files"],
    [
      "- `deepgram-preflight/schemas/*`: the data that everything is made from.",
      "- `deepgram-preflight/generated/schemas/*`: JSON Schemas of queries, bodies, messages and whole requests, in draft-07.",
      "- `deepgram-preflight/openapi.json`: an OpenAPI 3.1 document.",
      "- `deepgram-preflight/config.schema.json`: the schema of `preflight.config.json`.",
    ],
  );
}

function sentence({ comment }: Declaration): string {
  return prose(firstSentence(comment));
}

/** A declaration of a source file. */
interface Declaration {
  readonly name: string;
  readonly kind: "function" | "constant" | "type";
  /** The comment, without its markers. */
  readonly comment: string;
}

/** A member of an interface. */
interface Member {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

const declared = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:declare )?(?:async )?(function\*?|const|class|interface|type) (\w+)/g;
const reexported = /export (?:type )?(?:\{([^}]*)\}|\*)(?: from "([^"]+)")?;/g;

/** Lists what a module exports, with comments. */
function exportsOf(path: string, readSource: ReadSource): Declaration[] {
  const source = sourceOf(path, readSource);
  const own = [...source.matchAll(declared)].map(
    ([, comment = "", keyword = "", name = ""]): Declaration => ({ name, kind: kinds[keyword] ?? "type", comment: plain(comment) }),
  );
  const others = [...source.matchAll(reexported)].flatMap(([, names, from]) => {
    if (names === undefined) return exportsOf(resolved(path, from ?? ""), readSource);
    return names.split(",").flatMap((entry) => {
      const [, original = "", renamed] = /^\s*(?:type )?(\w+)(?: as (\w+))?\s*$/.exec(entry) ?? [];
      if (original === "") return [];
      const target = resolved(path, from ?? importOf(original, source));
      const found = exportsOf(target, readSource).find(({ name }) => name === original);
      if (found === undefined) throw new Error(`${path}: ${original} is not declared in ${target}`);
      return [{ ...found, name: renamed ?? original }];
    });
  });
  return [...own, ...others];
}

const kinds: Readonly<Record<string, Declaration["kind"]>> = { function: "function", const: "constant", class: "constant" };

/** Reads a module: its source, or its declarations if it is JavaScript. */
function sourceOf(path: string, readSource: ReadSource): string {
  try {
    return readSource(path);
  } catch (error) {
    if (path.endsWith(".d.ts")) throw error;
    return sourceOf(path.replace(/\.ts$/, ".d.ts"), readSource);
  }
}

function importOf(name: string, source: string): string {
  return new RegExp(`import (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(source)?.[1] ?? "";
}

function resolved(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/").replace(/\.js$/, ".ts");
}

/** Lists the members of an interface. */
function membersOfInterface(path: string, name: string, readSource: ReadSource): Member[] {
  const source = readSource(path);
  const start = source.search(new RegExp(`^export interface ${name}\\b`, "m"));
  if (start < 0) throw new Error(`${path}: there is no interface ${name}`);
  const body = source.slice(start, source.indexOf("\n}", start));
  const members = [...body.matchAll(/ {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(?:readonly )?(\w+)\??: ((?:[^;{]|\{[^}]*\})+);/g)].map(
    ([, comment = "", member = "", type = ""]): Member => ({
      name: member,
      type: type.replaceAll(/\s+/g, " ").replace(/ \| undefined$/, ""),
      comment: plain(comment),
    }),
  );
  const all = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??: /gm)].map(([, member]) => member);
  const missing = all.filter((member) => !members.some((one) => one.name === member));
  if (missing.length > 0) throw new Error(`${path}: ${name} has no comment for ${missing.join(", ")}`);
  return members;
}

function plain(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** The description of a comment: the text before the tags. */
function descriptionOf(comment: string): string[] {
  const [text = ""] = comment.split(/^@/m);
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " "));
}

/** The first sentence of a comment. */
function firstSentence(comment: string): string {
  const [first = ""] = descriptionOf(comment);
  return /^.*?[.!?](?= [A-Z`]|$)/.exec(first)?.[0] ?? first;
}
