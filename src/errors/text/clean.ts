const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#x22;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&#96;": "`",
  "&#x60;": "`",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": " ",
};

// what Docker, Kubernetes, systemd, Heroku and quoted mail put before each line
const prefixes = [
  /^[\w./-]+ *\| ?/,
  /^(?:>|\|) ?/,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?: (?:stdout|stderr) [FP])? /,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]+ [\w./-]+(?:\[\d+\])?: /,
  /^\d{4}-\d\d-\d\dT\S+ [\w.-]+\[[\w.-]+\]: /,
  /^[A-Z]+(?: *[:|] ?)(?:[\w.]+(?: *[:|] ?))?/,
  /^\[[\w .:-]+\] /,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the control character ESC
const color = /\u001b\[[\d;]*m/g;

/**
 * Removes the colours of a terminal.
 *
 * @param text - The text as it came.
 * @returns The text without escape sequences for colours.
 */
export function withoutColors(text: string): string {
  return text.includes("\u001b[") ? text.replace(color, "") : text;
}

/**
 * Gives other readings of a text that was changed on its way from the program to the person: without HTML entities and the
 * prefix of each line, and with lines joined that a terminal wrapped.
 *
 * @param text - The text as it came.
 * @yields The text in other forms, the least changed first.
 */
export function* otherReadings(text: string): Generator<string, void, undefined> {
  let clean = text;
  if (clean.includes("&")) clean = clean.replace(/&(?:#x?[\da-f]{2}|[a-z]{2,4});/gi, (entity) => entities[entity.toLowerCase()] ?? entity);
  if (clean !== text) yield clean;
  if (!clean.trim().includes("\n")) return;
  const bare = withoutPrefixes(clean);
  if (bare !== clean) yield bare;
  // a terminal breaks lines within words, and a mail at spaces
  const joined = bare.split(/\r?\n/).map((line) => line.trim());
  yield joined.join("");
  yield joined.join(" ");
}

/** Removes the same kind of prefix from every line, several times if there are several. */
function withoutPrefixes(text: string): string {
  let lines = text.replace(/\s+$/, "").split(/\r?\n/);
  for (let round = 0; round < 3; round++) {
    const filled = lines.filter((line) => line.trim() !== "");
    const prefix = prefixes.find((one) => filled.length > 1 && filled.every((line) => one.test(line)));
    if (prefix === undefined) break;
    lines = lines.map((line) => line.replace(prefix, ""));
  }
  return lines.join("\n");
}
