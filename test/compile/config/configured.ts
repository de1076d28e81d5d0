import type { Data } from "../../../src/checks/kind/schemas.js";
import { readConfig } from "../../../src/compile/config/config.js";
import { configuredFiles } from "../../../src/compile/config/configured-files.js";
import { overlaid } from "../../../src/compile/config/overlay.js";
import { foreignForm } from "../../../src/compile/modules/module-form.js";
import { explanationsContent, operationModule } from "../../../src/compile/modules/operation-module.js";
import { dataFormat } from "../../../src/engine/configured-preflight.js";
import * as engine from "../../../src/engine.js";
import type { Endpoints } from "../../../src/index.js";
import { data } from "../../data.js";

const version = data.folders[0]?.version ?? "0";

export { data };

/** Applies a configuration.
 *
 * @returns The changed data.
 * @throws Error that lists the errors of the configuration.
 */
export function configuredData(config: object | string): Data {
  const text = typeof config === "string" ? config : JSON.stringify(config, null, 2);
  const { config: read, errors, locate, word } = readConfig(text, "preflight.config.json", data);
  if (read === undefined) throw new Error(errors.join("\n"));
  const changed = overlaid(data, read, "preflight.config.json", locate);
  if (changed.errors.length > 0) throw new Error(changed.errors.map(word).join("\n"));
  return changed.data;
}

/** Everything that is generated for a configuration. */
export function filesFor(config: object | string): Promise<Map<string, string>> {
  const { rules } = (typeof config === "string" ? {} : config) as { readonly rules?: Readonly<Record<string, "off" | "warn" | "enforce">> };
  return configuredFiles(configuredData(config), version, "preflight.config.json", rules);
}

/** Runs the modules that are generated for a configuration, on the engine in `src/`. */
export function preflightFrom(config: object | string, rules?: Readonly<Record<string, "off">>): engine.Preflight<Endpoints> {
  return preflightOf(configuredData(config), rules);
}

/** Runs the modules that are generated from data, on the engine in `src/`. */
export function preflightOf(source: Data, rules?: Readonly<Record<string, "off">>): engine.Preflight<Endpoints> {
  const folders = source.folders.map((folder) => {
    const module = operationModule(source, folder, foreignForm);
    const code = module.replace(/^import .*$/m, "").replace(/^export const \w+ =/m, "return");
    return new Function("engine", code)(engine) as engine.Operations;
  });
  const explanations = source.folders.map((folder) => {
    const content = explanationsContent(source, folder);
    return [foreignForm.explanationsKey(content, folder.path), content];
  });
  return engine.configuredPreflight<Endpoints>(
    dataFormat,
    "0.0.0",
    () => folders.flatMap((operations) => operations()),
    Object.fromEntries(explanations) as Record<string, string>,
    rules,
  );
}
