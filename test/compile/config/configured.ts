import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Data } from "../../../src/checks/kind/schemas.js";
import { readConfig } from "../../../src/compile/config/config.js";
import { configuredFiles } from "../../../src/compile/config/configured-files.js";
import { overlaid } from "../../../src/compile/config/overlay/overlay.js";
import { readData } from "../../../src/compile/data/data.js";
import { foreignForm } from "../../../src/compile/modules/module-form.js";
import { explanationsContent, operationModule } from "../../../src/compile/modules/operation-module.js";
import { dataFormat } from "../../../src/engine/configured-preflight.js";
import * as engine from "../../../src/engine.js";
import type { Endpoints } from "../../../src/index.js";

const root = join(__dirname, "../../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** The data of this package. */
export const data: Data = readData(join(root, "schemas"), version);

/** Applies a configuration, and gives what is wrong with it or the changed data. */
export function configuredData(config: object | string): Data {
  const text = typeof config === "string" ? config : JSON.stringify(config, null, 2);
  const { config: read, faults, locate, word } = readConfig(text, "preflight.config.json", data);
  if (read === undefined) throw new Error(faults.join("\n"));
  const changed = overlaid(data, read, "preflight.config.json", locate);
  if (changed.faults.length > 0) throw new Error(changed.faults.map(word).join("\n"));
  return changed.data;
}

/** Everything that is generated for a configuration. */
export function filesFor(config: object | string): Promise<Map<string, string>> {
  return configuredFiles(configuredData(config), version, "preflight.config.json");
}

/** Runs the modules that are generated for a configuration, on the engine in `src/`. */
export function preflightFrom(config: object | string): engine.Preflight<Endpoints> {
  const changed = configuredData(config);
  const made = changed.folders.map((folder) => {
    const module = operationModule(changed, folder, foreignForm);
    const code = module.replace(/^import .*$/m, "").replace(/^export const \w+ =/m, "return");
    return new Function("engine", code)(engine) as engine.Operations;
  });
  const explanations = changed.folders.map((folder) => {
    const content = explanationsContent(changed, folder);
    return [foreignForm.explanationsKey(content, folder.path), content];
  });
  return engine.configuredPreflight<Endpoints>(
    dataFormat,
    "0.0.0",
    () => made.flatMap((operations) => operations()),
    Object.fromEntries(explanations) as Record<string, string>,
  );
}
