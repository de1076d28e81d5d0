import type { ErrorId } from "../../generated/catalogue.js";
import { type Catalogue, type CatalogueEntry, catalogue, longClause, type RuleReference, type Wording } from "./catalogue.js";
import { plainWords, withoutDots } from "./match/plain-words.js";
import type { SlotValues, TemplateMatch } from "./match/template.js";
import type { Observation } from "./observation.js";

/** How an error was recognised: by its message (`exact`, `loose`, `truncated`), by its code, or only by its status. */
export type RecognisedBy = TemplateMatch["how"] | "code" | "status";

/** The entry of the catalogue that an observation matches. */
export interface Recognition {
  readonly entry: CatalogueEntry;
  readonly by: RecognisedBy;
  readonly slots: SlotValues;
  readonly rules: readonly RuleReference[];
  /** Other entries that match equally well. */
  readonly alternatives: readonly ErrorId[];
}

/** Why an error was not recognised. */
export type UnknownReason =
  /** The input says nothing about an error. */
  | "nothing to go by"
  /** The status is a success. */
  | "not an error"
  /** Several errors have the code, and the message belongs to none of them. */
  | "message not known"
  /** Neither the code nor the message is known. */
  | "code not known"
  /** The text contains no message of the API. */
  | "text not known"
  /** Several errors have the code, and there is no message. */
  | "no message"
  /** No error has the status. */
  | "status not known"
  /** The input cannot be read. */
  | "unreadable";

/** The result if no entry matches. */
export interface NoRecognition {
  readonly reason: UnknownReason;
  /** The entries with the same code. */
  readonly candidates: readonly ErrorId[];
}

interface Candidate {
  readonly wording: Wording;
  readonly match: TemplateMatch;
}

const strength: Readonly<Record<TemplateMatch["how"], number>> = { exact: 2, loose: 1, truncated: 0 };

/**
 * Finds the entry of the catalogue for an observation.
 *
 * @param seen - The observation.
 * @returns The entry, or why there is none.
 */
export function recognise(seen: Observation): Recognition | NoRecognition {
  if (seen.status !== undefined && seen.status < 400) return { reason: "not an error", candidates: [] };
  const known = catalogue();
  const product = productOf(seen.endpoint, known);
  const sameCode = seen.code === undefined ? [] : (known.byCode.get(seen.code) ?? []);
  return (
    byMessage(seen, product, sameCode, known) ??
    (sameCode.length > 0
      ? byCode(seen, product, sameCode, known)
      : seen.code !== undefined
        ? { reason: "code not known", candidates: [] }
        : undefined) ??
    byStatus(seen, product, known)
  );
}

function byMessage(
  seen: Observation,
  product: string | undefined,
  sameCode: readonly Wording[],
  known: Catalogue,
): Recognition | undefined {
  for (const text of [seen.message, seen.title, seen.text]) {
    if (text === undefined || text === "") continue;
    const [first, ...others] = best(candidates(text, text === seen.text, seen, product, sameCode, known), seen, product);
    if (first === undefined) continue;
    const { entry } = first.wording;
    // streams of several products close with the same words: the endpoint decides what they mean
    const placed =
      entry.shape === "close-frame" && !isAt(entry, product)
        ? sameCode.find((one) => one.entry.shape === "close-frame" && isAt(one.entry, product))
        : undefined;
    if (placed !== undefined) return withoutMessage(placed, [placed.entry.id], seen, product);
    const slots = { ...first.match.slots, ...positionIn(text) };
    return {
      entry,
      by: first.match.how,
      slots,
      rules: rulesFor(first.wording, slots, seen, product),
      alternatives: others.map((other) => other.wording.entry.id),
    };
  }
  return undefined;
}

