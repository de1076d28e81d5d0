import type { ErrorId } from "../../generated/catalogue.js";
import { type Catalogue, type CatalogueEntry, catalogue, type RuleReference, type Wording } from "./catalogue.js";
import type { Observation } from "./observation.js";
import { plainWords, withoutDots } from "./plain-words.js";
import type { SlotValues, TemplateMatch } from "./template-match.js";

/** How an error was recognised: by its message to the letter, by its words, by what is left of a message that was cut off, by its code, or by its status alone. */
export type RecognisedBy = TemplateMatch["how"] | "code" | "status";

/** An entry of the catalogue that an observation fits. */
export interface Recognition {
  readonly entry: CatalogueEntry;
  readonly by: RecognisedBy;
  readonly slots: SlotValues;
  readonly rules: readonly RuleReference[];
  /** Other entries that fit as well: what was seen does not tell which it is. */
  readonly alternatives: readonly ErrorId[];
}

/** Why an error was not recognised. */
export type UnknownReason =
  /** Nothing that was seen says what the error is. */
  | "nothing to go by"
  /** It is a success. */
  | "not an error"
  /** The code is known, and several errors have it; the message is not one of theirs. */
  | "message not known"
  /** Neither the code nor the message is known. */
  | "code not known"
  /** A text in which no message of the API's was found. */
  | "text not known"
  /** Several errors have the code, and there is no message. */
  | "no message"
  /** No error has the status. */
  | "status not known"
  /** What was given cannot be read. */
  | "unreadable";

/** An observation that fits no entry of the catalogue. */
export interface NoRecognition {
  readonly reason: UnknownReason;
  /** The entries that have the same code. */
  readonly candidates: readonly ErrorId[];
}

interface Candidate {
  readonly wording: Wording;
  readonly match: TemplateMatch;
  readonly score: readonly number[];
}

const strength: Readonly<Record<TemplateMatch["how"], number>> = { exact: 2, loose: 1, truncated: 0 };

/**
 * Finds the entry of the catalogue that was observed.
 *
 * @param seen - What was observed.
 * @returns The entry, or why there is none.
 */
