import type { Data } from "../../checks/kind/schemas.js";
import type { VectorFile } from "../vectors/vector.js";
import { formatsPage } from "./formats.js";
import { endpointsIndex, errorsPage, messagesIndex, rulesIndex } from "./indexes.js";
import { apiPage, optionsPage } from "./library-pages.js";
import { page } from "./markdown.js";
import { rulePages } from "./rule-pages.js";
import type { ReadSource } from "./source.js";

/**
 * Writes the reference.
 *
 * @param data - The data.
 * @param vectors - The conformance vectors, for examples.
 * @param readSource - Reads a file of the project by its path.
 * @returns The text of each page by its path below `generated/reference/`.
 */
export function referencePages(data: Data, vectors: Iterable<VectorFile>, readSource: ReadSource): Map<string, string> {
  return new Map([
    ["README.md", index(data)],
    ["rules.md", rulesIndex(data)],
    ["endpoints.md", endpointsIndex(data)],
    ["errors.md", errorsPage(data)],
    ["messages.md", messagesIndex(data)],
    ["audio-formats.md", formatsPage(data)],
    ["options.md", optionsPage(readSource)],
    ["api.md", apiPage(readSource)],
    ...[...rulePages(data, vectors)].map(([id, text]) => [`rules/${id}.md`, text] as const),
  ]);
}

function index({ date }: Data): string {
  return page(
    ["# Reference"],
    [`Generated from [\`schemas/\`](../../schemas/README.md) by \`npm run generate\`. Data of ${date}.`],
    [
      "| you look for | page |",
      "|---|---|",
      "| whether an endpoint is covered, and its rules in the server's order | [endpoints](endpoints.md) |",
      "| what a rule means, an example, its evidence, how to turn it off | [rules](rules.md) |",
      "| what an error message means | [errors by message](messages.md) |",
      "| what an error means, and whether a retry helps | [errors](errors.md) |",
      "| which sample rates, bit rates and containers go with an encoding | [audio formats](audio-formats.md) |",
      "| the options of a function | [options](options.md) |",
      "| what an entry of the package exports | [exported names](api.md) |",
      "| a command of the CLI | [command line](../../src/cli/README.md) |",
    ],
  );
}
