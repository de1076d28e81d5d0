import { readFileSync } from "node:fs";
import { CurlError, type CurlLine, type CurlToken, readCurlLine } from "../../curl/curl-line.js";
import { type CurlRequest, requestFromCurl } from "../../curl/curl-request.js";
import { type CurlOption, curlIgnoredOptions, curlRequestOptions } from "../../curl/options.js";
import { type OptionTable, readArguments, UsageError } from "../terminal/arguments.js";

/** The options of curl, as the parser of arguments takes them. */
export const curlOptions: OptionTable = { ...parserOptions(curlIgnoredOptions), ...parserOptions(curlRequestOptions) };

function parserOptions(options: Readonly<Record<string, CurlOption>>): OptionTable {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, letter }]) => [
      name,
      { ...(value ? { type: "string", multiple: true } : { type: "boolean" }), ...(letter !== undefined && { short: letter }) },
    ]),
  );
}

/**
 * Parses arguments of curl and keeps their order.
 *
 * @param args - The arguments.
 * @param options - The options that exist.
 * @returns The options and arguments in order, and the values of the options by name.
 * @throws UsageError for an unknown option or a missing value.
 */
export function curlTokens(args: readonly string[], options: OptionTable): { tokens: CurlToken[]; values: Record<string, unknown> } {
  const { tokens, values } = readArguments(args, options, Number.POSITIVE_INFINITY);
  return {
    tokens: tokens.flatMap((token): CurlToken[] => {
      if (token.kind === "option") return [{ name: token.name, value: token.value }];
      return token.kind === "positional" ? [{ name: undefined, value: token.value }] : [];
    }),
    values,
  };
}

/**
 * Parses a curl line from standard input.
 *
 * @param input - What standard input contains.
 * @returns Its options and arguments in order.
 * @throws UsageError if there is no curl line or it does not parse.
 */
export function curlLineFrom(input: string): CurlLine {
  if (input.trim() === "") throw new UsageError("standard input is empty");
  return orUsageError(() => readCurlLine(input));
}

/**
 * Tells whether the data of a request come from standard input.
 *
 * @param tokens - The options and arguments of curl.
 * @returns Whether one of them reads `-`.
 */
export function readsStdin(tokens: readonly CurlToken[]): boolean {
  return tokens.some(({ name, value = "" }) => {
    if (name === "upload-file") return value === "-";
    if (name === "data-urlencode") return /^[^=@]*@-$/.test(value);
    return value === "@-" && ["data", "data-ascii", "data-binary", "json"].includes(name ?? "");
  });
}

/**
 * Builds the request that curl would send, with the files of this machine.
 *
 * @param tokens - The options and arguments of curl, in order.
 * @param stdin - Returns what standard input contains, for `-d @-`.
 * @returns The request.
 * @throws UsageError unless there is exactly one URL and every file can be read.
 */
export function requestWithFiles(tokens: readonly CurlToken[], stdin: () => Buffer): CurlRequest {
  return orUsageError(() =>
    requestFromCurl(tokens, (file) => {
      try {
        return file === "-" ? stdin() : readFileSync(file);
      } catch (error) {
        throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
      }
    }),
  );
}

function orUsageError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CurlError) throw new UsageError(error.message);
    throw error;
  }
}
