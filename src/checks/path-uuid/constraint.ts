const digits = "[0-9a-fA-F]";
const hyphenated = `${digits}{8}(?:-${digits}{4}){3}-${digits}{12}`;

/** The pattern of what the server parses as a UUID. */
export const uuid: string = `^(?:${digits}{32}|${hyphenated}|\\{${hyphenated}\\}|urn:uuid:${hyphenated})$`;
