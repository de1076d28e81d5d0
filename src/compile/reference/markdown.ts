/**
 * Formats text as inline code.
 *
 * @param text - Any text; line breaks become spaces.
 * @returns Markdown.
 */
export function code(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, " ").trim();
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/**
 * Escapes prose that may contain inline code.
 *
 * @param content - The prose.
 * @returns Markdown in which `<` outside of code is text.
 */
export function prose(content: string): string {
  // Markdown escapes text within backticks itself
  return content
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
    .join("`");
}

/**
 * Formats a table.
 *
 * @param head - The names of the columns.
 * @param rows - The cells of each row, as Markdown.
 * @returns The lines of the table.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)];
}

/**
 * Formats a block of code. The fence is longer than every row of backticks in the text.
 *
 * @param language - The language, such as `http`.
 * @param text - The text of the block.
 * @returns The lines of the block.
 */
export function block(language: string, text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, text, fence];
}

/**
 * Joins the sections of a page with one empty line between them.
 *
 * @param sections - The lines of each section; empty sections are left out.
 * @returns The text of the page.
 */
export function page(...sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}

/** Removes repeated values. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
