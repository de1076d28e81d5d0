import { type Data, operationsOf } from "../../checks/kind/schemas.js";
import type { VectorFile } from "../vectors/vector.js";
import { unique } from "./markdown.js";

/** The rule that the drawing shows. */
const shown = "container-not-applicable";

/**
 * Draws a request on its way through the checks of its endpoint, and the answer of the first broken rule.
 *
 * @param data - The data: the checks come from it.
 * @param vectors - The conformance vectors: request and answer come from them.
 * @returns An SVG image, readable on light and dark pages.
 * @throws Error if no vector breaks the rule.
 */
export function drawing(data: Data, vectors: readonly VectorFile[]): string {
  const file = vectors.find(({ endpoint }) => endpoint === "speak.v1");
  const vector = file?.vectors.find(({ expect }) => expect.rule === shown && expect.verdict === "rejected");
  const endpoint = operationsOf(data).find(({ operation }) => operation.id === "speak.v1");
  if (vector === undefined || endpoint === undefined) throw new Error(`no vector of speak.v1 breaks ${shown}`);
  const kinds = unique(endpoint.checks.map(({ check }) => check));
  const broken = endpoint.checks.find(({ rules }) => rules.some(({ rule }) => rule === shown))?.check ?? "";
  const at = kinds.indexOf(broken);
  const listed = kinds.slice(Math.max(0, at - 3), at + 5);
  const { method, url = "", headers = {}, body = "" } = vector.request;
  const { status, err_code, err_msg = "" } = vector.expect;
  const request = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`), "", body];
  const answer = [
    `HTTP/1.1 ${status}`,
    "content-type: application/json",
    "",
    `{"err_code":"${err_code}",`,
    ...wrapped(`"err_msg":"${err_msg}",`, 38),
    '"request_id":"…"}',
  ];
  const hint = endpoint.checks.flatMap(({ rules }) => rules).find(({ rule }) => rule === shown)?.hint ?? "";
  const encoding = new URLSearchParams(url.split("?")[1]).get("encoding") ?? "mp3";
  const why = [
    `rule     ${shown}`,
    "pointer  /query/container",
    ...wrapped(`hint     ${hint.replace(/\{encoding\}/, encoding).replace(/\{\w+\}/g, "")}`, 38),
  ];
  const checkLines = listed.map((kind) => {
    const index = kinds.indexOf(kind);
    return `${index < at ? "✓" : index === at ? "✗" : "·"} ${kind}`;
  });
  const height = 60 + 22 * Math.max(listed.length + 1, answer.length) + 130;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${height}" role="img" aria-labelledby="title" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13">`,
    `<title id="title">A request to ${escaped(url)} passes the checks in the server's order. The check ${broken} fails, and the answer is ${status} ${escaped(err_code ?? "")}.</title>`,
    `<rect width="1000" height="${height}" rx="12" fill="#ffffff" stroke="#c9d1d9"/>`,
    ...box(20, 20, 340, height - 40, "Your request", request, "#0969da"),
    ...box(400, 20, 190, height - 40, "The server's checks", checkLines, "#57606a", at - Math.max(0, at - 3)),
    ...box(630, 20, 350, height - 172, "The server's answer, byte for byte", answer, "#cf222e"),
    ...box(630, height - 142, 350, 122, "And why", why, "#1a7f37"),
    arrow(360, 400, 90),
    arrow(590, 630, 90),
    `<text x="40" y="${height - 36}" fill="#57606a" font-family="system-ui, sans-serif">An accepted request passes unchanged.</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  title: string,
  lines: readonly string[],
  color: string,
  marked = -1,
): string[] {
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="#f6f8fa" stroke="${color}"/>`,
    `<text x="${x + 14}" y="${y + 24}" font-weight="bold" font-family="system-ui, sans-serif" fill="${color}">${escaped(title)}</text>`,
    ...lines.map(
      (line, index) =>
        `<text x="${x + 14}" y="${y + 48 + 21 * index}" fill="${index === marked ? "#cf222e" : "#1f2328"}"${index === marked ? ' font-weight="bold"' : ""} xml:space="preserve">${escaped(line)}</text>`,
    ),
  ];
}

function arrow(from: number, to: number, y: number): string {
  return `<path d="M${from + 4} ${y}H${to - 10}m-7 -6l8 6l-8 6" fill="none" stroke="#57606a" stroke-width="2"/>`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<= )/)) {
    if (line !== "" && (line + word).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
