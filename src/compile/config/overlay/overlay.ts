import type { CheckData, Data, FolderData, OperationData, OperationHead } from "../../../checks/kind/schemas.js";
import { checkData, citations } from "../../data/check-data.js";
import { dataFrom } from "../../data/data.js";
import type { Config, ConfigFault, Locate, Section } from "../config.js";
import type { ConfigPath, Overlay, Writable } from "./context.js";
import { overlayFormats } from "./formats.js";
import { overlayLimits } from "./limits.js";
import { overlayModels } from "./models.js";
import { overlayParameters } from "./parameters.js";
import { overlayVoices } from "./voices.js";

/** The data with a configuration at work, or what is wrong with the configuration. */
export interface Overlaid {
  readonly data: Data;
  readonly faults: readonly ConfigFault[];
}

/**
 * Applies a configuration to the data: what it names is changed, everything else stays as it is.
 *
 * @param data - The data, which is left alone.
 * @param config - The configuration.
 * @param name - The name of its file, which verdicts cite.
 * @param locate - Finds the line of a value in it.
 * @returns The changed data, with the endpoints that are wanted, and what is wrong with the configuration.
 * @throws Error where the changed data is not sound, which is a fault of this program.
 */
export function overlaid(data: Data, config: Config, name: string, locate: Locate): Overlaid {
  const files = structuredClone(data.files) as Map<string, unknown>;
  const faults: ConfigFault[] = [];
  const wanted = (id: string) => config.endpoints?.includes(id) !== false;
  const context = (id: string, folder: FolderData): Overlay => {
    const file = <Content>(path: string) => files.get(`${folder.path}/${path}`) as Writable<Content>;
    const lineOf = (path: ConfigPath) => `${name}:${locate(path).line}`;
    return {
      id,
      folder,
      checks: file<{ checks: CheckData[] }>("checks.json").checks as Writable<CheckData>[],
      operations: file<{ operations: OperationHead[] }>("operations.json").operations as Writable<OperationHead>[],
      file,
      write: (path, content) => files.set(`${folder.path}/${path}`, content),
      lineOf,
      cite: (path, says) => {
        const key = `configuration-line-${locate(path).line}`;
        const { evidence } = files.get("evidence.json") as { evidence: Writable<Data["evidence"]> };
        const before = evidence[key]?.says;
        evidence[key] = {
          kind: "configuration",
          source: lineOf(path),
          date: data.date,
          says: before === undefined || before === says ? says : `${before} ${says}`,
        };
        return key;
      },
      fault: (path, message) => faults.push({ path, message }),
      mayLack: (endpoint, parameter) => wanted(endpoint) && config.sections[endpoint]?.parameters?.require?.includes(parameter) !== true,
      foresee: (error) => {
        const { errors } = files.get("errors.json") as { errors: Record<string, { foreseeable: boolean; why?: string }> };
        const entry = errors[error];
        if (entry === undefined) throw new Error(`schemas/errors.json does not have ${error}`);
        entry.foreseeable = true;
        delete entry.why;
        return error;
      },
    };
  };
  for (const [id, section] of Object.entries(config.sections)) {
    for (const folder of data.folders) {
      const isProduct = folder.path.replace("/", ".") === id;
      const one = folder.operations.find(({ operation }) => operation.id === id);
      if (isProduct || one) apply(context(id, folder), section, one);
    }
  }
  if (faults.length > 0) return { data, faults };
  citedOnly(files);
  const changed = dataFrom(files, data.folders[0]?.version ?? "0");
  const unsound = checkData(changed);
  if (unsound.length > 0) throw new Error(`the configuration makes the data unsound: ${unsound.join("; ")}`);
  return { data: { ...changed, folders: changed.folders.flatMap((folder) => withEndpoints(folder, wanted)) }, faults };
}

function apply(overlay: Overlay, section: Section, one: OperationData | undefined): void {
  const { voices, models, limits, formats, parameters } = section;
  if (voices) overlayVoices(overlay, voices, [overlay.id, "voices"]);
  if (models) overlayModels(overlay, models, [overlay.id, "models"]);
  if (limits) overlayLimits(overlay, limits, [overlay.id, "limits"]);
  if (one && formats) overlayFormats(overlay, one, formats, [overlay.id, "formats"]);
  if (one && parameters) overlayParameters(overlay, one, parameters, [overlay.id, "parameters"]);
}

/** Takes out of the register what nothing cites any more. */
function citedOnly(files: Map<string, unknown>): void {
  const cited = new Set<string>();
  for (const [path, content] of files)
    if (!path.startsWith("meta/") && path !== "evidence.json") for (const id of citations(content)) cited.add(id);
  const register = files.get("evidence.json") as { evidence: Data["evidence"] };
  register.evidence = Object.fromEntries(Object.entries(register.evidence).filter(([id]) => cited.has(id)));
}

/** A folder with the endpoints that are wanted; none where there are none. */
function withEndpoints(folder: FolderData, wanted: (id: string) => boolean): FolderData[] {
  const operations: OperationData[] = [];
  const one: FolderData = { ...folder, operations };
  for (const operation of folder.operations) if (wanted(operation.operation.id)) operations.push({ ...operation, folder: one });
  return operations.length === 0 ? [] : [one];
}
