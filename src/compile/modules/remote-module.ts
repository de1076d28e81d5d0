import type { Certainty } from "../../checks/contract.js";
import type { Data, RuleData } from "../../checks/kind/schemas.js";
import type { SpecialBlock } from "../../remote/address.js";
import type { RemoteContent, RemoteRuleContent } from "../../remote/data.js";
import { fileOf } from "../data/data.js";
import { jsonLiteral, listed } from "./module-form.js";

interface Values<Value> {
  readonly values: readonly Value[];
}

type RemoteRuleData = RuleData & { readonly rejects?: Certainty; readonly text?: Certainty };

/** `remote.json`. */
interface RemoteFile extends Pick<RemoteContent, "endpoints" | "undetermined"> {
  readonly limits: {
    readonly milliseconds: { readonly value: number };
    readonly bytes: { readonly sameAs: { readonly folder: string; readonly limit: string } };
    readonly redirects: { readonly value: number };
  };
  readonly redirects: Values<number>;
  readonly withoutContent: Values<number>;
  readonly personal: Values<number>;
  readonly nameless: Values<string>;
  readonly control: { readonly host: string };
  readonly failing: Values<string>;
  readonly mediaTypes: RemoteContent["mediaTypes"];
  readonly rules: readonly RemoteRuleData[];
}

/**
 * Compiles the data of `checkRemote` to a module: its limits, errors and rules, the blocks of non-public addresses, and the reasons of statuses.
 *
 * @param data - All of the data.
 * @returns The source of a TypeScript module that exports the data as a function.
 * @throws Error if a file is missing, or a rule refers to an unknown error, limit or endpoint.
 */
export function remoteModule(data: Data): string {
  const remote = fileOf<RemoteFile>(data, "remote.json");
  const { reasons, unknown } = fileOf<{ reasons: RemoteContent["reasons"]; unknown: string }>(data, "status-reasons.json");
  const { blocks } = fileOf<{ blocks: readonly SpecialBlock[] }>(data, "special-purpose-addresses.json");
  const used = [...new Set(remote.rules.flatMap(({ error }) => error ?? []))];
  const { json, jsonSuffix, text, charsets } = remote.mediaTypes;
  const parts: Readonly<Record<keyof RemoteContent, unknown>> = {
    endpoints: remote.endpoints,
    limits: {
      milliseconds: remote.limits.milliseconds.value,
      bytes: limitOf(data, remote.limits.bytes.sameAs),
      redirects: remote.limits.redirects.value,
    },
    redirects: remote.redirects.values,
    withoutContent: remote.withoutContent.values,
    personal: remote.personal.values,
    nameless: remote.nameless.values,
    control: remote.control.host,
    failing: remote.failing.values,
    mediaTypes: { json, jsonSuffix, text, charsets },
    undetermined: remote.undetermined,
    reasons,
    unknownReason: unknown,
    errors: used.map((id) => errorContent(data, id)),
    rules: remote.rules.map((rule) => ruleContent(data, Object.keys(remote.endpoints), rule, used)),
    blocks: blocks.map(({ block, name, evidence, ...rest }) => ({
      block,
      name,
      public: rest.public,
      ...(rest.public !== true && { rejects: rest.rejects }),
      ...(rest.public === "as embedded" && { embedsAt: rest.embedsAt }),
      evidence,
    })),
  };
  const content = Object.entries(parts).map(([name, value]) => {
    const printed = Array.isArray(value) && typeof value[0] === "object" ? listed(value) : JSON.stringify(value);
    return `${JSON.stringify(name)}:${printed}`;
  });
  const ids = [...new Set(remote.rules.filter(({ error }) => error !== undefined).map(({ rule }) => rule))];
  return [
    'import { type RemoteData, remoteFrom } from "../src/remote/data.js";',
    "",
    "const content =",
    `${jsonLiteral(`{${content.join(",\n")}}`)};`,
    "",
    "/** The ids of the rules about the content behind a URL. */",
    "export type RemoteRuleId =",
    `${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};`,
    "",
    "/** Returns the data of `checkRemote`: `schemas/remote.json` and the files that it refers to. */",
    "export const remoteData: () => RemoteData = /* @__PURE__ */ remoteFrom(content);",
    "",
  ].join("\n");
}

function limitOf({ folders }: Data, { folder, limit }: { readonly folder: string; readonly limit: string }): number {
  const found = folders.find(({ path }) => path === folder)?.limits[limit];
  if (found === undefined || !("value" in found)) throw new Error(`schemas/remote.json: ${folder} must have the limit ${limit}`);
  return found.value;
}

function errorContent({ errors }: Data, id: string): readonly unknown[] {
  const error = errors[id];
  if (error?.shape !== "error-code") throw new Error(`schemas/remote.json: ${id} must be an error of the shape error-code`);
  return [error.status, error.err_code, error.err_msg, error.mend ?? "", error.docs];
}

function ruleContent({ errors }: Data, known: readonly string[], rule: RemoteRuleData, used: readonly string[]): RemoteRuleContent {
  const { error, notice, rejects = "inferred", text = "inferred", hint, evidence, when, endpoints } = rule;
  for (const endpoint of endpoints ?? known) {
    if (!known.includes(endpoint)) throw new Error(`schemas/remote.json: ${rule.rule} names the unknown endpoint ${endpoint}`);
    if (error !== undefined && !errors[error]?.endpoints.includes(endpoint)) {
      throw new Error(`schemas/remote.json: ${rule.rule} answers with ${error}, which is no error of ${endpoint}`);
    }
  }
  const found = { rule: rule.rule, when, ...(endpoints && { endpoints }), evidence };
  if (error === undefined) return { ...found, notice: notice ?? "" };
  return { ...found, error: used.indexOf(error), rejects, text, ...(hint === undefined ? {} : { hint }) };
}