/** An error is known by its code if its message was never recorded, or if no other error has the code. */
function byCode(
  seen: Observation,
  product: string | undefined,
  sameCode: readonly Wording[],
  known: Catalogue,
): Recognition | NoRecognition {
  const code = seen.code as string;
  const isTrusted = seen.isFromDeepgram === true || product !== undefined || !known.commonCodes.has(code);
  const fitting = isTrusted ? sameCode.filter(({ entry }) => fits(entry, seen, product)) : [];
  const wordless = fitting.filter(({ entry }) => isWordless(entry));
  const onStream = fitting.every(({ entry }) => entry.status === undefined);
  const chosen = wordless.length > 0 ? wordless : fitting;
  const ids = idsOf(chosen);
  const [first] = chosen;
  // a reason phrase such as `Bad Request` does not identify an error
  const isName = ids.length === 1 && /[_-]/.test(code) && !vague.has(code);
  const hasMessage = seen.message !== undefined;
  // streams have few errors with the same code: the code says enough, and the others are alternatives
  const isEnough = wordless.length > 0 || isName || onStream || (!hasMessage && ids.length === 1);
  if (first && isEnough) return withoutMessage(first, ids, seen, product);
  return { reason: hasMessage ? "message not known" : "no message", candidates: idsOf(sameCode) };
}

// codes of many errors, of which the catalogue has one
const vague = new Set(["BAD_REQUEST", "NOT_FOUND", "INVALID_JSON"]);

function byStatus(seen: Observation, product: string | undefined, known: Catalogue): Recognition | NoRecognition {
  const text = seen.message ?? seen.text;
  const isAlone = text !== undefined && isStatusAlone(text);
  // a status counts if nothing else is known, or if a client reports it in its own words
  if (text !== undefined && text !== "" && seen.isIncidental !== true && seen.isClientReport !== true && !isAlone)
    return { reason: "text not known", candidates: [] };
  const status = seen.status ?? Number(/^\W*(?:HTTP\W*)?([45]\d\d)\b/i.exec(text ?? "")?.[1] ?? Number.NaN);
  const isDeepgrams = seen.isFromDeepgram === true || seen.isClientReport === true || product !== undefined || isAlone;
  if (Number.isNaN(status) || !isDeepgrams) return { reason: "nothing to go by", candidates: [] };
  const alike = known.entries.filter((entry) => entry.status === status && entry.shape === "unknown" && isAt(entry, product));
  const isGeneral = ({ endpoints }: CatalogueEntry) => endpoints.includes("*");
  const special = product === undefined ? [] : alike.filter((entry) => !isGeneral(entry));
  const entry = special[0] ?? alike.find(isGeneral) ?? alike[0];
  if (entry === undefined) return { reason: "status not known", candidates: [] };
  const sameStatus = known.entries.filter((one) => one.status === status && one !== entry && isAt(one, product)).map(({ id }) => id);
  return { entry, by: "status", slots: {}, rules: [], alternatives: sameStatus };
}

function candidates(
  text: string,
  isInText: boolean,
  seen: Observation,
  product: string | undefined,
  sameCode: readonly Wording[],
  known: Catalogue,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (wording: Wording, match: TemplateMatch | undefined) => {
    if (match) found.push({ wording, match });
  };
  const isDeepgrams = seen.isFromDeepgram === true || product !== undefined;
  // words that other services use too count if the text names Deepgram; a few words count if the code agrees
  const counts = ({ common, code, isClause, template }: Wording) =>
    !common || (code !== undefined && code === seen.code) || (isDeepgrams && (!isClause || (template?.length ?? 0) >= longClause));
  const isBody = ({ entry }: Wording) => entry.shape === "text";
  const trimmed = text.trim();
  // a message is compared as it is; a text may have anything around the message
  const whole = isInText ? trimmed : text;
  const isCut = seen.isCut === true || trimmed.endsWith("...") || trimmed.endsWith("\u2026");
  const isPart = isCut || /^(?:\.\.\.|\u2026)/.test(trimmed);
  // the code is known and the message is new, unless the words are those of another message with the code
  const isOfCode = sameCode.length > 0 && !isInText;
  const likely = isOfCode ? sameCode : isPart ? known.wordings : known.anchors.candidates(trimmed);
  const exact = (wordings: readonly Wording[]) => {
    for (const wording of wordings)
      if (wording.template?.length && (counts(wording) || isBody(wording))) add(wording, wording.template.exact(whole));
  };
  exact(sameCode);
  if (found.length === 0) exact(isOfCode ? known.wordings : likely);
  if (found.length > 0 || likely.length === 0) return found;
  const words = isCut ? withoutDots(plainWords(trimmed)) : plainWords(trimmed);
  for (const wording of likely) {
    if (!wording.template?.length || !counts(wording)) continue;
    const match = wording.template.loose(words, trimmed, isCut);
    if (match && (namesItsOwn(wording, match) || (isDeepgrams && !wording.common))) add(wording, match);
  }
  return found;
}

