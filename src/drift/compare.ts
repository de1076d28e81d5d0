import { type BoundName, boundNames, type Contract, type EndpointContract, type Fact, type Member, type Shape } from "./contract.js";

/**
 * What a difference may cause: we reject a request that the API accepts, we accept a request that it rejects, we miss a notice, or nothing.
 * Only the first two count for the exit status.
 */
export type Effect = "false-rejection" | "missed-error" | "notice" | "none";

/** A difference between a specification and our data. */
export interface Difference {
  /** `new`: only the specification has it. `gone`: only our data has it. */
  readonly change: "new" | "gone" | "different";
  readonly effect: Effect;
  /** Our endpoint id; for unknown endpoints, method and path. */
  readonly endpoint: string;
  /** The location in the endpoint: `query.model`, `body.text`, `message.Speak`. Absent for the endpoint itself. */
  readonly member?: string;
  /** The kind of statement: `endpoint`, `parameter`, `field`, `message`, `type`, `required`, `value`, `values`, a bound, `default`, … */
  readonly what: string;
  readonly theirs?: string;
  readonly ours?: string;
  /** File and line in the specification. */
  readonly place?: string;
  /** Whether the specification says it only in a description. */
  readonly inWords?: true;
  /** The evidence for our data: ids of `evidence.json`. */
  readonly evidence: readonly string[];
  /** What happens to an unknown member there: `ignored` or `rejected`. */
  readonly unknown?: string;
}

/**
 * Compares a specification with our data.
 *
 * @param theirs - The contract in the specification.
 * @param ours - The contract in our data, limited to the endpoints that the specification is about.
 * @param voices - The ids of the voices that we know.
 * @returns The differences in the order of our endpoints, unknown endpoints last.
 */
export function compareContracts(theirs: Contract, ours: Contract, voices: readonly string[] = []): Difference[] {
  const differences: Difference[] = [];
  for (const [key, mine] of ours.endpoints) {
    const other = theirs.endpoints.get(key);
    if (other === undefined) {
      const evidence = new Set([...mine.members.values()].flatMap((member) => member.evidence));
      differences.push({ change: "gone", effect: "none", endpoint: nameOf(mine), what: "endpoint", evidence: [...evidence] });
    } else differences.push(...compareEndpoints(other, mine), ...compareVoices(other, mine, voices));
  }
  for (const [key, other] of theirs.endpoints) {
    if (ours.endpoints.has(key)) continue;
    const place = placed(other);
    differences.push({ change: "new", effect: "missed-error", endpoint: nameOf(other), what: "endpoint", ...place, evidence: [] });
    differences.push(...compareVoices(other, undefined, voices));
  }
  return differences;
}

/** The name of an endpoint in reports and in `drift-accepted.json`. */
export function nameOf({ id, method, path }: EndpointContract): string {
  return id ?? `${method} ${path}`;
}

function placed({ place }: { readonly place: string | undefined }): { place?: string } {
  return place === undefined ? {} : { place };
}

function compareEndpoints(theirs: EndpointContract, ours: EndpointContract): Difference[] {
  const endpoint = nameOf(ours);
  const names = new Set([...ours.members.keys(), ...theirs.members.keys()]);
  const lone = [...names].filter((name) => !ours.members.has(name) || !theirs.members.has(name));
  // a new or gone object stands for all of its fields
  const isWithin = (name: string) =>
    lone.some((outer) => outer !== name && (name.startsWith(`${outer}.`) || name.startsWith(`${outer}[].`)));
  const members = [...names].filter((name) => !isWithin(name)).flatMap((member) => compareMember(member, theirs, ours));
  return [...compareHeads(theirs, ours).map((one) => ({ ...one, ...placed(theirs) })), ...members].map((one) => ({ endpoint, ...one }));
}

type Finding = Omit<Difference, "endpoint">;

/** Compares deprecation, bodies and responses. */
function compareHeads(theirs: EndpointContract, ours: EndpointContract): Finding[] {
  const lists = (
    what: string,
    listed: readonly string[] | undefined,
    known: readonly string[] | undefined,
    effect: (one: string) => Effect,
  ) => {
    if (listed === undefined || known === undefined) return [];
    return [
      ...listed
        .filter((one) => !known.includes(one))
        .map((one): Finding => ({ change: "new", effect: effect(one), what, theirs: one, evidence: [] })),
      ...known
        .filter((one) => !listed.includes(one) && ours.generalStatuses?.includes(one) !== true)
        .map((one): Finding => ({ change: "gone", effect: "none", what, ours: one, evidence: [] })),
    ];
  };
  return [
    ...compareDeprecation(theirs, ours, []),
    ...lists("media type", theirs.mediaTypes, ours.mediaTypes, () => "false-rejection"),
    ...(theirs.isBodyRequired === true && ours.isBodyRequired === false
      ? [{ change: "different", effect: "missed-error", what: "required body", theirs: "true", ours: "false", evidence: [] } as const]
      : []),
    ...lists("status", theirs.statuses, ours.statuses, (status) => (/^[1-3]/.test(status) ? "notice" : "missed-error")),
  ];
}

