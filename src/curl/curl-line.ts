import { type CurlOption, curlIgnoredOptions, curlRequestOptions } from "./options.js";
import { shellWords } from "./shell-words.js";

/** An option or an argument of a curl line. */
export interface CurlToken {
  /** The long name of the option; `undefined` for an argument. */
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** A curl line: its options and arguments in order, and remarks for the reader. */
export interface CurlLine {
  readonly tokens: readonly CurlToken[];
  readonly remarks: readonly string[];
}

/** A curl line that cannot be read. */
export class CurlError extends Error {}

const mostWords = 4096;
const pastedOptions: Readonly<Record<string, CurlOption>> = {
  ...curlRequestOptions,
  ...curlIgnoredOptions,
  json: { value: true },
  include: { value: false, letter: "i" },
};

/**
 * Reads a whole curl line, as people paste it.
 *
 * @param pasted - The line, with the quotes and continuations of a shell. A prompt, and whatever follows `|`, `>` or `;`, is ignored.
 * @returns The options and arguments in order; `$NAME` stays as it is.
 * @throws CurlError if the text is not a curl line.
 * @example
 * readCurlLine("$ curl -X POST https://api.deepgram.com/v1/speak | jq").tokens;
 */
export function readCurlLine(pasted: string): CurlLine {
  const text = pasted.replace(/\r\n/g, "\n");
  const start = /(?:^|[\s$>])curl(?:\.exe)?\s/.exec(text);
  if (start === null) throw new CurlError("the input contains no curl line");
  const line = text.slice(start.index).replace(/^[\s$>]*/, "");
  let words: string[];
  try {
    words = shellWords(line);
  } catch (error) {
    throw new CurlError(`cannot parse the curl line: ${(error as Error).message}`);
  }
  // the splitter knows words and quotes, but no shell operators
  words = words.flatMap((word) => (/^\w+:\/\/.*;$/.test(word) ? [word.slice(0, -1), ";"] : [word]));
  const end = words.findIndex((word) => /^(?:\||\|\||&|&&|;|\d?>>?|<<?\w*)$/.test(word));
  const used = end < 0 ? words.length : end;
  if (used > mostWords) throw new CurlError(`the curl line has ${used} words; at most ${mostWords} are read`);
  const tokens = curlTokens(words.slice(1, used));
  return { tokens, remarks: remarksOn(line, tokens) };
}

/** Parses the arguments of curl: long options, and clusters of letters whose last one may take a value. */
function curlTokens(words: readonly string[]): CurlToken[] {
  const letters = new Map(Object.entries(pastedOptions).flatMap(([name, { letter }]) => (letter === undefined ? [] : [[letter, name]])));
  const tokens: CurlToken[] = [];
  const queue = [...words];
  const take = (name: string, attached: string | undefined, shown: string): void => {
    const next = attached ?? queue.shift();
    if (next === undefined) throw new CurlError(`${shown} needs a value`);
    tokens.push({ name, value: next });
  };
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word.startsWith("--") && word.length > 2) {
      const [, name = "", attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
      const option = Object.hasOwn(pastedOptions, name) ? pastedOptions[name] : undefined;
      if (option === undefined) throw new CurlError(`Unknown option --${name}`);
      if (option.value) take(name, attached, `--${name}`);
      else tokens.push({ name, value: undefined });
    } else if (word.startsWith("-") && word.length > 1 && word !== "--") {
      for (let index = 1; index < word.length; index++) {
        const letter = word[index] as string;
        const name = letters.get(letter);
        if (name === undefined) throw new CurlError(`Unknown option -${letter}`);
        if (pastedOptions[name]?.value === true) {
          take(name, index + 1 < word.length ? word.slice(index + 1) : undefined, `-${letter}`);
          break;
        }
        tokens.push({ name, value: undefined });
      }
    } else if (word !== "--") tokens.push({ name: undefined, value: word });
  }
  return tokens;
}

function remarksOn(line: string, tokens: readonly CurlToken[]): string[] {
  const remarks: string[] = [];
  const sent = tokens.filter(({ value = "" }) => !/^authorization:/i.test(value)).map(({ value = "" }) => value);
  // neither pattern reads past the next opening bracket, so the search is linear
  const variable = /\$(?:\w+|\{[^{}]*\}|\([^()]*\))/.exec(sent.join(" "))?.[0];
  if (variable !== undefined) remarks.push(`${variable} is not expanded: shell variables are unknown here`);
  if (/\s[a-z]+:\/\/[^\s'"]*&/i.test(line)) remarks.push("the URL contains & without quotes: a shell ends the command there");
  return remarks;
}
