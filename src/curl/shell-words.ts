// a backslash, or the caret of cmd.exe, or the backtick of PowerShell, at the end of a line; people copy spaces after it
const continuation = /[\\^`][ \t]*(?:\n|$)/y;

/**
 * Splits a command into words as a POSIX shell does, with `$'…'` of Bash, and the line continuations of cmd.exe and PowerShell. Variables stay as they are. Linear in the length of the line.
 *
 * @param line - The command.
 * @returns The words.
 * @throws Error if a quote is not closed.
 * @example
 * shellWords(`curl -H "accept: text/plain" 'https://api.deepgram.com'`); // ["curl", "-H", "accept: text/plain", "https://api.deepgram.com"]
 */
export function shellWords(line: string): string[] {
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