function compareMember(member: string, theirs: EndpointContract, ours: EndpointContract): Finding[] {
  const mine = ours.members.get(member);
  const other = theirs.members.get(member);
  if (mine && other) return compareMembers(other, mine).map((one) => ({ member, ...placed(other), ...one }));
  const what = kindOf(member);
  if (mine) {
    if (isOpen(theirs, member)) return [];
    return [{ change: "gone", effect: "none", member, what, ...optional("ours", typeText(mine)), evidence: mine.evidence }];
  }
  if (other === undefined) return [];
  const unknown = ours.unknown[member.split(".")[0] ?? ""];
  const type = `${other.required === true && what !== "message" ? "required " : ""}${typeText(other)}`.trim();
  return [
    {
      change: "new",
      effect: unknown?.value === "rejected" ? "false-rejection" : "missed-error",
      member,
      what,
      ...optional("theirs", type),
      ...placed(other),
      ...optional("unknown", unknown?.value),
      evidence: unknown?.evidence ?? [],
    },
  ];
}

/** Whether the document does not describe the fields of the object around a member. */
function isOpen({ members, isBodyOpen = false }: EndpointContract, member: string): boolean {
  const outer = member.slice(0, member.lastIndexOf("."));
  if (outer === "body") return isBodyOpen;
  return outer.startsWith("body.") && members.get(outer.replace(/\[\]$/, ""))?.fields.size === 0;
}

function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value === undefined || value === "" ? {} : { [name]: value }) as { [Key in Name]?: string };
}

function kindOf(member: string): string {
  const [part, ...names] = member.split(".");
  if (part === "message") return names.length > 1 ? "field" : "message";
  return part === "body" ? "field" : "parameter";
}

function typeText({ types, repeated }: Shape): string {
  const text = [...types].sort().join(" or ");
  return repeated ? `${text === "" ? "anything" : text}, repeated` : text;
}

function compareMembers(specified: Member, known: Member): Finding[] {
  const ours = withIntegers(known);
  const theirs = withIntegers(ours.values === undefined && ours.bounds.size > 0 ? withRange(specified) : specified);
  const findings: Finding[] = [];
  const { evidence } = ours;
  if (theirs.types.size > 0 && ours.types.size > 0 && typeText(theirs) !== typeText(ours)) {
    const isKnown = (type: string) => ours.types.has(type) || (type === "integer" && ours.types.has("number"));
    const isNarrower = [...theirs.types].every(isKnown) && (ours.repeated || !theirs.repeated);
    const effect = isNarrower ? "missed-error" : "false-rejection";
    findings.push({ change: "different", effect, what: "type", theirs: typeText(theirs), ours: typeText(ours), evidence });
  }
  if (theirs.required !== undefined && ours.required !== undefined && theirs.required !== ours.required) {
    const effect = theirs.required ? "missed-error" : "false-rejection";
    findings.push({
      change: "different",
      effect,
      what: "required",
      theirs: String(theirs.required),
      ours: String(ours.required),
      evidence,
    });
  }
  findings.push(...compareDeprecation(theirs, ours, evidence), ...compareValues(theirs, ours));
  for (const name of boundNames) {
    const [bound, own] = [theirs.bounds.get(name), ours.bounds.get(name)];
    findings.push(...compareFacts(name, bound, own, evidence, boundEffect(name, bound?.value, own?.value)));
  }
  findings.push(...compareFacts("default", theirs.default, ours.default, evidence, "none"));
  return findings;
}

/** A list of evenly spaced numbers as a range with a step. */
function withRange(member: Member): Member {
  const numbers = (member.values?.value ?? []).map(Number).sort((one, other) => one - other);
  const [minimum, second, third] = numbers;
  const maximum = numbers.at(-1);
  if (minimum === undefined || second === undefined || third === undefined || maximum === undefined) return member;
  const step = Number((second - minimum).toPrecision(6));
  const isEven = numbers.every((number, index) => Math.abs(number - minimum - index * step) < step / 1000);
  if (!isEven) return member;
  const bounds = new Map(member.bounds);
  for (const [name, value] of Object.entries({ minimum, maximum, multipleOf: step }))
    bounds.set(name as BoundName, { value, evidence: [] });
  return { ...member, values: undefined, bounds };
}

/** Replaces a number in steps of 1 with an integer. */
function withIntegers(member: Member): Member {
  if (member.bounds.get("multipleOf")?.value !== 1) return member;
  const types = new Set([...member.types].map((type) => (type === "number" ? "integer" : type)));
  return { ...member, types, bounds: new Map([...member.bounds].filter(([name]) => name !== "multipleOf")) };
}

