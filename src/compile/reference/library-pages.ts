import { code, page, prose, table } from "./markdown.js";
import { type Declaration, descriptionOf, exportsOf, firstSentence, membersOfInterface, type ReadSource } from "./source.js";

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
    if (!exists(path, readSource)) return [];
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

function exists(path: string, readSource: ReadSource): boolean {
  try {
    readSource(path);
    return true;
  } catch {
    return false;
  }
}