/** Whether the parameter that a message names is one that the error can be about. */
function namesItsOwn({ members }: Wording, { slots }: TemplateMatch): boolean {
  const named = slotOf(slots, "member") ?? slotOf(slots, "parameter");
  return named === undefined || members.size === 0 || members.has(String(named));
}

function slotOf(slots: SlotValues, name: string): string | number | undefined {
  return Object.hasOwn(slots, name) ? slots[name] : undefined;
}

/** What decides between candidates, the most important part first. */
function scoreOf({ wording, match }: Candidate, seen: Observation, product: string | undefined): number[] {
  const { entry, code } = wording;
  const isOnStream = entry.status === undefined;
  return [
    strength[match.how],
    seen.code === undefined || code === undefined ? 1 : seen.code === code ? 2 : 0,
    // a stream message has a type and no status
    isOnStream === (seen.type !== undefined || seen.close !== undefined) ? 1 : 0,
    seen.type === undefined || entry.type === seen.type ? 1 : 0,
    seen.status === undefined || entry.status === undefined || entry.status === seen.status ? 1 : 0,
    product !== undefined && isAt(entry, product) ? 1 : 0,
    match.found,
    namesItsOwn(wording, match) ? 1 : 0,
  ];
}

/** The candidates with the highest score; several if nothing decides between them. */
function best(all: readonly Candidate[], seen: Observation, product: string | undefined): readonly Candidate[] {
  if (all.length < 2) return all;
  const scored = all.map((candidate) => ({ candidate, score: scoreOf(candidate, seen, product) }));
  scored.sort((a, b) => compare(b.score, a.score));
  const highest = scored[0]?.score ?? [];
  const equal = scored.filter(({ score }) => compare(score, highest) === 0).map(({ candidate }) => candidate);
  // two spellings of one error count once
  return equal.filter(({ wording }, place) => equal.findIndex((other) => other.wording.entry === wording.entry) === place);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) if (value !== b[place]) return value - (b[place] as number);
  return 0;
}

function withoutMessage(wording: Wording, ids: readonly ErrorId[], seen: Observation, product: string | undefined): Recognition {
  const { entry } = wording;
  return { entry, by: "code", slots: {}, rules: rulesFor(wording, {}, seen, product), alternatives: ids.filter((id) => id !== entry.id) };
}

// the answers without an endpoint: as many as errors, beginnings of messages and parameters, whatever is asked
const anywhere = new WeakMap<CatalogueEntry, Map<string, readonly RuleReference[]>>();

/** The rules that can be the cause: rules of the endpoint that read the parameter that the message names. */
function rulesFor(
  { entry, members }: Pick<Wording, "entry" | "members">,
  slots: SlotValues,
  seen: Observation,
  product: string | undefined,
): readonly RuleReference[] {
  if (entry.rules.length === 0) return entry.rules;
  const named = slotOf(slots, "member") ?? slotOf(slots, "parameter");
  const message = String(slotOf(slots, "message") ?? seen.message ?? seen.text ?? "");
  const told = catalogue()
    .tells.get(entry)
    ?.find(([starts]) => message.startsWith(starts));
  if (product !== undefined) return selectedRules(entry, told?.[1], named, seen.endpoint, product);
  if (named !== undefined && !members.has(String(named))) return selectedRules(entry, told?.[1], named, undefined, undefined);
  const known = anywhere.get(entry) ?? new Map<string, readonly RuleReference[]>();
  const key = `${told?.[0] ?? ""}\n${named ?? ""}`;
  const rules = known.get(key) ?? Object.freeze(selectedRules(entry, told?.[1], named, undefined, undefined));
  known.set(key, rules);
  anywhere.set(entry, known);
  return rules;
}

