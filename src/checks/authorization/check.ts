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
  /** What an API key and a JSON Web Token look like, as patterns. */
  readonly key: string;
  readonly token: string;
}

const subprotocol = "sec-websocket-protocol";

/** Rejects a missing or malformed Authorization header, if the option `auth` asks for it. */
export const authorization: CompileCheck<Options, AuthorizationFinding> = (check, { webSocket }, { auth }) => {
  if (auth === "ignore") return undefined;
  const { key: apiKey, token } = check;
  const anyScheme = `(${check.schemes.join("|")})`;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^${anyScheme} +\\S+$`, "i");
  const patterns = {
    "scheme twice": `${anyScheme}:? +${anyScheme} +\\S.*`,
    "white space": `${anyScheme} +\\S+\\s+\\S.*`,
    quoted: `${anyScheme} +(?! )(?:["'\`].*|.*["'\`])`,
    "key as token": `bearer +${apiKey}`,
    "token as key": `token +${token}`,
  };
  const mistakes = Object.entries(patterns)
    .filter(([when]) => hasRule(check, when))
    .map(([when, pattern]) => ({ when: when as AuthorizationFinding, pattern: new RegExp(`^${pattern}$`, "is") }));
  return (context) => {
    const header = context.field("authorization");
    // a browser can only set the subprotocols of a WebSocket: they carry the scheme and the key
    const offered = webSocket && header === undefined ? context.field(subprotocol) : undefined;
    const [subScheme = "", key] = (offered ?? "").split(",", 2).map(trimFieldValue);
    const value =
      offered === undefined ? header && trimFieldValue(header) : key === undefined ? subScheme.replace(/\s+/g, "") : `${subScheme} ${key}`;
    // repeated headers are joined by a comma; which one the server reads is unknown
    const schemes = [value ?? "", ...(value?.split(",") ?? [])].map((one) => wellFormed.exec(trimFieldValue(one))?.[1]?.toLowerCase());
    const scheme = schemes.find((one) => one !== undefined);
    const isList = value?.includes(",") === true;
    const mistake = isList ? undefined : mistakes.find(({ pattern }) => pattern.test(value ?? ""))?.when;
    // a well-formed scheme may have its own rule
    const when = mistake ?? (scheme ? (`scheme ${scheme}` as const) : value === undefined ? "missing" : "malformed");
    if (hasRule(check, when)) context.report(check, when, `/headers/${offered === undefined ? "authorization" : subprotocol}`);
  };
};
