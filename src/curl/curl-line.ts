/** An option of curl: whether it takes a value, and its letter. */
export interface CurlOption {
  readonly value: boolean;
  readonly letter?: string;
}

const value = (letter?: string): CurlOption => ({ value: true, ...(letter !== undefined && { letter }) });
const flag = (letter?: string): CurlOption => ({ value: false, ...(letter !== undefined && { letter }) });

/** The options of curl that change the request. */
export const curlRequestOptions: Readonly<Record<string, CurlOption>> = {
  request: value("X"),
  header: value("H"),
  data: value("d"),
  "data-ascii": value(),
  "data-raw": value(),
  "data-binary": value(),
  "data-urlencode": value(),
  form: value("F"),
  "upload-file": value("T"),
  get: flag("G"),
  head: flag("I"),
  url: value(),
  user: value("u"),
  "oauth2-bearer": value(),
};

/** The options of curl that do not change the request; pasted lines often contain them. */
export const curlIgnoredOptions: Readonly<Record<string, CurlOption>> = {
  compressed: flag(),
  "fail-with-body": flag(),
  "http1.1": flag(),
  http2: flag(),
  "no-progress-meter": flag(),
  "tlsv1.2": flag(),
  "location-trusted": flag(),
  "ssl-reqd": flag(),
  "tcp-nodelay": flag(),
  "create-dirs": flag(),
  silent: flag("s"),
  "show-error": flag("S"),
  location: flag("L"),
  insecure: flag("k"),
  verbose: flag("v"),
  fail: flag("f"),
  globoff: flag("g"),
  "no-buffer": flag("N"),
  "progress-bar": flag("#"),
  "remote-name": flag("O"),
  "connect-timeout": value(),
  retry: value(),
  "retry-delay": value(),
  cacert: value(),
  key: value(),
  resolve: value(),
  "limit-rate": value(),
  "trace-ascii": value(),
  output: value("o"),
  "max-time": value("m"),
  "write-out": value("w"),
  cookie: value("b"),
  referer: value("e"),
  "user-agent": value("A"),
  proxy: value("x"),
  "dump-header": value("D"),
  cert: value("E"),
};

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

// a backslash, or the caret of cmd.exe, or the backtick of PowerShell, at the end of a line; people copy spaces after it
const continuation = /[\\^`][ \t]*(?:\n|$)/y;

/** Splits a command into words as a POSIX shell does, with `$'…'` of Bash, and the line continuations of cmd.exe and PowerShell. Variables stay as they are. Linear in the length of the line. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] as string;
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    continuation.lastIndex = index;
    const joint = continuation.exec(line)?.[0];
    if (joint !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index += joint.length - 1;
      continue;
    }
    word ??= "";
    if (character === "\\") {
      word += line[++index] ?? "";
      continue;
    }
    const opening = character === "$" && /^['"]$/.test(line[index + 1] ?? "") ? index + 1 : index;
    const quote = line[opening];
    if (quote !== "'" && quote !== '"') {
      word += character;
      continue;
    }
    const isAnsiC = quote === "'" && opening > index;
    const closing = closingQuote(line, opening, isAnsiC || quote === '"');
    const content = line.slice(opening + 1, closing);
    if (isAnsiC) word += content.replace(ansiCEscape, (sequence, letter: string) => ansiCCharacter(letter) ?? sequence);
    else word += quote === "'" ? content : content.replace(/\\([\\"$`]|\n)/g, (_, next: string) => (next === "\n" ? "" : next));
    index = closing;
  }
  if (word !== undefined) words.push(word);
  return words;
}

function closingQuote(line: string, opening: number, hasEscapes: boolean): number {
  for (let index = opening + 1; index < line.length; index++) {
    if (line[index] === line[opening]) return index;
    if (hasEscapes && line[index] === "\\") index++;
  }
  throw new Error("a quote is not closed");
}

const ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c.|.)/gs;
const ansiCLetters = new Map(Object.entries({ a: 7, b: 8, e: 27, E: 27, f: 12, n: 10, r: 13, t: 9, v: 11 }));

/** The character that an escape of `$'…'` stands for; `undefined` for an escape that Bash leaves as it is. */
function ansiCCharacter(sequence: string): string | undefined {
  const [kind = "", ...digits] = sequence;
  if (/^['"?\\]$/.test(sequence)) return sequence;
  if (kind === "c" && digits.length > 0) return String.fromCharCode(digits[0] === "?" ? 127 : sequence.charCodeAt(1) & 31);
  if (/^[xuU]$/.test(kind) && digits.length > 0) {
    const code = Number.parseInt(digits.join(""), 16);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  }
  const code = /^[0-7]/.test(sequence) ? Number.parseInt(sequence, 8) : ansiCLetters.get(sequence);
  return code === undefined ? undefined : String.fromCharCode(code);
}