function selectedRules(
  entry: CatalogueEntry,
  told: readonly string[] | undefined,
  named: string | number | undefined,
  endpoint: string | undefined,
  product: string | undefined,
): RuleReference[] {
  const isExact = endpoint !== undefined && entry.rules.some(({ endpoints }) => endpoints.includes(endpoint));
  return entry.rules.filter(({ id: rule, endpoints, members }) => {
    if (told?.includes(rule) === false) return false;
    // if the endpoint is known by its id, the rules of its siblings do not count
    const isThere = product === undefined || endpoints.some((id) => id === endpoint || (!isExact && isOf(id, product)));
    return isThere && (named === undefined || members === undefined || members.includes(String(named)));
  });
}

/** The line and the column at the end of a message of serde. */
function positionIn(message: string): SlotValues {
  if (!message.includes(" column ")) return {};
  const [, line, column] = / at line (\d{1,10}) column (\d{1,10})\.?["'}\]\s]*$/.exec(message.slice(-200)) ?? [];
  return line === undefined || column === undefined ? {} : { line: Number(line), column: Number(column) };
}

/** Whether the message of an error was never recorded. */
function isWordless({ shape, err_msg, category }: CatalogueEntry): boolean {
  return shape === "close-frame" || ((err_msg === null || err_msg === undefined) && category === undefined);
}

function fits(entry: CatalogueEntry, seen: Observation, product: string | undefined): boolean {
  return (
    (product === undefined || isAt(entry, product)) &&
    (seen.close === undefined || entry.close === undefined || entry.close === seen.close) &&
    // after a message that ends the session, the connection closes without a status
    (seen.close === undefined || entry.shape === "close-frame" || seen.close < 1008) &&
    (seen.type === undefined || entry.type === seen.type) &&
    (seen.status === undefined || entry.status === undefined || entry.status === seen.status)
  );
}

// a status with nothing but its reason phrase
const statusAlone = new RegExp(
  `^\\W*(?:HTTP\\W*)?[45]\\d\\d\\W*(?:${[
    "Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Request Time-?out|Length Required",
    "(?:Payload|Content|Request Entity) Too Large|(?:Request-)?UR[IL] Too Long|Unsupported Media Type|Unprocessable (?:Entity|Content)",
    "Too Many Requests|Client Closed Request|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Error|error",
  ].join("|")})?\\W*$`,
  "i",
);

function isStatusAlone(text: string): boolean {
  return text.length < 60 && statusAlone.test(text);
}

function isAt({ endpoints }: CatalogueEntry, product: string | undefined): boolean {
  return product === undefined || endpoints.some((one) => one === "*" || isOf(one, product) || isOf(product, one));
}

function isOf(endpoint: string, product: string): boolean {
  return endpoint === product || endpoint.startsWith(`${product}.`);
}

function idsOf(wordings: readonly Wording[]): ErrorId[] {
  return [...new Set(wordings.map(({ entry }) => entry.id))];
}

/** The product of the id of an endpoint, a URL or a path. */
function productOf(endpoint: string | undefined, { products }: Catalogue): string | undefined {
  if (endpoint === undefined) return undefined;
  const path = endpoint.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, "");
  if (path.startsWith("/")) {
    const segments = path.replace(/[?#].*$/s, "").split("/");
    return products.get(segments.slice(0, 4).join("/")) ?? products.get(segments.slice(0, 3).join("/"));
  }
  for (const product of products.values()) if (isOf(endpoint, product)) return product;
  return undefined;
}
