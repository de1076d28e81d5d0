import { trimFieldValue } from "../../decode/text/field-value.js";
import { type CompileCheck, hasRule } from "../contract.js";

/** What this kind of check can find. */
export type AuthorizationFinding = "missing" | "malformed" | "key as token" | `scheme ${string}`;

const subprotocol = "sec-websocket-protocol";
// an API key has 40 hexadecimal digits; a JSON Web Token contains points
const keyAsToken = /^bearer +[0-9a-f]{40}$/i;

/** Rejects a missing or malformed Authorization header, if the option `auth` asks for it. */
export const authorization: CompileCheck<{ readonly schemes: readonly string[] }, AuthorizationFinding> = (
  check,
  { webSocket },
  { auth },
) => {
  if (auth === "ignore") return undefined;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^(${check.schemes.join("|")}) +\\S+$`, "i");
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
    // a well-formed scheme may have its own rule
    const isKey = hasRule(check, "key as token") && keyAsToken.test(value ?? "");
    const when = isKey ? "key as token" : scheme ? `scheme ${scheme}` : value === undefined ? "missing" : "malformed";
    if (hasRule(check, when)) context.report(check, when, `/headers/${offered === undefined ? "authorization" : subprotocol}`);
  };
};
