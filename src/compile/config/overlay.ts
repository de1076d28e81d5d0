import type { CheckData, Data, FolderData, OperationData } from "../../checks/kind/schemas.js";
import { checkData, citations } from "../data/check-data.js";
import { dataFrom } from "../data/data.js";
import { productOf } from "../names.js";
import type { Config, ConfigError, Locate, Section } from "./config.js";
import { overlayFormats, overlayParameters } from "./endpoint-overlay.js";
import { type Changes, Overlay, type Writable } from "./overlay-context.js";
import { overlayLimits, overlayModels, overlayVoices } from "./product-overlay.js";

/** The changed data, or the errors in the configuration. */
export interface Overlaid {
  readonly data: Data;
  readonly errors: readonly ConfigError[];
}

/**
 * Applies a configuration to a copy of the data.
 *
 * @param data - The data.
 * @param config - The configuration.
 * @param name - The name of the configuration file, which verdicts cite.
 * @param locate - Finds the line of a value in the file.
 * @returns The changed data with the listed endpoints, and the errors in the configuration.
 * @throws Error if the changed data is invalid, which is a bug of this program.
 */
export function overlaid(data: Data, config: Config, name: string, locate: Locate): Overlaid {
  // a configuration does not change the meta-schemas
  const copied = (path: string, content: unknown) =>
    path.startsWith("meta/") ? content : (JSON.parse(JSON.stringify(content)) as unknown);
  const files = new Map([...data.files].map(([path, content]) => [path, copied(path, content)]));
  const errors: ConfigError[] = [];
  const changes: Changes = { config, name, locate, date: data.date, files, errors };
  for (const [id, section] of Object.entries(config.sections)) {
    for (const folder of data.folders) {
      const isProduct = productOf(folder) === id;
      const endpoint = folder.operations.find(({ operation }) => operation.id === id);
      if (isProduct || endpoint) apply(new Overlay(id, folder, changes), section, endpoint);
    }
  }
  overlayRules(files, config.rules ?? {}, data.folders);
  if (errors.length > 0) return { data, errors };
  citedOnly(files);
  const changed = dataFrom(files, data.folders[0]?.version ?? "0");
  const invalid = checkData(changed);
  if (invalid.length > 0) throw new Error(`the configuration makes the data invalid: ${invalid.join("; ")}`);
  return { data: { ...changed, folders: changed.folders.flatMap((folder) => withEndpoints(folder, config.endpoints)) }, errors };
}

function apply(overlay: Overlay, section: Section, endpoint: OperationData | undefined): void {
  const { voices, models, limits, formats, parameters } = section;
  if (voices) overlayVoices(overlay, voices, [overlay.id, "voices"]);
  if (models) overlayModels(overlay, models, [overlay.id, "models"]);
  if (limits) overlayLimits(overlay, limits, [overlay.id, "limits"]);
  if (endpoint && formats) overlayFormats(overlay, endpoint, formats, [overlay.id, "formats"]);
  if (endpoint && parameters) overlayParameters(overlay, endpoint, parameters, [overlay.id, "parameters"]);
}

/** Makes rules reject, or not, in everything that is compiled from the data. Those that are off are turned off by the compiled modules. */
function overlayRules(files: ReadonlyMap<string, unknown>, modes: NonNullable<Config["rules"]>, folders: readonly FolderData[]): void {
  for (const { path } of folders) {
    const { checks } = files.get(`${path}/checks.json`) as { checks: Writable<CheckData>[] };
    for (const rule of checks.flatMap(({ rules }) => rules)) {
      const mode = Object.hasOwn(modes, rule.rule) ? modes[rule.rule] : undefined;
      if (rule.error === undefined || mode === undefined) continue;
      if (mode !== "enforce") rule.rejects = "inferred";
      else if (rule.rejects === "inferred") rule.rejects = "documented";
    }
  }
}

/** Removes entries that are no longer cited from the register of evidence. */
function citedOnly(files: Map<string, unknown>): void {
  const cited = new Set([...citations(files)].map(([, id]) => id));
  const register = files.get("evidence.json") as { evidence: Data["evidence"] };
  register.evidence = Object.fromEntries(Object.entries(register.evidence).filter(([id]) => cited.has(id)));
}

/** Selects the listed endpoints of a folder; an empty list if none is listed. */
function withEndpoints(folder: FolderData, listed: Config["endpoints"]): FolderData[] {
  const operations: OperationData[] = [];
  const selected: FolderData = { ...folder, operations };
  for (const one of folder.operations) if (listed?.includes(one.operation.id) !== false) operations.push({ ...one, folder: selected });
  return operations.length === 0 ? [] : [selected];
}