interface Deprecable {
  readonly isDeprecated?: boolean;
}

function compareDeprecation(theirs: Deprecable, ours: Deprecable, evidence: readonly string[]): Finding[] {
  const [isTheirs, isOurs] = [theirs.isDeprecated === true, ours.isDeprecated === true];
  if (isTheirs === isOurs) return [];
  return [{ change: isTheirs ? "new" : "gone", effect: isTheirs ? "notice" : "none", what: "deprecated", evidence }];
}

function compareValues(theirs: Member, ours: Member): Finding[] {
  const [listed, known] = [theirs.values?.value, ours.values?.value];
  const evidence = [...new Set([...(ours.values?.evidence ?? []), ...ours.evidence])];
  if (listed === undefined && known === undefined) return [];
  // a list on one side only is one difference
  if (listed === undefined) {
    return isBoolean(theirs) ? [] : [{ change: "gone", effect: "none", what: "values", ours: known?.join(", ") ?? "", evidence }];
  }
  if (known === undefined) {
    const uncovered = listed.filter((value) => !isCovered(value, ours));
    if (uncovered.length === 0) return [];
    return [{ change: "new", effect: "missed-error", what: "values", theirs: uncovered.join(", "), evidence }];
  }
  return [
    ...listed
      .filter((value) => !known.includes(value) && !isCovered(value, ours))
      .map((value): Finding => ({ change: "new", effect: "false-rejection", what: "value", theirs: value, evidence })),
    ...known
      .filter((value) => !listed.includes(value))
      .map((value): Finding => ({ change: "gone", effect: "none", what: "value", ours: value, evidence })),
  ];
}

function isBoolean({ types }: Shape): boolean {
  return types.size === 1 && types.has("boolean");
}

/** Whether a value lies in a range that is accepted in addition to the listed values. */
function isCovered(value: string, { bounds }: Shape): boolean {
  const [minimum, maximum] = [bounds.get("minimum"), bounds.get("maximum")];
  if (minimum === undefined || maximum === undefined || minimum.source === "machine") return false;
  const number = Number(value);
  return number >= minimum.value && number <= maximum.value;
}

function boundEffect(name: BoundName, theirs: number | undefined, ours: number | undefined): Effect {
  if (theirs === undefined) return "none";
  if (ours === undefined) return "missed-error";
  if (name === "multipleOf") return Number.isInteger(Number((ours / theirs).toPrecision(6))) ? "false-rejection" : "missed-error";
  return /^(?:min|exclusiveMin)/.test(name) === theirs < ours ? "false-rejection" : "missed-error";
}

function compareFacts(
  what: string,
  theirs: Fact<number | string> | undefined,
  ours: Fact<number | string> | undefined,
  around: readonly string[],
  effect: Effect,
): Finding[] {
  if (String(theirs?.value) === String(ours?.value) || (theirs === undefined && ours?.source === "machine")) return [];
  const change = ours === undefined ? "new" : theirs === undefined ? "gone" : "different";
  const words = theirs?.source === "words" ? { inWords: true as const } : {};
  const sides = { ...optional("theirs", theirs && String(theirs.value)), ...optional("ours", ours && String(ours.value)) };
  return [{ change, effect, what, ...sides, ...words, evidence: ours?.evidence ?? around }];
}

/** Compares the voices in fields where our data lists no values, such as the settings of an agent, with our catalogues. */
function compareVoices(theirs: EndpointContract, ours: EndpointContract | undefined, voices: readonly string[]): Difference[] {
  const families = [...new Set(voices.map(familyOf))];
  return [...theirs.members].flatMap(([member, { values, place }]) => {
    const isVoice = member.endsWith(".model") && `${theirs.path} ${member}`.includes("speak");
    if (!isVoice || values === undefined || ours?.members.get(member)?.values !== undefined) return [];
    const listed = families.filter((family) => values.value.some((value) => familyOf(value) === family));
    const where = { endpoint: nameOf(ours ?? theirs), member, what: "voice", ...placed({ place }), evidence: [] };
    return [
      ...values.value
        .filter((value) => families.includes(familyOf(value)) && !voices.includes(value))
        .map((value): Difference => ({ change: "new", effect: "false-rejection", ...where, theirs: value })),
      ...voices
        .filter((voice) => listed.includes(familyOf(voice)) && !values.value.includes(voice))
        .map((voice): Difference => ({ change: "gone", effect: "none", ...where, ours: voice })),
    ];
  });
}

/** The family in the id of a voice: `aura`, `aura-2`, `flux`. */
function familyOf(voice: string): string {
  return /^[a-z]+(?:-\d+)?/.exec(voice)?.[0] ?? voice;
}
