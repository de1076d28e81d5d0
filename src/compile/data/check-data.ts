import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { type Data, type FolderData, membersOf, type OperationData, ruleKeys } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

// ajv-formats is CommonJS and its types put the function under `default`
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/**
 * Checks the data: every file against its meta-schema, and every reference from one file to another.
 *
 * @param data - What `readData` read.
 * @returns What is wrong, a sentence each that names the file; nothing where all is sound.
 */
export function checkData(data: Data): string[] {
  return [
    ...againstMetaSchemas(data),
    ...evidence(data),
    ...slotFaults(data),
    ...optionFaults(data),
    ...data.folders.flatMap((folder) => [...references(data, folder), ...findingFaults(folder)]),
  ];
}

function againstMetaSchemas(data: Data): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv);
  const faults: string[] = [];
  for (const [path, content] of data.files) {
    if (path.startsWith("meta/")) continue;
    const reference = (content as { $schema?: string }).$schema ?? "";
    // a JSON Schema names its dialect; what we write into one has a meta-schema besides
    const name = /\.schema\.json$/.test(path)
      ? `meta/${path.replace(/^.*[/.](?=\w+\.schema\.json$)|\.schema\.json$/g, "")}.meta.json`
      : reference.replace(/^(?:\.\.\/|\.\/)*/, "");
    const schema = data.files.get(name);
    if (schema === undefined) {
      faults.push(`schemas/${path}: its meta-schema ${JSON.stringify(name)} does not exist`);
      continue;
    }
    const { $id } = schema as { $id: string };
    const validate = ajv.getSchema($id) ?? ajv.compile(schema as object);
    if (validate(content) === true) continue;
    for (const error of validate.errors ?? []) faults.push(`schemas/${path}${error.instancePath}: ${error.message ?? "is wrong"}`);
  }
  return faults;
}

