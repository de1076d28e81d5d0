import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { type Data, type FolderData, membersOf, type OperationData, ruleKeys } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

// ajv-formats is CommonJS and its types put the function under `default`
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/**
 * Checks the data: every file against its meta-schema, every reference between files, and that every finding of a check has a rule.
 *
 * @param data - The data.
 * @returns The errors, a sentence each that names the file; an empty list if the data is valid.
 */
export function checkData(data: Data): string[] {
  return [
    ...againstMetaSchemas(data),
    ...evidence(data),
    ...slotErrors(data),
    ...optionErrors(data),
    ...data.folders.flatMap((folder) => [...references(data, folder), ...findingErrors(folder)]),
  ];
}

const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }));
// compiling is slow, and configured data has the meta-schemas and kinds of the data that it changes
const validators = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: object, whole: () => object = () => schema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  // ajv refuses a second schema with the same id
  const { $id: _id, ...anonymous } = whole() as { readonly $id?: string };
  const validate = ajv.compile(anonymous);
  validators.set(schema, validate);
  return validate;
}

function againstMetaSchemas(data: Data): string[] {
  const errors: string[] = [];
  for (const [path, content] of data.files) {
    if (path.startsWith("meta/")) continue;
    const reference = (content as { $schema?: string }).$schema ?? "";
    // `$schema` of a JSON Schema names its dialect; the meta-schema follows from the name of the file
    const name = /\.schema\.json$/.test(path)
      ? `meta/${path.replace(/^.*[/.](?=\w+\.schema\.json$)|\.schema\.json$/g, "")}.meta.json`
      : reference.replace(/^(?:\.\.\/|\.\/)*/, "");
    const schema = data.files.get(name);
    if (schema === undefined) {
      errors.push(`schemas/${path}: the meta-schema ${JSON.stringify(name)} must exist`);
      continue;
    }
    const validate = validatorOf(schema as object);
    if (validate(content)) continue;
    for (const error of validate.errors ?? []) errors.push(`schemas/${path}${error.instancePath}: ${error.message ?? "is invalid"}`);
  }
  return errors;
}

