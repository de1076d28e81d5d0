import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allOperations } from "../../generated/operations/index.js";
import type { Preflight } from "../../src/engine/endpoints.js";
import { preflightFor } from "../../src/engine/endpoints.js";
import { parseDeepgramError, retryDelay } from "../../src/errors.js";
import type { Endpoints, Options } from "../../src/index.js";
import * as standard from "../../src/standard.js";
import { type Row, requestOf } from "./row.js";

/** A call of a public function. */
export type PublicCall = () => unknown;

interface SentMessage {
  readonly base64?: string;
  readonly text?: string | { readonly repeat: string; readonly times: number };
}

type Validate = (value: unknown) => unknown;

const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(__dirname, path), "utf8")) as Content;
const rows = readdirSync(__dirname)
  .filter((file) => /\.(?:accepted|rejected)\.json$/.test(file))
  .flatMap((file) => read<(Row & { readonly options?: Options; readonly rule?: string })[]>(file));
const messages =
  read<Record<"rejected" | "accepted", { readonly endpoint: string; readonly message: SentMessage | string }[]>>("messages.json");
const seen = read<{ readonly seen: unknown }[]>("../errors/rows.json");

const given = { requestId: () => "the-id" };

/**
 * Lists calls of every synchronous public function, one for each row of the tests.
 *
 * @param functions - The functions that are bound to the endpoints.
 * @param isShort - Whether one row for each rule is enough.
 * @returns The calls, each with arguments of its own.
 */
export function publicCalls(functions: Preflight<Endpoints>, isShort = false): readonly PublicCall[] {
  const { preflight, preflightValues, preflightMessage, audioFormats, createPreflight } = functions;
  // made with the first call, as everything is that they read
  const lazily = (options: Options): typeof preflight => {
    let made: typeof preflight | undefined;
    return (request) => {
      made ??= createPreflight(options);
      return made(request);
    };
  };
  const judge = lazily(given);
  const judgeStrictly = lazily({ ...given, certainty: "inferred", all: true });
  const rules = new Set<string>();
  const chosen = isShort ? rows.filter(({ rule = "" }) => rules.size < rules.add(rule).size) : rows;
  const sent = [...messages.rejected, ...messages.accepted].filter((_, place) => !isShort || place % 8 === 0);
  return [
    () => judge({ method: "POST", url: "/v1/speak" }),
    ...chosen
      .map((row) => [row, requestOf(row)] as const)
      .flatMap(([row, request]): PublicCall[] => [
        () => judge(request),
        () => judgeStrictly(request),
        ...(isShort ? [] : [() => preflight(request, { ...row.options, ...given, certainty: "inferred" })]),
      ]),
    ...sent
      .map(({ endpoint, message }) => [endpoint, payload(message)] as const)
      .map(
        ([endpoint, message]): PublicCall =>
          () =>
            preflightMessage(endpoint as "speak.v1.stream", message, { now: 0, certainty: "inferred" }),
      ),
    ...seen
      .filter((_, place) => !isShort || place % 8 === 0)
      .map(
        (row): PublicCall =>
          () =>
            parseDeepgramError(row.seen),
      ),
    ...allOperations()
      .filter(({ formats }) => formats !== undefined)
      .map(
        ({ id }): PublicCall =>
          () =>
            audioFormats(id as "speak.v1"),
      ),
    () =>
      preflightValues(
        "speak.v1",
        { query: { encoding: "mp3", sample_rate: 24000 as never, tag: ["a", "b"] }, body: { text: "Hello" } },
        given,
      ),
    () => preflightValues("speak.v1", { body: { text: "Hello" } }, given),
    () => retryDelay(1, { status: 503 }, { random: () => 0.5 }),
    ...Object.values(standard as unknown as Record<string, { "~standard": { validate: Validate; jsonSchema: { input: Validate } } }>)
      .filter((_, place) => !isShort || place % 8 === 0)
      .flatMap(({ "~standard": { validate, jsonSchema } }): PublicCall[] => [
        () => validate({ text: "Hello", model: "nobody", encoding: "mp3", sample_rate: 1, tag: ["a"], type: "Speak" }),
        () => validate({}),
        ...(isShort ? [] : [() => jsonSchema.input({ target: "draft-07" })]),
      ]),
  ];
}

/** Makes the functions afresh: nothing was read of the data yet. */
export function freshFunctions(): Preflight<Endpoints> {
  return preflightFor<Endpoints>(allOperations);
}

/** Gives the result of a call as text; lazy members are read. */
export function resultOf(call: PublicCall): string {
  return JSON.stringify(call(), (_name, value: unknown) => (value === undefined ? "undefined" : value));
}

function payload(message: SentMessage | string): never {
  if (typeof message === "string") return message as never;
  if (message.base64 !== undefined) return Buffer.from(message.base64, "base64") as never;
  return (typeof message.text === "object" ? { ...message, text: message.text.repeat.repeat(message.text.times) } : message) as never;
}
