import type { FolderData } from "../checks/kind/schemas.js";

/** Converts a name such as `speak/v1` or `SpeakV1` to camel case: `speakV1`. */
export function camelCase(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_match, first: string) => first.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** Converts a name such as `speak/v1` to Pascal case: `SpeakV1`. */
export function pascalCase(name: string): string {
  const joined = camelCase(name);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The product of a folder of `schemas/`: `speak.v1` for `speak/v1`. */
export function productOf({ path }: Pick<FolderData, "path">): string {
  return path.replaceAll("/", ".");
}

/** The name of the generated files of a folder, without an ending: `speak-v1`. */
export function fileNameOf({ path }: Pick<FolderData, "path">): string {
  return path.replaceAll("/", "-");
}

/** The function that creates the endpoints of a folder: `speakV1Operations`. */
export function operationsNameOf({ path }: Pick<FolderData, "path">): string {
  return camelCase(`${path}-operations`);
}

/** The type of the endpoints of a folder: `SpeakV1Endpoints`. */
export function endpointsTypeOf({ path }: Pick<FolderData, "path">): string {
  return `${pascalCase(path)}Endpoints`;
}
