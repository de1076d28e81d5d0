import { type Data, type ErrorData, type FolderData, operationsOf, type RuleData, ruleKeys } from "../../checks/kind/schemas.js";
import type { FormatColumn } from "../../checks/tables.js";
import { fileOf } from "../data/data.js";
import { jsonConstant, listed } from "./module-form.js";

/**
 * Compiles the catalogue of errors, with the rules that reject with each, and the wordings of clients.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module: the catalogue as JSON, and the ids of the errors as a type.
 */
export function catalogueModule(data: Data): string {
  const errors = Object.entries(data.errors).map(([id, error]) => ({
    id,
    ...errorContent(error),
    ...(error.tells && { tells: error.tells.map(({ starts, when }) => [starts, rulesWhen(id, when, data)]) }),
    rules: rulesOf(id, data),
  }));
  const slots = Object.fromEntries(Object.entries(data.slots).map(([name, { kind }]) => [name, kind]));
  const { terms = [], commonCodes = [] } = fileOf<{ terms?: string[]; commonCodes?: string[] }>(data, "errors.json");
  const json = [
    `{"slots":${JSON.stringify(slots)}`,
    `"products":${JSON.stringify(productsOf(data))}`,
    `"terms":${JSON.stringify(terms)}`,
    `"commonCodes":${JSON.stringify(commonCodes)}`,
    `"clients":${JSON.stringify(clientMessages(data))}`,
    `"errors":${listed(errors)}}`,
  ];
  return [
    "/** The id of an error of the catalogue. */",
    "export type ErrorId =",
    `${Object.keys(data.errors)
      .map((id) => `  | ${JSON.stringify(id)}`)
      .join("\n")};`,
    "",
    jsonConstant("The catalogue of errors, as JSON.", "catalogueContent", json.join(",\n")),
  ].join("\n");
}

/** How clients word a status or a close code; the sources stay in the data. */
function clientMessages(data: Data): object[] {
  const { messages } = fileOf<{ messages: { says: string; handshake?: true }[] }>(data, "client-messages.json");
  return messages.map(({ says, handshake }) => ({ says, handshake }));
}

/** An error without the fields that only its editors read. */
function errorContent({ endpoints, variants, tells: _tells, example: _example, ...error }: ErrorData): object {
  const spellings = variants?.map(({ common, err_code, err_msg }) => ({ common, err_code, err_msg }));
  return { ...error, endpoints, ...(spellings && { variants: spellings }) };
}

/** The ids of the rules that reject with an error because of one of some findings. */
function rulesWhen(id: string, findings: readonly string[], data: Data): string[] {
  const rules = data.folders.flatMap(({ checks }) => checks.flatMap((check) => check.rules));
  return [...new Set(rules.filter(({ error, when }) => error === id && findings.includes(when)).map(({ rule }) => rule))];
}

/** The rules that reject with an error, folder by folder. */
function rulesOf(id: string, data: Data): object[] {
  return data.folders.flatMap((folder) =>
    folder.checks.flatMap((check) =>
      check.rules.flatMap((rule) => {
        if (rule.error !== id) return [];
        const endpoints = folder.operations
          .filter((one) => one.checks.some((own) => own.rules.includes(rule)) && ruleKeys(rule, one).length > 0)
          .map(({ operation }) => operation.id);
        const { rejects, text } = rule;
        const members = rule.parameters ?? check.members ?? (check.member === undefined ? undefined : [check.member]);
        return endpoints.length === 0
          ? []
          : [{ id: rule.rule, endpoints, members, rejects, text, evidence: evidenceOf(rule, members, folder) }];
      }),
    ),
  );
}

/** The evidence for a rule; if the rule is `by format`, also the evidence for its columns of the table of audio formats. */
function evidenceOf({ rejects, evidence }: RuleData, members: readonly string[] = [], { operations }: FolderData): string[] {
  if (rejects !== "by format") return [...evidence];
  const rows = operations.flatMap(({ formats }) => Object.values(formats?.formats ?? {}));
  return [...new Set([...evidence, ...rows.flatMap((row) => members.flatMap((name) => row[name as FormatColumn]?.evidence ?? []))])];
}

/** The products by the first two segments of their paths, or the first three where two products share two. */
function productsOf(data: Data): Record<string, string> {
  const found = operationsOf(data).map(({ folder, operation }) => ({
    product: folder.path.replaceAll("/", "."),
    prefix: (length: number) =>
      operation.path
        .split("/")
        .slice(0, length + 1)
        .join("/"),
  }));
  const products: Record<string, string> = {};
  for (const { product, prefix } of found) {
    const isShared = found.some((other) => other.product !== product && other.prefix(2) === prefix(2));
    products[prefix(isShared ? 3 : 2)] = product;
  }
  return products;
}
