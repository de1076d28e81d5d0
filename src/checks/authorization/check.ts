import type { BindCheck } from "../bound-check.js";

const subprotocol = "sec-websocket-protocol";
// an API key has 40 hexadecimal digits, and a JSON Web Token has points
const keyAsToken = /^bearer +[0-9a-f]{40}$/i;

/** Finds a missing or malformed Authorization, where the caller wants it looked at. */
export const authorization: BindCheck<{ readonly schemes: readonly string[] }> = (check, { webSocket }, { auth }) => {
  if (auth === "ignore") return undefined;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^(${check.schemes.join("|")}) +\\S+$`, "i");
  return (examination) => {
    const header = examination.field("authorization");
    // a browser can give a WebSocket no other header: the subprotocols are the scheme and the key
    const offered = webSocket && header === undefined ? examination.field(subprotocol) : undefined;
    const [subScheme = "", key] = (offered ?? "").split(",", 2).map((one) => one.trim());
    const value = offered === undefined ? header?.trim() : key === undefined ? subScheme.replace(/\s+/g, "") : `${subScheme} ${key}`;
    // repeated fields are joined by a comma, and which of them the server reads is not known
    const schemes = [value ?? "", ...(value?.split(",") ?? [])].map((one) => wellFormed.exec(one.trim())?.[1]?.toLowerCase());
    const scheme = schemes.find((one) => one !== undefined);
    // a scheme that is well formed may have a rule of its own
    const isKey = check.rules["key as token"] !== undefined && keyAsToken.test(value ?? "");
    const when = isKey ? "key as token" : scheme ? `scheme ${scheme}` : value === undefined ? "missing" : "malformed";
    if (!scheme || check.rules[when]) examination.report(check, when, `/headers/${offered === undefined ? "authorization" : subprotocol}`);
  };
};
