const longestLine = 120;

/**
 * Lays out declarations of json-schema-to-typescript, which are neither indented nor terminated.
 *
 * @param code - Interfaces and type aliases, one member per line.
 * @returns The same declarations: indented, with semicolons, and with long unions one member per line.
 */
export function laidOut(code: string): string {
  const lines: string[] = [];
  let depth = 0;
  let isComment = false;
  for (const raw of onOneLine(code).split("\n")) {
    const line = raw.trim();
    if (line.startsWith("/**")) isComment = true;
    if (isComment) {
      lines.push(line === "" ? "" : `${"  ".repeat(depth)}${line.startsWith("*") ? " " : ""}${line}`);
      if (line.endsWith("*/")) isComment = false;
      continue;
    }
    const closing = /^[})\]]+/.exec(line)?.[0].length ?? 0;
    lines.push(...statement(line, Math.max(0, depth - closing)));
    // text may contain brackets
    const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
    depth += (bare.match(/[{([]/g)?.length ?? 0) - (bare.match(/[})\]]/g)?.length ?? 0);
  }
  return lines.join("\n");
}

/** Comments of one sentence fit on one line. */
function onOneLine(code: string): string {
  return code.replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, (whole, text: string) => (text.length <= longestLine ? `/** ${text} */` : whole));
}

function statement(line: string, depth: number): string[] {
  const indent = "  ".repeat(depth);
  // a union alone needs no parentheses
  const plain = line.replace(
    /^([^()]*[=:] )\(((?:[^()"]|"[^"]*"|\(string & \{\}\))*)\)(\[\])?$/,
    (whole, head: string, union: string, list?: string) => (list === undefined ? head + union : whole),
  );
  if (plain === "" || /[{(|]$/.test(plain)) return [plain === "" ? "" : indent + plain];
  const isInterface = /^\}+$/.test(plain) && depth === 0;
  const ended = isInterface || plain.endsWith(";") ? plain : `${plain};`;
  const [, head, union = ""] = /^(export type \w+ = )((?:[\w"][^|()]*\| )+[^|()]+;)$/.exec(ended) ?? [];
  if (head === undefined || indent.length + ended.length <= longestLine) return [indent + ended];
  return [head.trimEnd(), ...union.split(" | ").map((member) => `  | ${member}`)];
}
