/** A piece of source among data: the name of a constant, or a call. */
export class Raw {
  constructor(readonly source: string) {}
}

/** A call of a function with data. */
export function call(name: string, ...args: readonly unknown[]): Raw {
  return new Raw(`${name}(${args.map((argument) => print(argument)).join(", ")})`);
}

/** Prints data as the source of an expression; what stands under `...` is spread. */
export function print(value: unknown, indent = ""): string {
  if (value instanceof Raw) return value.source;
  // the module imports it under its own name
  if (typeof value === "function") return value.name;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const open = Array.isArray(value) ? "[" : "{";
  const close = Array.isArray(value) ? "]" : "}";
  const members = Array.isArray(value)
    ? value.map((member) => print(member, deeper))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) =>
          key === "..."
            ? `...${print(member, deeper)}`
            : `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${print(member, deeper)}`,
        );
  const line = `${open}${open === "{" ? " " : ""}${members.join(", ")}${close === "}" ? " " : ""}${close}`;
  if (members.length === 0) return `${open}${close}`;
  if (line.length + indent.length < 110 && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${deeper}${member},`).join("\n")}\n${indent}${close}`;
}

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