/** Validates the options of each check by the schema of its kind. */
function optionFaults({ folders }: Data): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv);
  const validators = new Map<string, ValidateFunction>();
  return folders.flatMap(({ path, checks }) =>
    checks.flatMap((check, index) => {
      const where = `schemas/${path}/checks.json/checks/${index}`;
      const kind = kindOf(check);
      if (kind === undefined) return [`${where}: unknown kind of check ${JSON.stringify(check.check)}`];
      const { stage: _stage, reads: _reads, order: _order, endpoints: _endpoints, rules: _rules, check: name, ...options } = check;
      const validate = validators.get(name) ?? ajv.compile({ type: "object", ...kind.options, additionalProperties: false });
      validators.set(name, validate);
      if (validate(options)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${where}${instancePath}: ${name} ${message ?? "is wrong"}${"additionalProperty" in params ? `: ${String(params["additionalProperty"])}` : ""}`,
      );
    }),
  );
}

/** Proves that every finding that a check can report has a rule, and that every rule answers a finding. */
function findingFaults({ path, operations, checks }: FolderData): string[] {
  const where = `schemas/${path}/checks.json`;
  const faults = operations.flatMap((one) =>
    one.checks.flatMap((check) => {
      const findings = kindOf(check)?.findings(check, one) ?? {};
      const keys = new Set(check.rules.flatMap((rule) => ruleKeys(rule, one)));
      return Object.entries(findings).flatMap(([finding, occurrence]) => {
        const wanted = occurrence === "always" ? [""] : occurrence === "with a rule" ? [] : occurrence;
        return wanted
          .filter((name) => !keys.has(finding) && !keys.has(`${finding} ${name}`))
          .map(
            (name) =>
              `${where}: ${check.check} can find "${finding}"${name && ` in \`${name}\``} at ${one.operation.id}, and no rule answers it`,
          );
      });
    }),
  );
  for (const check of checks) {
    const one = operations.find((operation) => operation.checks.some(({ rules }) => rules === check.rules));
    const known = Object.keys((one && kindOf(check)?.findings(check, one)) ?? {});
    for (const { rule, when } of one ? check.rules : [])
      if (!known.some((finding) => when === finding || when.startsWith(`${finding} `)))
        faults.push(`${where}: ${rule} answers "${when}", which ${check.check} cannot find`);
  }
  return [...new Set(faults)];
}

/** Every list called `evidence`, wherever it stands, names entries of the register; every entry is cited. */
function evidence(data: Data): string[] {
  const faults: string[] = [];
  const cited = new Set<string>();
  for (const [path, content] of data.files) {
    if (path.startsWith("meta/") || path === "evidence.json") continue;
    for (const id of citations(content)) {
      cited.add(id);
      if (!Object.hasOwn(data.evidence, id)) faults.push(`schemas/${path}: cites ${id}, which evidence.json does not have`);
    }
  }
  for (const id of Object.keys(data.evidence)) if (!cited.has(id)) faults.push(`schemas/evidence.json: nothing cites ${id}`);
  return faults;
}

export function* citations(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if ((key === "evidence" || key === "x-evidence") && Array.isArray(member)) yield* member as string[];
    else yield* citations(member);
  }
}

const slotsOf = (text: string | null | undefined) => [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Every slot of a message is described and has an example, and what to do about an error is said with what its message has. */
function slotFaults(data: Data): string[] {
  return Object.entries(data.errors).flatMap(([id, { err_msg, details, example = {}, mend, retry, variants = [] }]) => {
    const own = slotsOf(details ?? err_msg);
    const all = [...own, ...variants.flatMap((variant) => slotsOf(variant.err_msg))];
    return [
      ...all.filter((name) => !Object.hasOwn(data.slots, name)).map((name) => `the slot {${name}}, which is not described`),
      ...[...slotsOf(mend), ...slotsOf(retry.after)]
        .filter((name) => !own.includes(name))
        .map((name) => `the slot {${name}} in what to do about it, and not in its message`),
      ...own.filter((name) => !Object.hasOwn(example, name)).map((name) => `the slot {${name}}, and no example of it`),
      ...Object.keys(example)
        .filter((name) => !own.includes(name))
        .map((name) => `an example of the slot {${name}}, which its message has not`),
    ].map((fault) => `schemas/errors.json: ${id} has ${fault}`);
  });
}

function references(data: Data, folder: FolderData): string[] {
  const faults: string[] = [];
  const where = `schemas/${folder.path}`;
  const known = new Set(
    folder.operations.flatMap(({ query, body, messages }) =>
      [query, body, ...(messages?.oneOf ?? [])].flatMap((schema) => Object.keys(schema?.properties ?? {})),
    ),
  );
  const seen = new Set<string>();
  for (const check of folder.checks) {
    for (const name of check.members ?? (check.member === undefined ? [] : [check.member])) {
      if (!folder.operations.some((operation) => (kindOf(check)?.members ?? membersOf)(check, operation).includes(name))) {
        faults.push(`${where}/checks.json: ${check.check} looks at ${name}, which no endpoint has`);
      }
    }
    for (const rule of check.rules) {
      if (seen.has(rule.rule)) faults.push(`${where}/checks.json: two rules are called ${rule.rule}`);
      seen.add(rule.rule);
      if (rule.error !== undefined && data.errors[rule.error]?.foreseeable !== true) {
        faults.push(`${where}/checks.json: ${rule.rule} answers with ${rule.error}, which is no foreseeable error of errors.json`);
      }
      for (const endpoint of rule.endpoints ?? []) {
        if (!folder.operations.some(({ operation }) => operation.id === endpoint)) {
          faults.push(`${where}/checks.json: ${rule.rule} names the unknown endpoint ${endpoint}`);
        }
      }
      for (const parameter of rule.parameters ?? []) {
        if (!known.has(parameter)) faults.push(`${where}/checks.json: ${rule.rule} names the unknown parameter ${parameter}`);
      }
    }
  }
  const examples = (data.files.get(`${folder.path}/examples.json`) as { examples?: readonly { rule: string }[] } | undefined)?.examples;
  for (const { rule } of examples ?? []) {
    if (!seen.has(rule)) faults.push(`${where}/examples.json: has an example of ${rule}, which checks.json does not have`);
  }
  for (const { operation } of folder.operations) {
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join();
    if (inPath !== Object.keys(operation.pathParameters ?? {}).join()) {
      faults.push(`${where}/operations.json: pathParameters of ${operation.id} are not those of its path`);
    }
  }
  return [...faults, ...folder.operations.flatMap(formatFaults), ...voiceFaults(folder)];
}

function formatFaults({ folder: { path }, operation, formats }: OperationData): string[] {
  const hasDefault = formats === undefined || Object.hasOwn(formats.formats, formats.default.encoding);
  return hasDefault ? [] : [`schemas/${path}/${operation.formats ?? ""}: has no row for its default`];
}

function voiceFaults({ path, voices }: FolderData): string[] {
  if (voices === undefined) return [];
  const faults: string[] = [];
  const where = `schemas/${path}/voices.json`;
  const grammar = new RegExp(voices.grammar.pattern);
  for (const id of voices.others?.voices ?? []) if (!grammar.test(id)) faults.push(`${where}: ${id} does not fit the grammar`);
  for (const { id, family, language } of voices.voices) {
    if (!grammar.test(id)) faults.push(`${where}: ${id} does not fit the grammar`);
    if (!id.startsWith(`${family}-`) || !id.endsWith(`-${language}`) || !Object.hasOwn(voices.families, family)) {
      faults.push(`${where}: ${id} is not of family ${family} and language ${language}`);
    }
  }
  const preset = voices.default?.model;
  if (preset !== undefined && !voices.voices.some(({ id }) => id === preset)) faults.push(`${where}: does not have its default`);
  return faults;
}
