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
