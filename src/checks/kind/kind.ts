import type { MakeCases } from "./case.js";
import type { Constraint } from "./constraint.js";
import type { References } from "./folder-data.js";
import type { MakeMessageCases } from "./message-case.js";
import type { BareOperation, CheckData, JsonSchema, OperationData, RuleData } from "./schemas.js";

/**
 * When a check can report a finding: `always`, in any request; `with a rule`, only if a rule for it exists; or about these parameters.
 * The compiler proves that every finding that can be reported has a rule.
 */
export type Occurrence = "always" | "with a rule" | readonly string[];

/** The limits of a parameter or field, as a specification states them. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly values?: readonly string[];
  readonly evidence: readonly string[];
}

/** The media types of a body. */
export interface MediaTypes {
  readonly json: string;
  /** A pattern of other media types that are read as JSON. */
  readonly jsonToo?: string;
  readonly text?: string;
  /** How a body without a media type is read. Without it, such a body is not checked. */
  readonly absent?: "json";
  /** Other media types are accepted: the body is audio. */
  readonly others?: "taken";
}

/** Finds the media types of an endpoint: the check that reads its headers has them. */
export function mediaTypesOf({ checks }: OperationData): MediaTypes | undefined {
  const found = checks.find((check) => check.reads === "headers" && "mediaTypes" in check) as
    | { readonly mediaTypes: MediaTypes }
    | undefined;
  return found?.mediaTypes;
}

/** A parameter that a configuration does not allow, or of which it does not allow some values. */
export interface RestrictedParameter {
  readonly member: string;
  readonly endpoints?: readonly string[];
  readonly stage: CheckData["stage"];
  /** The values that are not allowed; without either list, none is allowed. */
  readonly values?: readonly (string | number | boolean)[];
  /** The only values that are allowed. */
  readonly except?: readonly (string | number | boolean)[];
  readonly rule: Omit<RuleData, "when">;
}

/** The JSON Schemas of the options that an entry of `checks.json` has, and the names of those that it must have. */
export interface KindOptions {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** One kind of check: its options, its findings, and what the compiler makes of it. The code that runs is in `check.ts`. */
export interface CheckKind<Options extends object = object, Finding extends string = string> {
  /** The name in `checks.json`, which is also the name of the folder. */
  readonly name: string;
  readonly options: KindOptions;
  /** Whether it deserializes a part of the request: its constraints are those of types and names. */
  readonly deserializes?: true;
  /** Whether it looks at credentials, which are checked only on request. */
  readonly credentials?: true;
  /** The catalogue in which it looks up a value. */
  readonly catalogue?: "voices" | "models";
  /** What it takes to decide the findings that no JSON Schema can, as a phrase. */
  readonly reader?: string;
  /** The findings about bytes that are gone once a request is decoded: no JSON Schema can decide them. */
  readonly ofBytes?: readonly Finding[];
  /** The finding for a body of the wrong shape. */
  readonly shape?: Finding;
  /** Lists the findings and when they occur at an endpoint. */
  findings(check: CheckData & Options, endpoint: BareOperation): Readonly<Record<Finding, Occurrence>>;
  /** Tells whether a check concerns an endpoint; `undefined` leaves it to the members that the check names. */
  concerns?(check: CheckData & Options, endpoint: BareOperation): boolean | undefined;
  /** Lists the members that the check looks at, where these are not all that it names. */
  members?(check: CheckData & Options, endpoint: BareOperation): string[];
  /** The names of the limits that it has, besides the one that the check names. */
  readonly limits?: readonly string[];
  /** The options of the code that runs. */
  runtime?(check: CheckData & Options, endpoint: OperationData, references: References): object;
  /** What a request must meet, in the order of the server, as far as a JSON Schema can say. */
  constraints?(check: CheckData & Options, endpoint: OperationData): Constraint[];
  /** What a single message must meet. */
  messageConstraint?(check: CheckData & Options, endpoint: OperationData): { readonly finding: Finding; readonly schema: JsonSchema };
  /** The cases of the conformance vectors; examples of single rules come on top. */
  readonly cases?: MakeCases<Options>;
  /** The same for messages of a stream. */
  readonly messageCases?: MakeMessageCases<Options>;
  /** The type of the message that must open a stream. */
  opening?(check: CheckData & Options): string;
  /** The limits of a member, for comparison with a specification. */
  bounds?(check: CheckData & Options, endpoint: OperationData): Bounds;
  /** Tells whether the cases of the kind cover a parameter, so that no other case needs it. */
  covers?(check: CheckData & Options, name: string): boolean;
  /** The parameters that a smallest request needs because of the check. */
  needs?(check: CheckData & Options, endpoint: OperationData): Readonly<Record<string, string>>;
  /** Tells whether the check rejects or warns of a value of a parameter, given the other parameters of a request. */
  objects?(check: CheckData & Options, query: Readonly<Record<string, string | readonly string[]>>): boolean;
  /** The values that a finding is known to be about, each with what to do. */
  remedies?(check: CheckData & Options, endpoint: OperationData, finding: Finding): readonly (readonly [value: string, text: string])[];
  /** Members that a request must not have together. */
  exclusive?(check: CheckData & Options, endpoint: OperationData): readonly string[];
  /** Adapts the options to values that a configuration removes from the catalogue: the server still knows them. */
  remember?(check: CheckData & Options, removed: readonly string[]): Partial<Options>;
  /** Creates the check by which a configuration does not allow a parameter or some of its values. */
  restrict?(restricted: RestrictedParameter): CheckData & Options;
  /** Tells whether a configuration does not allow a value of a parameter. */
  withholds?(check: CheckData & Options, name: string, text: string): boolean;
  /** Values of a parameter that a configuration allows: none for a parameter that it removed. */
  allowed?(check: CheckData & Options): { readonly member: string; readonly values: readonly (string | number | boolean)[] } | undefined;
}

/** A list of ids of `evidence.json`, in the options of a check. */
export const evidence: JsonSchema = { type: "array", items: { type: "string" }, minItems: 1, description: "Ids of evidence.json." };

/** A certainty, in the options of a check. */
export const certainty: JsonSchema = { enum: ["recorded", "documented", "inferred"] };

/** Names the parameter or field that a check looks at. */
export const member: JsonSchema = { type: "string", description: "The parameter or field that the check looks at." };

/** Names several of them. */
export const members: JsonSchema = {
  type: "array",
  items: { type: "string" },
  minItems: 1,
  description: "The parameters or fields that the check looks at.",
};

/** Names a limit. */
export const limit: JsonSchema = { type: "string", description: "The name of a limit of limits.json, or the limit itself and its `name`." };

/** The schema of an option that is an object with its evidence. */
export function cited(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return {
    type: "object",
    description,
    properties: { ...properties, evidence },
    required: [...required, "evidence"],
    additionalProperties: false,
  };
}
