/**
 * Finds the JSON of the id of a line, to return it unchanged: a number may have more digits than JavaScript keeps.
 *
 * @param text - JSON of an object that has a member `id`.
 * @param id - The value of that member.
 * @returns Compact JSON of the id.
 * @example
 * idAsWritten('{"id": 12345678901234567890}', 12345678901234567890); // "12345678901234567890"
 */
export function idAsWritten(text: string, id: unknown): string {
  // nested values may contain such numbers, too, and may be nested deeper than JSON.stringify can go
  return typeof id === "object" || (typeof id === "number" && !Number.isSafeInteger(id))
    ? compact(memberNamedId(text))
    : JSON.stringify(id);
}

/** The last member of that name, as `JSON.parse` takes it. */
function memberNamedId(text: string): string {
  let found = "";
  let depth = 0;
  let name: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && name === undefined) name = JSON.parse(text.slice(at, end)) as string;
      at = end - 1;
    } else if (character === "{" || character === "[") depth++;
    else if (character === ":" && depth === 1) start = at + 1;
    else if (character === "," || character === "}" || character === "]") {
      if (depth === 1) {
        if (name === "id") found = text.slice(start, at);
        name = undefined;
      }
      if (character !== ",") depth--;
    }
  }
  return found;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function compact(json: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') at = endOfString(json, at) - 1;
    else if (/[ \t\r\n]/.test(json[at] as string)) {
      kept.push(json.slice(from, at));
      from = at + 1;
    }
  }
  return kept.join("") + json.slice(from);
}
