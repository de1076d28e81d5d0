import { catalogueContent, type ErrorId } from "../../generated/catalogue.js";
import type { Certainty } from "../checks/contract.js";
import { ownProperties, parseData } from "../engine/own-properties.js";
import { type SlotKind, Template } from "./template-match.js";

/** A rule of `preflight` that answers with an error. */
export interface RuleReference {
  /** The id of the rule, which the option `rules` takes. */
  readonly id: string;
  /** The endpoints that it is a rule of. */
  readonly endpoints: readonly string[];
  /** The parameters or fields that it looks at, where it names some. */
  readonly members?: readonly string[];
  /** How sure it is that the server rejects what breaks the rule: what is less than the option `certainty` is a notice. `by format`: it stands in the table of audio formats. */
  readonly rejects: Certainty | "by format";
  /** How sure the message is. */
  readonly text: Certainty | "by format";
  /** Ids of `deepgram-preflight/schemas/evidence.json`. */
  readonly evidence: readonly string[];
}

/** An error that the API answers with, as far as it is known. */
export interface CatalogueEntry {
  readonly id: ErrorId;
  /** The status; what comes over a socket has none. */
  readonly status?: number;
  /**
   * How it is written: `error-code` is `{err_code, err_msg, request_id}`, `error_code` the same with that key, `category` is `{category, message, details, request_id}`,
   * `text` is plain text, `code-description` is `{code, description}`, `close-frame`, `stream-message` and `stream-error` come over a socket, `html` from a proxy; `unknown` was never recorded.
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
    | "stream-error";
  readonly err_code?: string;
  /** The message with `{slots}`; `null` where it is not recorded. */
  readonly err_msg?: string | null;
  readonly category?: string;
  readonly message?: string;
  readonly details?: string;
  /** The code of a close frame. */
  readonly close?: number;
  /** The type of a message over a socket. */
  readonly type?: "Warning" | "Error" | "ConfigureFailure";
  /** Where it occurs: products such as `speak.v1`, or `*`. */
  readonly endpoints: readonly string[];
  /** Whether the request shows it, so that `preflight` answers with it. */
  readonly foreseeable: boolean;
  /** Why it is not foreseeable. */
  readonly why?: string;
  /** What to change in the request; `null` where it is not to blame. */
  readonly mend: string | null;
  /** Whether sending the same again can help, and after what. */
  readonly retry: { readonly helps: boolean; readonly after?: string };
  readonly docs: string;
  /** Ids of `deepgram-preflight/schemas/evidence.json`. */
  readonly evidence: readonly string[];
  /** The rules that it can come from. */
  readonly rules: readonly RuleReference[];
}

interface Spelling {
  /** Whether other programs say the same: it is recognised only where something else says that Deepgram did. */
  readonly common?: true;
  readonly err_code?: string;
  readonly err_msg?: string | null;
}

/** What the beginning of the slot `message` tells: the ids of the rules that it is about then. */
export type Tells = readonly (readonly [starts: string, rules: readonly string[]])[];

/** One way in which an error was spelt. */
export interface Wording {
  readonly entry: CatalogueEntry;
  /** `err_code`, `category` or the code of a message; none in plain text. */
  readonly code: string | undefined;
  /** The message; none where it is not recorded. */
  readonly template: Template | undefined;
  /** Whether other programs say the same: it is recognised only where something else says that Deepgram did. */
  readonly common: boolean;
}

/** The catalogue, made ready to be searched. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly wordings: readonly Wording[];
  /** The wordings by their codes. */
  readonly byCode: ReadonlyMap<string, readonly Wording[]>;
  /** What messages tell about the rule, by the errors. */
  readonly tells: ReadonlyMap<CatalogueEntry, Tells>;
  /** The products by the beginning of their paths. */
  readonly products: ReadonlyMap<string, string>;
}

let made: Catalogue | undefined;

/**
 * Gives the catalogue of errors; it is made ready when it is first asked for.
 *
 * @returns The catalogue.
 */
export function catalogue(): Catalogue {
  made ??= make();
  return made;
}

function make(): Catalogue {
  const { slots, products, errors } = parseData(catalogueContent) as {
    readonly slots: Readonly<Record<string, SlotKind>>;
    readonly products: Readonly<Record<string, string>>;
    readonly errors: readonly (CatalogueEntry & {
      readonly common?: true;
      readonly variants?: readonly Spelling[];
      readonly tells?: Tells;
    })[];
  };
  const wordings: Wording[] = [];
  const byCode = new Map<string, Wording[]>();
  const tells = new Map<CatalogueEntry, Tells>();
  const entries = errors.map(({ variants = [], tells: told, common, ...content }) => {
    const entry = ownProperties(content);
    if (told) tells.set(entry, told);
    const own: Spelling = ownProperties({ err_msg: entry.details ?? entry.err_msg ?? null, ...(common && { common }) });
    for (const spelling of [own, ...variants]) {
      const text = spelling.err_msg === undefined ? own.err_msg : spelling.err_msg;
      const code = spelling.err_code ?? entry.err_code ?? entry.category;
      const wording = {
        entry,
        code,
        template: typeof text === "string" ? new Template(text.trim(), slots) : undefined,
        common: spelling.common === true,
      };
      wordings.push(wording);
      if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), wording]);
    }
    return frozen(entry);
  });
  return { entries: Object.freeze(entries), wordings, byCode, tells, products: new Map(Object.entries(products)) };
}

/** One caller must not change the next one's. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
}
