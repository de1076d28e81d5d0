import { catalogueContent, type ErrorId } from "../../generated/catalogue.js";
import type { Certainty } from "../checks/contract.js";
import { ownProperties, parseData } from "../engine/own-properties.js";
import { AnchorIndex } from "./match/anchor-index.js";
import { plainWords } from "./match/plain-words.js";
import { type SlotKind, Template } from "./match/template.js";

/** A rule of `preflight` that rejects with an error. */
export interface RuleReference {
  /** The id of the rule: a key of the option `rules`. */
  readonly id: string;
  /** The endpoints that have the rule. */
  readonly endpoints: readonly string[];
  /** The parameters or fields that the rule reads, if it names them. */
  readonly members?: readonly string[];
  /** How certain it is that the server rejects: below the option `certainty`, the rule gives a notice. `by format`: see the table of audio formats. */
  readonly rejects: Certainty | "by format";
  /** How certain the message is. */
  readonly text: Certainty | "by format";
  /** Ids in `deepgram-preflight/schemas/evidence.json`. */
  readonly evidence: readonly string[];
}

/** An error of the API: what the catalogue knows about it. */
export interface CatalogueEntry {
  readonly id: ErrorId;
  /** The status of the response; errors on a stream have none. */
  readonly status?: number;
  /**
   * The form of the answer: `error-code` is `{err_code, err_msg, request_id}`, `error_code` the same with that key, `category` is `{category, message, details, request_id}`,
   * `text` is plain text, `code-description` is `{code, description}`, `close-frame`, `stream-message`, `stream-error` and `session-error` are sent on a stream, `html` comes from a proxy; `unknown` was never recorded.
   */
  readonly shape:
    | "error-code"
    | "category"
    | "text"
    | "error_code"
    | "code-description"
    | "html"
    | "unknown"
    | "close-frame"
    | "stream-message"
    | "stream-error"
    | "session-error";
  readonly err_code?: string;
  /** The message with `{slots}`; `null` if it was never recorded. */
  readonly err_msg?: string | null;
  readonly category?: string;
  readonly message?: string;
  readonly details?: string;
  /** The code of the close frame. */
  readonly close?: number;
  /** The type of the stream message. */
  readonly type?: "Warning" | "Error" | "ConfigureFailure";
  /** What the error means, if the message does not say it. */
  readonly means?: string;
  /** Where it occurs: products such as `speak.v1`, or `*` for all. */
  readonly endpoints: readonly string[];
  /** Whether the request shows it, so that `preflight` answers with it. */
  readonly foreseeable: boolean;
  /** Why `preflight` cannot foresee it. */
  readonly why?: string;
  /** What to change in the request; `null` if the request is not the cause. */
  readonly mend: string | null;
  /** Whether the same request can succeed later, and when. */
  readonly retry: { readonly helps: boolean; readonly after?: string };
  readonly docs: string;
  /** Ids in `deepgram-preflight/schemas/evidence.json`. */
  readonly evidence: readonly string[];
  /** The rules that reject with this error. */
  readonly rules: readonly RuleReference[];
}

interface Spelling {
  /** Whether other programs use the same words. */
  readonly common?: true;
  readonly err_code?: string;
  readonly err_msg?: string | null;
}

/** What the beginning of the slot `message` says about the cause: the ids of the rules. */
export type Tells = readonly (readonly [starts: string, rules: readonly string[]])[];

/** One spelling of an error. */
export interface Wording {
  readonly entry: CatalogueEntry;
  /** `err_code`, `category` or the code of a message; plain text has none. */
  readonly code: string | undefined;
  /** The message; `undefined` if it was never recorded. */
  readonly template: Template | undefined;
  /** Whether other programs use the same words: the wording counts only if something else names Deepgram. */
  readonly common: boolean;
  /** Whether this is only a part of the message. */
  readonly isClause: boolean;
  /** The parameters and fields that the rules of the error read; empty if any. */
  readonly members: ReadonlySet<string>;
}

/** How a client words a status or a close code, ready to be searched for. */
interface ClientMessage {
  readonly pattern: RegExp;
  /** The longest part without slots: a text without it is not searched. */
  readonly literal: string;
  /** Whether the pattern finds a status; otherwise it finds a close code. */
  readonly isStatus: boolean;
  /** Whether the client reports that a server refused a WebSocket: few programs do, so the sentence alone counts. */
  readonly isHandshake: boolean;
}

/** The catalogue, ready to be searched. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly wordings: readonly Wording[];
  /** The whole wordings by their code. */
  readonly byCode: ReadonlyMap<string, readonly Wording[]>;
  /** The wordings by a rare word of each. */
  readonly anchors: AnchorIndex<Wording>;
  /** What messages say about the cause, by error. */
  readonly tells: ReadonlyMap<CatalogueEntry, Tells>;
  /** The products by the beginning of their paths. */
  readonly products: ReadonlyMap<string, string>;
  /** The codes that other services use too. */
  readonly commonCodes: ReadonlySet<string>;
  /** How clients word a status or a close code. */
  readonly clientMessages: readonly ClientMessage[];
}

