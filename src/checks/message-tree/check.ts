import { locate } from "../../decode/json/locate.js";
import { plainTokens } from "../../decode/json/native.js";
import { repeatedKey } from "../../decode/json/object.js";
import type { JsonValue } from "../../decode/json/type.js";
import {
  type Check,
  type CheckContext,
  type CheckSettings,
  type CompileCheck,
  maxUnknownNames,
  type Provenance,
  pointerTo,
} from "../contract.js";
import { didYouMean, nearest } from "../nearest.js";
import { inWords, type Slots } from "../template.js";
import { inServerOrder, type TreeFinding, TreeReading } from "./reading.js";
import type { MessageTree } from "./tree.js";
import { dotted, movedTo, wayOut } from "./way-out.js";

/** What this kind of check can find. */
export type MessageTreeFinding =
  | TreeFinding["when"]
  | "syntax"
  | "not an object"
  | "unknown type"
  | "early access type"
  | "missing root key"
  | "only serde";

interface Options {
  readonly tree: MessageTree;
}

type TreeCheck = Check<MessageTreeFinding> & Options;

/**
 * Compares a message with the tree of its fields.
 *
 * The server names a path and no reason, so this check predicts only the path. The server reports the first finding in alphabetical order of the keys:
 * if one finding is certain, the message names a likely finding before it.
 */
export const messageTree: CompileCheck<Options, MessageTreeFinding> = (check, _operation, settings) => {
  const { tree } = check;
  freezeSources(tree);
  const types = Object.keys(tree.messages);
  return (context) => {
    const { wireBody } = context;
    if (typeof wireBody !== "string") return;
    const message = objectIn(wireBody, check, context);
    if (message === undefined) return;
    const type = Object.hasOwn(message, tree.tag) ? message[tree.tag] : undefined;
    if (typeof type !== "string" || !Object.hasOwn(tree.messages, type)) {
      unknownType(check, context, settings, message, typeof type === "string" ? type : "", types);
      return;
    }
    const reading = readAs(type, message, tree);
    const plain = plainTokens(wireBody, message);
    if (plain?.hasPoint !== false) addFractions(reading, wireBody, plain !== undefined);
    context.body = message;
    report(check, context, settings, type, reading.findings);
    if (context.decided || plain) return;
    const twice = repeatedKey(wireBody, Number.POSITIVE_INFINITY);
    const reason = twice === undefined ? undefined : `\`${twice.slice(0, 80)}\` is repeated`;
    if (reason !== undefined) context.report(check, "only serde", "/message", { slots: { reason } });
  };
};

function readAs(type: string, message: { readonly [key: string]: JsonValue }, tree: MessageTree): TreeReading {
  const reading = new TreeReading(tree);
  reading.struct(message, tree.messages[type] as string);
  return reading;
}

/** Freezes the provenance in the tree: decisions share it, and one caller must not change the decisions of the next. */
function freezeSources(part: unknown): void {
  if (typeof part !== "object" || part === null || Object.isFrozen(part)) return;
  const { certainty, evidence } = part as Partial<Provenance>;
  Object.freeze(certainty);
  Object.freeze(evidence);
  for (const member of Object.values(part)) freezeSources(member);
}

/** The object that a text frame holds. */
function objectIn(text: string, check: TreeCheck, context: CheckContext): { [key: string]: JsonValue } | undefined {
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(text) as JsonValue;
  } catch (error) {
    context.report(check, "syntax", "/message", { slots: { reason: (error as Error).message.slice(0, 200) } });
    return undefined;
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
  // serde reads a list in place of an object
  context.report(check, Array.isArray(parsed) ? "only serde" : "not an object", "/message", {
    slots: { reason: "a list is not a message" },
  });
  return undefined;
}

function unknownType(
  check: TreeCheck,
  context: CheckContext,
  settings: CheckSettings,
  message: { readonly [key: string]: JsonValue },
  type: string,
  types: readonly string[],
): void {
  const { tree } = check;
  const { early, replaced, tag } = tree;
  const pointer = pointerTo("message", tag);
  const shown = type.slice(0, 80);
  if (early.includes(type)) {
    context.report(check, "early access type", pointer, { slots: { type: shown } });
    return;
  }
  const now = Object.hasOwn(replaced, type) ? (replaced[type] as string) : undefined;
  if (now === undefined) {
    const way = () => `Known types: ${inWords(types)}.${didYouMean(type, types)["nearest"] ?? ""}`;
    context.report(check, "unknown type", pointer, { moreSlots: () => ({ way: way() }) });
    return;
  }
  const read = () => readAs(now, { ...message, [tag]: now }, tree).findings;
  const way = () => `Early access: ${[`\`${shown}\` is now \`${now}\``, ...moves(tree, now, read())].join(", ")}.`;
  context.report(check, "unknown type", pointer, { moreSlots: () => ({ way: way() }) });
  if (!context.decided) report(check, context, settings, now, read());
}

/** Says where the fields of a message of early access are now. */
function moves(tree: MessageTree, type: string, findings: readonly TreeFinding[]): string[] {
  const moved = findings.flatMap(({ path, struct }) => {
    const to = struct && movedTo(tree, type, path);
    return to ? `\`${dotted(path)}\` is now \`${dotted(to)}\`` : [];
  });
  return moved.slice(0, mostMoves);
}

