import { readArguments } from "../terminal/arguments.js";
import { packageData } from "../terminal/package-data.js";
import { colorsFor, printJson, type Terminal } from "../terminal/terminal.js";

export const usage = `usage: deepgram-preflight endpoints [--json]

Lists the known endpoints: id, method and path. A stream is a WebSocket handshake.

options
      --json   print the list as JSON
  -h, --help   print this help

exit codes: 0 done, 2 an argument is wrong`;

/**
 * Runs `deepgram-preflight endpoints`.
 *
 * @param args - The arguments after `endpoints`.
 * @param terminal - Where to write.
 * @returns The exit code 0.
 * @throws UsageError for unknown arguments.
 */
export function run(args: readonly string[], terminal: Terminal): number {
  const { values } = readArguments(args, { json: { type: "boolean" } }, 0);
  const { stdout } = terminal;
  const rows = packageData().folders.flatMap(({ operations }) =>
    operations.map(({ operation: { id, method, path, title, webSocket } }) => ({ id, method, path, stream: webSocket === true, title })),
  );
  if (values.json === true) {
    printJson(rows, stdout);
    return 0;
  }
  const colors = colorsFor(terminal, stdout);
  const widest = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, method, path, stream } of rows)
    stdout.write(`${colors.bold(id.padEnd(widest))}  ${(stream ? "WS" : method).padEnd(6)}  ${path}\n`);
  return 0;
}