export function recognise(seen: Observation): Recognition | NoRecognition {
  const known = catalogue();
  if (seen.status !== undefined && seen.status < 400) return { reason: "not an error", candidates: [] };
  const product = productOf(seen.endpoint, known);
  const text = seen.message ?? seen.text;
  const sameCode = seen.code === undefined ? [] : (known.byCode.get(seen.code) ?? []);
  if (text !== undefined && text !== "") {
    const found = best(candidates(text, seen, product, sameCode, known));
    if (found.length > 0) return recognition(found, seen, product);
  }
  const ids = idsOf(sameCode);
  if (sameCode.length > 0) {
    // an error whose message was never recorded is known by its code
    const fitting = sameCode.filter(({ entry }) => fits(entry, seen, product) && (seen.message === undefined || isWordless(entry)));
    const wordless = fitting.filter(({ entry }) => isWordless(entry));
    const chosen = wordless.length > 0 ? wordless : fitting;
    const [first] = chosen;
    const others = idsOf(chosen);
    if (first && (wordless.length > 0 || others.length === 1)) return byCode(first.entry, others, seen, product);
    return { reason: seen.message === undefined ? "no message" : "message not known", candidates: ids };
  }
  if (seen.code !== undefined) return { reason: "code not known", candidates: [] };
  // a status says something of its own only where nothing else was said
  if (text !== undefined && text !== "" && seen.isIncidental !== true && !isStatusAlone(text))
    return { reason: "text not known", candidates: [] };
  const status = seen.status ?? Number(/^\W*([45]\d\d)\b/.exec(text ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return { reason: "nothing to go by", candidates: [] };
  const alike = known.entries.filter((entry) => entry.status === status && entry.shape === "unknown" && isAt(entry, product));
  const special = product === undefined ? [] : alike.filter(({ endpoints }) => !endpoints.includes("*"));
  const [entry] =
    special.length > 0
      ? special
      : alike.some(({ endpoints }) => endpoints.includes("*"))
        ? alike.filter(({ endpoints }) => endpoints.includes("*"))
        : alike;
  if (entry === undefined) return { reason: "status not known", candidates: [] };
  const sameStatus = known.entries.filter((one) => one.status === status && one !== entry && isAt(one, product)).map(({ id }) => id);
  return { entry, by: "status", slots: {}, rules: [], alternatives: sameStatus };
}

function candidates(
  text: string,
  seen: Observation,
  product: string | undefined,
  sameCode: readonly Wording[],
  known: Catalogue,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (wording: Wording, match: TemplateMatch | undefined) => {
    if (match) found.push({ wording, match, score: scoreOf(wording, match, seen, product) });
  };
  const trimmed = text.trim();
  // a message of a body is what it is; around a text there may be anything
  const whole = seen.message ?? trimmed;
  const exact = (wordings: readonly Wording[]) => {
    for (const wording of wordings) if (wording.template?.length) add(wording, wording.template.exact(whole));
  };
  exact(sameCode);
  if (found.length === 0) exact(known.wordings);
  if (found.length > 0) return found;
  const isCut = seen.isCut === true || trimmed.endsWith("...") || trimmed.endsWith("\u2026");
  const words = isCut ? withoutDots(plainWords(trimmed)) : plainWords(trimmed);
  const isDeepgrams =
    seen.message !== undefined || seen.status !== undefined || product !== undefined || /deepgram|err_|dg-/i.test(trimmed);
  // a code that is known with another message is a new message, unless the words are those of one of its own
  const wordings = sameCode.length > 0 && seen.message !== undefined ? sameCode : known.wordings;
  for (const wording of wordings) {
    if (!wording.template?.length || (wording.common && !isDeepgrams)) continue;
    const match = wording.template.loose(words, trimmed, isCut);
    if (match && namesItsOwn(wording.entry, match)) add(wording, match);
  }
  return found;
}

/** Whether the parameter that a message names is one that the error can be about. */
function namesItsOwn({ rules }: CatalogueEntry, { slots }: TemplateMatch): boolean {
  const named = slotOf(slots, "member") ?? slotOf(slots, "parameter");
  const members = rules.flatMap((rule) => rule.members ?? []);
  return named === undefined || members.length === 0 || members.includes(String(named));
}

function slotOf(slots: SlotValues, name: string): string | number | undefined {
  return Object.hasOwn(slots, name) ? slots[name] : undefined;
}

/** What decides between candidates, the most important first. */
function scoreOf({ entry, code }: Wording, match: TemplateMatch, seen: Observation, product: string | undefined): number[] {
  const socket = entry.shape === "stream-message" || entry.shape === "stream-error" || entry.shape === "close-frame";
  return [
    strength[match.how],
    seen.code === undefined || code === undefined ? 1 : seen.code === code ? 2 : 0,
    // over a socket there is a type, and no status
    socket === (seen.type !== undefined || seen.close !== undefined) ? 1 : 0,
    seen.type === undefined || entry.type === seen.type ? 1 : 0,
    seen.status === undefined || entry.status === undefined || entry.status === seen.status ? 1 : 0,
    product !== undefined && isAt(entry, product) ? 1 : 0,
    match.found,
    namesItsOwn(entry, match) ? 1 : 0,
  ];
}

/** The candidates with the highest score: more than one where nothing decides between them. */
function best(all: readonly Candidate[]): Candidate[] {
  const sorted = [...all].sort((a, b) => compare(b.score, a.score));
  const [first] = sorted;
  if (first === undefined) return [];
  const equal = sorted.filter(({ score }) => compare(score, first.score) === 0);
  // two spellings of one error are one
  return equal.filter(({ wording }, place) => equal.findIndex((other) => other.wording.entry === wording.entry) === place);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) if (value !== b[place]) return value - (b[place] as number);
  return 0;
}

function recognition([first, ...others]: readonly Candidate[], seen: Observation, product: string | undefined): Recognition {
  const { wording, match } = first as Candidate;
  const slots = { ...match.slots, ...positionIn(seen.message ?? seen.text ?? "") };
  return {
    entry: wording.entry,
    by: match.how,
    slots,
    rules: rulesFor(wording.entry, slots, seen, product),
    alternatives: others.map((other) => other.wording.entry.id),
  };
}

function byCode(entry: CatalogueEntry, ids: readonly ErrorId[], seen: Observation, product: string | undefined): Recognition {
  return { entry, by: "code", slots: {}, rules: rulesFor(entry, {}, seen, product), alternatives: ids.filter((id) => id !== entry.id) };
}

/** The rules that an answer can come from: those of the endpoint, about what the message names. */
function rulesFor(entry: CatalogueEntry, slots: SlotValues, seen: Observation, product: string | undefined): RuleReference[] {
  const named = slotOf(slots, "member") ?? slotOf(slots, "parameter");
  const message = String(slotOf(slots, "message") ?? seen.message ?? seen.text ?? "");
  const told = catalogue()
    .tells.get(entry)
    ?.find(([starts]) => message.startsWith(starts))?.[1];
  const isExact = entry.rules.some(({ endpoints }) => seen.endpoint !== undefined && endpoints.includes(seen.endpoint));
  return entry.rules.filter(({ id: rule, endpoints, members }) => {
    if (told?.includes(rule) === false) return false;
    // an endpoint that is known by its id alone leaves out what its product has besides
    const isThere = product === undefined || endpoints.some((id) => id === seen.endpoint || (!isExact && isOf(id, product)));
    return isThere && (named === undefined || members === undefined || members.includes(String(named)));
  });
}

/** The line and the column that serde's words end with. */
function positionIn(message: string): SlotValues {
  const [, line, column] = / at line (\d{1,10}) column (\d{1,10})\.?["'}\]\s]*$/.exec(message.slice(-200)) ?? [];
  return line === undefined || column === undefined ? {} : { line: Number(line), column: Number(column) };
}

/** An error without a message of its own, or with one that nobody recorded. */
function isWordless({ shape, err_msg, category }: CatalogueEntry): boolean {
  return shape === "close-frame" || ((err_msg === null || err_msg === undefined) && category === undefined);
}

function fits(entry: CatalogueEntry, seen: Observation, product: string | undefined): boolean {
  return (
    (product === undefined || isAt(entry, product)) &&
    (seen.close === undefined || entry.close === undefined || entry.close === seen.close) &&
    (seen.close === undefined || entry.shape === "close-frame") &&
    (seen.type === undefined || entry.type === seen.type) &&
    (seen.status === undefined || entry.status === undefined || entry.status === seen.status)
  );
}

// what stands beside a status that stands alone
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

/** The product of an endpoint's id, a URL or a path. */
function productOf(endpoint: string | undefined, { products }: Catalogue): string | undefined {
  if (endpoint === undefined) return undefined;
  const path = endpoint.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, "");
  if (path.startsWith("/"))
    return products.get(
      path
        .replace(/[?#].*$/s, "")
        .split("/")
        .slice(0, 3)
        .join("/"),
    );
  for (const product of products.values()) if (isOf(endpoint, product)) return product;
  return undefined;
}
