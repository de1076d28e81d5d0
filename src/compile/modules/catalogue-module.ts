import {
  type ColumnName,
  type Data,
  type ErrorData,
  type FolderData,
  operationsOf,
  type RuleData,
  ruleKeys,
} from "../../checks/kind/schemas.js";
import { listed, quoted } from "./operation-module.js";

/**
 * Compiles the catalogue of errors, with the rules that lead to each, into a module.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports the catalogue as JSON, and the ids of the errors as a type.
 */
export function catalogueModule(data: Data): string {
  const ids = Object.keys(data.errors);
  const errors = Object.entries(data.errors).map(([id, error]) => ({
    id,
    ...errorContent(error),
    ...(error.tells && { tells: error.tells.map(({ starts, when }) => [starts, rulesWhen(id, when, data)]) }),
    rules: rulesOf(id, data),
  }));
  const slots = Object.fromEntries(Object.entries(data.slots).map(([name, { kind }]) => [name, kind]));
  const json = [
    `{"slots":${JSON.stringify(slots)}`,
    `"products":${JSON.stringify(productsOf(data))}`,
    ...`"errors":${listed(errors)}}`.split("\n"),
  ];
  const lines = json.map((part, place) => quoted(place < 2 ? `${part},` : part));
  return [
    "/** The id of an error of the catalogue. */",
    "export type ErrorId =",
    ...ids.map((id, place) => `  | ${JSON.stringify(id)}${place === ids.length - 1 ? ";" : ""}`),
    "",
    "/** The catalogue of errors, as JSON. */",
    "export const catalogueContent: string =",
    `${lines.join(" +\n")};`,
    "",
  ].join("\n");
}

/** An error without what only people who edit it read. */
function errorContent({ endpoints, variants, tells: _tells, example: _example, ...error }: ErrorData): object {
  const spellings = variants?.map(({ common, err_code, err_msg }) => ({ common, err_code, err_msg }));
  return { ...error, endpoints, ...(spellings && { variants: spellings }) };
}

/** The ids of the rules that answer with an error to one of some findings. */
function rulesWhen(id: string, findings: readonly string[], data: Data): string[] {
  const rules = data.folders.flatMap(({ checks }) => checks.flatMap((check) => check.rules));
  return [...new Set(rules.filter(({ error, when }) => error === id && findings.includes(when)).map(({ rule }) => rule))];
}

/** The rules that answer with an error, a folder at a time. */
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

/** The evidence for a rule; of one that is as certain as the table of audio formats is, that of the columns of the table. */
function evidenceOf({ rejects, evidence }: RuleData, members: readonly string[] = [], { operations }: FolderData): string[] {
  if (rejects !== "by format") return [...evidence];
  const rows = operations.flatMap(({ formats }) => Object.values(formats?.formats ?? {}));
  return [...new Set([...evidence, ...rows.flatMap((row) => members.flatMap((name) => row[name as ColumnName]?.evidence ?? []))])];
}

/** The products by the beginning of their paths, a `/` and two segments. */
function productsOf(data: Data): Record<string, string> {
  const products: Record<string, string> = {};
  for (const { folder, operation } of operationsOf(data)) {
    products[operation.path.split("/").slice(0, 3).join("/")] = folder.path.replaceAll("/", ".");
  }
  return products;
}
