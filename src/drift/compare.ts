import { boundNames, type Contract, type EndpointContract, type Fact, type Member } from "./contract.js";

/** Something that a specification and our data do not say alike. */
export interface Difference {
  /** New: only the specification has it. Gone: only we have it. */
  readonly change: "new" | "gone" | "different";
  /** Our id of the endpoint, or else its method and path. */
  readonly endpoint: string;
  /** Where in the endpoint: `query.model`, `body.text`, `message.Speak`; none for the endpoint itself. */
  readonly member?: string;
  /** What of it: the endpoint, the parameter, the field or the message itself, its type, a value, a list of values where the other says none, a bound, the default, whether it is required. */
  readonly what: string;
  readonly theirs?: string;
  readonly ours?: string;
  /** Where the specification says so. */
  readonly place?: string;
  /** Whether the specification says it in words only. */
  readonly inWords?: true;
  /** What ours rests on: ids of `evidence.json`. */
  readonly evidence: readonly string[];
  /** What becomes of a member that we do not know. */
  readonly unknown?: string;
}

/**
 * Compares what a specification says with our data.
 *
 * @param theirs - What the specification says.
 * @param ours - What our data says of the endpoints that the specification is about.
 * @returns The differences: by endpoint in our order, then what is new to us.
 */
export function compareContracts(theirs: Contract, ours: Contract): Difference[] {
  const differences: Difference[] = [];
  for (const [key, mine] of ours.endpoints) {
    const other = theirs.endpoints.get(key);
    if (other === undefined) {
      const evidence = new Set([...mine.members.values()].flatMap((member) => member.evidence));
      differences.push({ change: "gone", endpoint: nameOf(mine), what: "endpoint", evidence: [...evidence] });
    } else differences.push(...compareEndpoints(other, mine));
  }
  for (const [key, other] of theirs.endpoints) {
    if (ours.endpoints.has(key)) continue;
    differences.push({ change: "new", endpoint: nameOf(other), what: "endpoint", ...placed(other), evidence: [] });
  }
  return differences;
}

/** What an endpoint is called in a report. */
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
  // with what is missing, all that is in it is
  const isWithin = (name: string) =>
    lone.some((outer) => outer !== name && (name.startsWith(`${outer}.`) || name.startsWith(`${outer}[].`)));
  return [...names]
    .filter((name) => !isWithin(name))
    .flatMap((member): Difference[] => {
      const mine = ours.members.get(member);
      const other = theirs.members.get(member);
      if (mine && other) return compareMembers(other, mine).map((one) => ({ endpoint, member, ...placed(other), ...one }));
      const what = kindOf(member);
      if (mine && isOpen(theirs, member)) return [];
      if (mine) return [{ change: "gone", endpoint, member, what, ...optional("ours", typeText(mine)), evidence: mine.evidence }];
      if (other === undefined) return [];
      const unknown = ours.unknown[member.split(".")[0] ?? ""];
      return [
        {
          change: "new",
          endpoint,
          member,
          what,
          ...optional("theirs", typeText(other)),
          ...placed(other),
          ...optional("unknown", unknown?.value),
          evidence: unknown?.evidence ?? [],
        },
      ];
    });
}

/** Whether nothing is said of what may be in the object that a member is in. */
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

function typeText({ types, repeated }: Member): string {
  const text = [...types].sort().join(" or ");
  return repeated ? `${text === "" ? "anything" : text}, repeated` : text;
}

type Finding = Pick<Difference, "change" | "what" | "evidence"> & Partial<Pick<Difference, "theirs" | "ours" | "inWords">>;

function compareMembers(theirs: Member, ours: Member): Finding[] {
  const findings: Finding[] = [];
  const { evidence } = ours;
  if (theirs.types.size > 0 && ours.types.size > 0 && typeText(theirs) !== typeText(ours)) {
    findings.push({ change: "different", what: "type", theirs: typeText(theirs), ours: typeText(ours), evidence });
  }
  if (theirs.required !== undefined && ours.required !== undefined && theirs.required !== ours.required) {
    findings.push({ change: "different", what: "required", theirs: String(theirs.required), ours: String(ours.required), evidence });
  }
  findings.push(...compareValues(theirs, ours));
  for (const name of boundNames) findings.push(...compareFacts(name, theirs.bounds.get(name), ours.bounds.get(name), evidence));
  findings.push(...compareFacts("default", theirs.default, ours.default, evidence));
  return findings;
}

function compareValues(theirs: Member, ours: Member): Finding[] {
  const [listed, known] = [theirs.values?.value, ours.values?.value];
  const evidence = [...new Set([...(ours.values?.evidence ?? []), ...ours.evidence])];
  if (listed === undefined && known === undefined) return [];
  // what takes any value is one difference, not one for each
  if (listed === undefined) return isBoolean(theirs) ? [] : [{ change: "gone", what: "values", ours: known?.join(", ") ?? "", evidence }];
  if (known === undefined) {
    const uncovered = listed.filter((value) => !isCovered(value, ours));
    return uncovered.length === 0 ? [] : [{ change: "new", what: "values", theirs: uncovered.join(", "), evidence }];
  }
  return [
    ...listed
      .filter((value) => !known.includes(value) && !isCovered(value, ours))
      .map((value): Finding => ({ change: "new", what: "value", theirs: value, evidence })),
    ...known.filter((value) => !listed.includes(value)).map((value): Finding => ({ change: "gone", what: "value", ours: value, evidence })),
  ];
}

function isBoolean({ types }: Member): boolean {
  return types.size === 1 && types.has("boolean");
}

/** Whether a value lies in a range that is taken besides the values that are named. */
function isCovered(value: string, { bounds }: Member): boolean {
  const [minimum, maximum] = [bounds.get("minimum"), bounds.get("maximum")];
  if (minimum === undefined || maximum === undefined || minimum.source === "machine") return false;
  const number = Number(value);
  return number >= minimum.value && number <= maximum.value;
}

function compareFacts(
  what: string,
  theirs: Fact<number | string> | undefined,
  ours: Fact<number | string> | undefined,
  around: readonly string[],
): Finding[] {
  if (String(theirs?.value) === String(ours?.value) || (theirs === undefined && ours?.source === "machine")) return [];
  const evidence = ours?.evidence ?? around;
  const words = theirs?.source === "words" ? { inWords: true as const } : {};
  if (ours === undefined || theirs === undefined) {
    return [
      {
        change: ours === undefined ? "new" : "gone",
        what,
        ...optional("theirs", theirs && String(theirs.value)),
        ...optional("ours", ours && String(ours.value)),
        ...words,
        evidence,
      },
    ];
  }
  return [{ change: "different", what, theirs: String(theirs.value), ours: String(ours.value), ...words, evidence }];
}
