import type { Verdict } from "../../index.js";
import { checkRemote, type RemoteEndpointId, type RemoteOptions, type RemoteVerdict } from "../../remote.js";
import { noticeLine, ruleLines } from "../explain/explanation.js";
import { type Colors, printable } from "../terminal/terminal.js";

/**
 * Fetches the URL in the body of an accepted request, as the server would.
 *
 * @param verdict - The verdict on the request.
 * @param options - How to fetch it.
 * @returns The server's answer to what it would find; `undefined` if the request has no URL that the server fetches.
 */
export async function remoteVerdict(verdict: Verdict, options: RemoteOptions): Promise<RemoteVerdict | undefined> {
  const { endpoint } = verdict;
  if (!verdict.ok || !isFetching(endpoint)) return undefined;
  const { url } = (verdict.body ?? {}) as { url?: unknown };
  return typeof url === "string" ? checkRemote(url, { ...options, endpoint }) : undefined;
}

function isFetching(endpoint: string | null): endpoint is RemoteEndpointId {
  return endpoint === "speak.v1" || endpoint === "read.v1" || endpoint === "listen.v1";
}

/**
 * Explains what was found behind a URL.
 *
 * @param remote - What was found.
 * @param colors - The colors.
 * @returns Lines, each with its line feed.
 */
export function remoteExplanation(remote: RemoteVerdict, colors: Colors): string {
  const lines = remote.hops.map(({ url, addresses, status }) => {
    const where = addresses.length > 0 ? ` at ${addresses.join(", ")}` : "";
    return colors.dim(`  ${printable(url)}${printable(where)}${status === undefined ? "" : `: ${status}`}`);
  });
  if (!remote.ok) lines.push(...ruleLines(remote.rule, `rejected ${remote.status}`, undefined, colors));
  else if (remote.complete) lines.push(`${colors.green("accepted")} the content behind the URL`);
  else lines.push(`${colors.yellow("undetermined")} ${printable(remote.reason)}`);
  for (const notice of remote.notices) lines.push(noticeLine(notice, colors));
  return lines.map((line) => `${line}\n`).join("");
}
