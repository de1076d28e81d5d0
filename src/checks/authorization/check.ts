import { trimFieldValue } from "../../decode/text/field-value.js";
import { type CompileCheck, hasRule } from "../contract.js";

/** What this kind of check can find. */
export type AuthorizationFinding =
  | "missing"
  | "malformed"
  | "scheme twice"
  | "white space"
  | "quoted"
  | "key as token"
  | "token as key"
  | `scheme ${string}`;

interface Options {
  readonly schemes: readonly string[];
  /** The scheme of a JSON Web Token; the others are for an API key. */
  readonly tokenScheme: string;
  /** What an API key and a JSON Web Token look like, as patterns. */
  readonly key: string;
  readonly token: string;
}

const subprotocol = "sec-websocket-protocol";
const quotes = /^["'`]|["'`]$/;

/** Rejects a missing or malformed Authorization header, if the option `auth` asks for it. */
export const authorization: CompileCheck<Options, AuthorizationFinding> = (check, { webSocket }, { auth }) => {
  if (auth === "ignore") return undefined;
  const scheme = `(${check.schemes.join("|")})`;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^${scheme} +(\\S+)$`, "i");
  const tokenScheme = check.tokenScheme.toLowerCase();
  const apiKey = new RegExp(`^${check.key}$`);
  const token = new RegExp(`^${check.token}$`);
  const schemeTwice = new RegExp(`^${scheme}:? +${scheme} +\\S`, "i");
  const whiteSpace = new RegExp(`^${scheme} +\\S+\\s+\\S`, "i");
  const schemeOf = (value: string) => wellFormed.exec(trimFieldValue(value))?.[1]?.toLowerCase();
  const mistakeIn = (value: string, found: RegExpExecArray | null): AuthorizationFinding | undefined => {
    if (found === null) return schemeTwice.test(value) ? "scheme twice" : whiteSpace.test(value) ? "white space" : undefined;
    const [, name = "", key = ""] = found;
    if (quotes.test(key)) return "quoted";
    if (name.toLowerCase() === tokenScheme) return apiKey.test(key) ? "key as token" : undefined;
    return token.test(key) ? "token as key" : undefined;
  };
  return (context) => {
    const header = context.field("authorization");
    // a browser can only set the subprotocols of a WebSocket: they carry the scheme and the key
    const offered = webSocket && header === undefined ? context.field(subprotocol) : undefined;
    const [subScheme = "", key] = offered === undefined ? [] : offered.split(",", 2).map(trimFieldValue);
    const value =
      offered === undefined ? header && trimFieldValue(header) : key === undefined ? subScheme.replace(/\s+/g, "") : `${subScheme} ${key}`;
    const found = wellFormed.exec(value ?? "");
    // repeated headers are joined by a comma; which one the server reads is unknown
    const isList = value?.includes(",") === true;
    const listed = isList ? value?.split(",").map(schemeOf) : undefined;
    const known = found?.[1]?.toLowerCase() ?? listed?.find((one) => one !== undefined);
    const mistake = value === undefined || isList ? undefined : mistakeIn(value, found);
    // a well-formed scheme may have its own rule
    const otherwise = known ? (`scheme ${known}` as const) : value === undefined ? "missing" : "malformed";
    const when = mistake !== undefined && hasRule(check, mistake) ? mistake : otherwise;
    if (hasRule(check, when)) context.report(check, when, `/headers/${offered === undefined ? "authorization" : subprotocol}`);
  };
};
