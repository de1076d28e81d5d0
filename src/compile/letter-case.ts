/** `seen-mp3-rate`, `speak/v1` and `SpeakV1` as the name of a constant. */
export function camelCase(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_match, first: string) => first.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** The same with the first letter large, as the name of a type. */
export function pascalCase(name: string): string {
  const joined = camelCase(name);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
