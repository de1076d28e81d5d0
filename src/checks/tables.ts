import type { RuleCertainty } from "./contract.js";

/** The parameters that are columns of a table of audio formats. */
export const formatColumns = ["container", "sample_rate", "bit_rate"] as const;
export type FormatColumn = (typeof formatColumns)[number];

interface CellBase {
  /** How certain it is that other values are rejected. */
  readonly certainty: RuleCertainty;
  readonly evidence: readonly string[];
  /** Values on which official sources contradict each other: accepted, with a notice. */
  readonly contested?: {
    readonly values: readonly (string | number)[];
    readonly why: string;
    readonly evidence: readonly string[];
  };
}

/** The values that one encoding allows for one parameter. */
export type FormatCell =
  | (CellBase & { readonly rule: "not applicable" })
  | (CellBase & {
      readonly rule: "list";
      readonly values: readonly (string | number)[];
      readonly default: string | number | null;
    })
  | (CellBase & { readonly rule: "range"; readonly minimum: number; readonly maximum: number; readonly default: number | null });

/** A table of audio formats: encoding × container, sample rate and bit rate, as far as the endpoint has these parameters. */
export interface FormatTable<Column extends FormatColumn = FormatColumn> {
  /** The default encoding. */
  readonly default: string;
  /** The defaults that the specification states for all encodings alike. */
  readonly specificationDefaults: { readonly [Name in Column]?: string | number };
  readonly formats: Readonly<Record<string, { readonly [Name in Column]: FormatCell }>>;
}

/** A table of audio formats with any columns. */
export interface AnyFormatTable {
  readonly default: string;
  readonly specificationDefaults: { readonly [Name in FormatColumn]?: string | number };
  readonly formats: Readonly<Record<string, { readonly [Name in FormatColumn]?: FormatCell }>>;
}

/** What decides about a value in a cell, without default and evidence. */
export type CellValues = { readonly contested?: { readonly values: readonly (string | number)[] } } & (
  | { readonly rule: "not applicable" }
  | { readonly rule: "list"; readonly values: readonly (string | number)[] }
  | { readonly rule: "range"; readonly minimum: number; readonly maximum: number }
);

/**
 * Checks a value against a cell of the table of audio formats.
 *
 * @param cell - The values that the encoding allows for the parameter.
 * @param value - The value of the parameter.
 * @returns The finding, or `undefined` if the value is allowed. `contested`: official sources contradict each other.
 */
export function cellFinding(cell: CellValues, value: string | number): "not applicable" | "not listed" | "contested" | undefined {
  if (cell.contested?.values.includes(value)) return "contested";
  if (cell.rule === "not applicable") return cell.rule;
  const taken = cell.rule === "list" ? cell.values.includes(value) : +value >= cell.minimum && +value <= cell.maximum;
  return taken ? undefined : "not listed";
}

/** The known voices, by family and language. */
export interface VoiceCatalogue {
  readonly date: string;
  readonly pattern: string;
  /** The voice that is used without `model`, where `model` is optional. */
  readonly default?: string;
  /** Names by language by family: `voices["aura-2"].en`. */
  readonly voices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Voices whose ids do not follow the pattern family-name-language. */
  readonly others?: readonly string[];
  /** The languages of each family whose voices accept `speed`. */
  readonly speed: Readonly<Record<string, readonly string[]>>;
}

/**
 * Lists the ids of a catalogue of voices.
 *
 * @param catalogue - The voices by family and language.
 * @returns The ids: `aura-2-thalia-en` is the voice thalia of the family aura-2, in English.
 */
export function voiceIds({ voices, others = [] }: VoiceCatalogue): string[] {
  const named = Object.entries(voices).flatMap(([family, languages]) =>
    Object.entries(languages).flatMap(([language, names]) => names.split(" ").map((name) => `${family}-${name}-${language}`)),
  );
  return [...named, ...others];
}

/**
 * Tells whether a voice is documented to accept `speed`.
 *
 * @param catalogue - The catalogue.
 * @param model - The id of the voice; by default the voice that is used without `model`.
 * @returns Whether its family and language do.
 */
export function takesSpeed({ speed, default: voice }: VoiceCatalogue, model: unknown = voice): boolean {
  const [, family = "", language = ""] = /^(.*)-[^-]+-([^-]+)$/.exec(String(model)) ?? [];
  return Object.hasOwn(speed, family) && speed[family]?.includes(language) === true;
}