/** How many moved fields the hint for a message type names. */
const mostMoves = 16;

/** Finds integers that are written with a fraction: `JSON.parse` reads 16000.0 as 16000, and the server does not. */
function addFractions({ findings, integers }: TreeReading, text: string, isPlain: boolean): void {
  for (const { path, depth, source, value } of integers) {
    // looking for the number anywhere is much faster than finding its place
    if (isPlain && !text.includes(`${value}.`)) continue;
    const at = locate(text, path)?.value;
    if (at === undefined || !/^-?[0-9]+[.eE]/.test(text.slice(at, at + 32))) continue;
    findings.push({ when: "wrong type", path, depth, source, wanted: "an integer, without a fraction or an exponent" });
  }
}

/** How many notices there are at most if the caller wants everything: a message can bring as many unknown keys as it likes. */
const mostWithAll = 256;

/** Findings that the server answers with the path, as soon as anything else makes it refuse the message. */
const likely: ReadonlySet<TreeFinding["when"]> = new Set(["unknown key", "wrong type", "unknown value"]);

function report(check: TreeCheck, context: CheckContext, settings: CheckSettings, type: string, findings: TreeFinding[]): void {
  if (findings.length === 0) return;
  const ordered = findings.length === 1 ? findings : findings.sort(inServerOrder);
  const isEnforced = (finding: TreeFinding) => {
    const rule = check.rules[whenOf(finding)];
    return rule?.error !== undefined && settings.modeOf(rule.id, (finding.source?.certainty ?? rule.certainty).rejects) === "enforce";
  };
  const sure = ordered.findIndex(isEnforced);
  const because = sure < 0 ? undefined : sourceOf(check, ordered[sure] as TreeFinding);
  let notices = 0;
  for (const [index, finding] of ordered.entries()) {
    const isNotice = index !== sure && !isEnforced(finding);
    if (isNotice && ++notices > (settings.all ? mostWithAll : maxUnknownNames)) continue;
    // the message is refused either way; the server finds this key first
    const isBlamed = because !== undefined && index < sure && likely.has(finding.when);
    const source = isBlamed
      ? { ...because, certainty: { rejects: because.certainty?.rejects ?? "inferred", text: "inferred" as const } }
      : finding.source;
    context.report(check, whenOf(finding), pointerTo("message", ...finding.path), {
      source,
      slots: slotsOf(type, finding),
      moreSlots: () =>
        finding.when === "missing key" ? insteadOf(finding, ordered) : finding.struct ? { way: wayOut(check.tree, type, finding) } : {},
    });
    if (context.decided) return;
  }
}

function sourceOf(check: TreeCheck, finding: TreeFinding): Provenance {
  const { certainty = check.rules[whenOf(finding)]?.certainty, evidence } = finding.source ?? {};
  return { ...(certainty && { certainty }), ...(evidence && { evidence }) };
}

/** Without a path, the server has another sentence. */
function whenOf({ when, depth }: TreeFinding): MessageTreeFinding {
  return when === "missing key" && depth === 0 ? "missing root key" : when;
}

function slotsOf(type: string, { path, depth, wanted = "" }: TreeFinding): Slots {
  const key = String(path[path.length - 1]).slice(0, 80);
  const around = dotted(path.slice(0, -1)).slice(0, 200);
  return { path: dotted(path.slice(0, depth)), key, place: around === "" ? type : around, wanted, type };
}

/** Names the key that stands in place of a missing one. */
function insteadOf({ path }: TreeFinding, findings: readonly TreeFinding[]): Slots {
  const last = path.length - 1;
  const strangers = findings.flatMap((other) =>
    other.struct && other.path.length === path.length && other.path.every((step, index) => index === last || step === path[index])
      ? String(other.path[last])
      : [],
  );
  const meant = findings.find((other) => other.refused?.rename === path[last] && other.path.length === path.length);
  const key = meant ? String(meant.path[last]) : nearest(String(path[last]), strangers, 1)[0];
  const other = key ?? (strangers.length === 1 ? strangers[0] : undefined);
  return { found: other === undefined ? "" : ` It has \`${other.slice(0, 80)}\` instead.` };
}