interface CatalogueContent {
  readonly slots: Readonly<Record<string, SlotKind>>;
  readonly products: Readonly<Record<string, string>>;
  /** Words that only messages of Deepgram use. */
  readonly terms: readonly string[];
  readonly commonCodes: readonly string[];
  readonly clients: readonly { readonly says: string; readonly handshake?: true }[];
  readonly errors: readonly (CatalogueEntry & {
    readonly common?: true;
    readonly variants?: readonly Spelling[];
    readonly tells?: Tells;
  })[];
}

let made: Catalogue | undefined;

/**
 * Returns the catalogue of errors. The first call parses it.
 *
 * @returns The catalogue.
 */
export function catalogue(): Catalogue {
  made ??= make();
  return made;
}

function make(): Catalogue {
  const content = parseData(catalogueContent) as CatalogueContent;
  const { slots, products, errors, clients } = content;
  const wordings: Wording[] = [];
  const byCode = new Map<string, Wording[]>();
  const tells = new Map<CatalogueEntry, Tells>();
  const titles = new Map<string, number>();
  for (const { message } of errors) if (message !== undefined) titles.set(message, (titles.get(message) ?? 0) + 1);
  const entries = errors.map(({ variants = [], tells: told, common, ...content }) => {
    const entry = ownProperties(content);
    if (told) tells.set(entry, told);
    const own: Spelling = ownProperties({ err_msg: entry.details ?? entry.err_msg ?? null, ...(common && { common }) });
    // the title of a category identifies the error if no other error has it; other services use short titles too
    const { message } = entry;
    const title: Spelling[] =
      message === undefined || titles.get(message) !== 1
        ? []
        : [ownProperties({ err_msg: message, ...((common || message.length < longTitle) && { common: true }) })];
    const members = membersOf(entry);
    for (const spelling of [own, ...variants, ...title]) {
      const text = spelling.err_msg === undefined ? own.err_msg : spelling.err_msg;
      const code = spelling.err_code ?? entry.err_code ?? entry.category;
      const wording = {
        entry,
        code,
        template: typeof text === "string" ? new Template(text.trim(), slots) : undefined,
        common: spelling.common === true,
        isClause: false,
        members,
      };
      wordings.push(wording);
      if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), wording]);
    }
    return frozen(entry);
  });
  const all = [...wordings, ...clauses(content, entries)];
  return {
    entries: Object.freeze(entries),
    wordings: all,
    byCode,
    anchors: new AnchorIndex(all.flatMap((wording) => (wording.template?.length ? [[wording, wording.template.anchors()] as const] : []))),
    tells,
    products: new Map(Object.entries(products)),
    commonCodes: new Set(content.commonCodes),
    clientMessages: clients.map(({ says, handshake }) => clientMessage(says, handshake === true)),
  };
}

// the shortest title that identifies an error, in UTF-16 code units
const longTitle = 40;
/** The shortest clause of a message that identifies an error without its code, in UTF-16 code units. */
export const longClause = 24;
const shortestClause = 16;

/** Parts of messages that no other message has: people quote a sentence of several, or leave out the beginning. */
function clauses({ errors, terms, slots }: CatalogueContent, entries: readonly CatalogueEntry[]): Wording[] {
  const texts = errors.map(({ err_msg, details, message, variants = [] }) =>
    [err_msg, details, message, ...variants.map((one) => one.err_msg)].filter((text) => typeof text === "string"),
  );
  const words = texts.map((list) => list.map((text) => plainWords(text).text));
  return texts.flatMap((list, place) =>
    [...new Set(list.flatMap((text) => text.split(/(?<=[.:;]) | - /)))].flatMap((clause) => {
      const plain = plainWords(clause.replace(/\.$/, "")).text;
      const isWhole = list.includes(clause);
      const isOthers = words.some((others, other) => other !== place && others.some((one) => one.includes(plain)));
      if (isWhole || isOthers || /\{|:\/\//.test(clause) || plain.length < shortestClause || !plain.includes(" ")) return [];
      const entry = entries[place] as CatalogueEntry;
      const common = plain.length < longClause || !terms.some((term) => plain.includes(term.toLowerCase()));
      return [
        {
          entry,
          code: entry.err_code ?? entry.category,
          template: new Template(clause, slots),
          common,
          isClause: true,
          members: membersOf(entry),
        },
      ];
    }),
  );
}

function membersOf({ rules }: CatalogueEntry): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => rule.members ?? []));
}

/** Freezes a value and everything in it, because all callers share it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
}

const clientSlots = new Map([
  ["{status}", "([45]\\d\\d)"],
  ["{close}", "([14]\\d{3})"],
]);

/** Makes a sentence of a client ready to be searched for; a slot that is not in `clientSlots` is any text. */
function clientMessage(says: string, isHandshake: boolean): ClientMessage {
  const source = says
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/'/g, "\\\\?['\"]")
    .replace(/\{\w+\}/g, (slot) => clientSlots.get(slot) ?? "[^\\n]{0,400}?");
  // a text may have other quotes
  const [literal = ""] = says.split(/\{\w+\}|'/).sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(source), literal, isStatus: says.includes("{status}"), isHandshake };
}