/** Validates the options of each check by the schema of its kind. */
function optionErrors({ folders }: Data): string[] {
  return folders.flatMap(({ path, checks }) =>
    checks.flatMap((check, index) => {
      const where = `schemas/${path}/checks.json/checks/${index}`;
      const kind = kindOf(check);
      if (kind === undefined) return [`${where}: unknown kind of check ${JSON.stringify(check.check)}`];
      const { stage: _stage, reads: _reads, order: _order, endpoints: _endpoints, rules: _rules, check: name, ...options } = check;
      const validate = validatorOf(kind.options, () => ({ type: "object", ...kind.options, additionalProperties: false }));
      if (validate(options)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${where}${instancePath}: ${name} ${message ?? "is invalid"}${"additionalProperty" in params ? `: ${String(params["additionalProperty"])}` : ""}`,
      );
    }),
  );
}

/** Proves that every finding that a check can report has a rule, and that every rule answers a finding. */
function findingErrors({ path, operations, checks }: FolderData): string[] {
  const where = `schemas/${path}/checks.json`;
  const errors = operations.flatMap((endpoint) =>
    endpoint.checks.flatMap((check) => {
      const findings = kindOf(check)?.findings(check, endpoint) ?? {};
      const keys = new Set(check.rules.flatMap((rule) => ruleKeys(rule, endpoint)));
      return Object.entries(findings).flatMap(([finding, occurrence]) => {
        const wanted = occurrence === "always" ? [""] : occurrence === "with a rule" ? [] : occurrence;
        return wanted
          .filter((name) => !keys.has(finding) && !keys.has(`${finding} ${name}`))
          .map(
            (name) =>
              `${where}: ${check.check} can find "${finding}"${name && ` in \`${name}\``} at ${endpoint.operation.id}: a rule must answer it`,
          );
      });
    }),
  );
  for (const check of checks) {
    const [found] = operations.flatMap((endpoint) =>
      endpoint.checks.flatMap((own) => (own.rules === check.rules ? [{ endpoint, own }] : [])),
    );
    const known = Object.keys((found && kindOf(check)?.findings(found.own, found.endpoint)) ?? {});
    for (const { rule, when } of found ? check.rules : [])
      if (!known.some((finding) => when === finding || when.startsWith(`${finding} `)))
        errors.push(`${where}: ${rule} answers "${when}", which is not a finding of ${check.check}`);
  }
  return [...new Set(errors)];
}

/** Checks that every `evidence` list names entries of the register, and that every entry is cited. */
function evidence(data: Data): string[] {
  const errors: string[] = [];
  const cited = new Set<string>();
  for (const [path, id] of citations(data.files)) {
    cited.add(id);
    if (!Object.hasOwn(data.evidence, id)) errors.push(`schemas/${path}: cites ${id}, which evidence.json must have`);
  }
  for (const id of Object.keys(data.evidence)) if (!cited.has(id)) errors.push(`schemas/evidence.json: nothing cites ${id}`);
  return errors;
}

/** Lists the ids in all `evidence` lists of the data, each with its file. */
export function* citations(files: Data["files"]): Generator<readonly [path: string, id: string]> {
  for (const [path, content] of files) {
    if (path.startsWith("meta/") || path === "evidence.json") continue;
    for (const id of citedIn(content)) yield [path, id];
  }
}

function* citedIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if ((key === "evidence" || key === "x-evidence") && Array.isArray(member)) yield* member as string[];
    else yield* citedIn(member);
  }
}

const slotsOf = (text: string | null | undefined) => [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Checks that every slot of a message has a description and an example, and that `mend` and `retry` only use slots of the message. */
function slotErrors(data: Data): string[] {
  return Object.entries(data.errors).flatMap(([id, { err_msg, details, example = {}, mend, retry, variants = [] }]) => {
    const own = slotsOf(details ?? err_msg);
    const all = [...own, ...variants.flatMap((variant) => slotsOf(variant.err_msg))];
    return [
      ...all.filter((name) => !Object.hasOwn(data.slots, name)).map((name) => `the slot {${name}} without a description in "slots"`),
      ...[...slotsOf(mend), ...slotsOf(retry.after)]
        .filter((name) => !own.includes(name))
        .map((name) => `the slot {${name}} in "mend" or "retry", but not in its message`),
      ...own.filter((name) => !Object.hasOwn(example, name)).map((name) => `the slot {${name}} without an example`),
      ...Object.keys(example)
        .filter((name) => !own.includes(name))
        .map((name) => `an example of the slot {${name}}, but its message does not use it`),
    ].map((problem) => `schemas/errors.json: ${id} has ${problem}`);
  });
}

function references(data: Data, folder: FolderData): string[] {
  const errors: string[] = [];
  const where = `schemas/${folder.path}`;
  const product = folder.path.replaceAll("/", ".");
  const known = new Set(
    folder.operations.flatMap(({ query, body, messages }) =>
      [query, body, ...(messages?.oneOf ?? [])].flatMap((schema) => Object.keys(schema?.properties ?? {})),
    ),
  );
  const seen = new Set<string>();
  for (const check of folder.checks) {
    for (const name of check.members ?? (check.member === undefined ? [] : [check.member])) {
      if (!folder.operations.some((operation) => (kindOf(check)?.members ?? membersOf)(check, operation).includes(name))) {
        errors.push(`${where}/checks.json: ${check.check} checks ${name}, but no endpoint of the folder has it`);
      }
    }
    for (const rule of check.rules) {
      if (seen.has(rule.rule)) errors.push(`${where}/checks.json: two rules are called ${rule.rule}`);
      seen.add(rule.rule);
      if (rule.error !== undefined && data.errors[rule.error]?.foreseeable !== true) {
        errors.push(`${where}/checks.json: ${rule.rule} answers with ${rule.error}, which must be a foreseeable error of errors.json`);
      } else if (rule.error !== undefined && !data.errors[rule.error]?.endpoints.includes(product)) {
        errors.push(
          `schemas/errors.json: "endpoints" of ${rule.error} must have ${product}, because ${folder.path}/checks.json answers with it`,
        );
      }
      for (const endpoint of rule.endpoints ?? []) {
        if (!folder.operations.some(({ operation }) => operation.id === endpoint)) {
          errors.push(`${where}/checks.json: ${rule.rule} names the unknown endpoint ${endpoint}`);
        }
      }
      for (const parameter of rule.parameters ?? []) {
        if (!known.has(parameter)) errors.push(`${where}/checks.json: ${rule.rule} names the unknown parameter ${parameter}`);
      }
    }
  }
  const examples = (data.files.get(`${folder.path}/examples.json`) as { examples?: readonly { rule: string }[] } | undefined)?.examples;
  for (const { rule } of examples ?? []) {
    if (!seen.has(rule)) errors.push(`${where}/examples.json: has an example of ${rule}, which must be a rule of checks.json`);
  }
  for (const { operation } of folder.operations) {
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join();
    if (inPath !== Object.keys(operation.pathParameters ?? {}).join()) {
      errors.push(`${where}/operations.json: pathParameters of ${operation.id} must be the parameters of its path`);
    }
  }
  return [...errors, ...folder.operations.flatMap(formatErrors), ...voiceErrors(folder)];
}

function formatErrors({ folder: { path }, operation, formats }: OperationData): string[] {
  const hasDefault = formats === undefined || Object.hasOwn(formats.formats, formats.default.encoding);
  return hasDefault ? [] : [`schemas/${path}/${operation.formats ?? ""}: must have a row for its default`];
}

function voiceErrors({ path, voices }: FolderData): string[] {
  if (voices === undefined) return [];
  const errors: string[] = [];
  const where = `schemas/${path}/voices.json`;
  const grammar = new RegExp(voices.grammar.pattern);
  for (const id of voices.others?.voices ?? []) if (!grammar.test(id)) errors.push(`${where}: ${id} must match the grammar`);
  for (const { id, family, language } of voices.voices) {
    if (!grammar.test(id)) errors.push(`${where}: ${id} must match the grammar`);
    if (!id.startsWith(`${family}-`) || !id.endsWith(`-${language}`) || !Object.hasOwn(voices.families, family)) {
      errors.push(`${where}: ${id} must begin with its family ${family} and end with its language ${language}`);
    }
  }
  const preset = voices.default?.model;
  if (preset !== undefined && !voices.voices.some(({ id }) => id === preset)) errors.push(`${where}: must list its default`);
  return errors;
}
