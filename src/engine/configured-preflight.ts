import { type EndpointMap, type Preflight, preflightFor } from "./endpoints.js";
import type { Operations } from "./operation.js";

/** The data format of generated modules that this engine reads. */
export const dataFormat = 3;

/**
 * Creates the functions of the package for the modules that `deepgram-preflight generate` wrote.
 *
 * @param format - The data format of the modules.
 * @param version - The version of the package that wrote them.
 * @param operations - Returns the endpoints.
 * @param explanations - The texts about their rules.
 * @param rules - What to do about single rules by default; the options of a caller come first.
 * @returns The functions.
 * @throws Error if the modules were written for another engine.
 */
export function configuredPreflight<Endpoints extends EndpointMap>(
  format: number,
  version: string,
  operations: Operations,
  explanations: Readonly<Record<string, string>>,
  rules?: RuleModes,
): Preflight<Endpoints> {
  if (format !== dataFormat) {
    throw new Error(
      `deepgram-preflight: version ${version} generated these modules in format ${format}, but the installed version reads format ${dataFormat}; run \`npx deepgram-preflight generate\` again`,
    );
  }
  const all = preflightFor<Endpoints>(operations, explanations);
  return rules === undefined ? all : withRules(all, rules);
}

type RuleModes = Readonly<Record<string, "off">>;

function withRules<Endpoints extends EndpointMap>(all: Preflight<Endpoints>, rules: RuleModes): Preflight<Endpoints> {
  const functions = all as unknown as Functions;
  const merged = (options: Options | undefined): Options | undefined =>
    options !== undefined && (typeof options !== "object" || options === null)
      ? options
      : { ...options, rules: { ...rules, ...options?.rules } };
  let byDefault: ((request: unknown) => unknown) | undefined;
  const preflight = (request: unknown, options?: Options) => {
    if (options !== undefined) return functions.preflight(request, merged(options));
    byDefault ??= functions.createPreflight(merged(undefined));
    return byDefault(request);
  };
  return {
    ...all,
    preflight,
    createPreflight: (options: Options) => functions.createPreflight(options === undefined ? options : merged(options)),
    preflightValues: (endpoint: string, values: unknown, options?: Options) => functions.preflightValues(endpoint, values, merged(options)),
    preflightMessage: (endpoint: string, message: unknown, options: Options) =>
      functions.preflightMessage(endpoint, message, options === undefined ? options : merged(options)),
  } as unknown as Preflight<Endpoints>;
}

interface Options {
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** The functions as they are when they run: on any endpoint. */
interface Functions {
  preflight(request: unknown, options: Options | undefined): unknown;
  createPreflight(options: Options | undefined): (request: unknown) => unknown;
  preflightValues(endpoint: string, values: unknown, options: Options | undefined): unknown;
  preflightMessage(endpoint: string, message: unknown, options: Options | undefined): unknown;
}
