import { type Case, exampleCases, listed, type MakeCases } from "../kind/case.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { CallbackFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface CallbackOptions {
  readonly ports: Cited & { readonly values: readonly number[] };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { member, ports: cited("The documented ports.", { values: { type: "array", items: { type: "integer" } } }) },
  required: ["ports"],
};

/** Callbacks that are not URLs or use another port, and each documented port. */
const cases: MakeCases<CallbackOptions> = ({ check, endpoint, find, rule }) => {
  const ports = check.ports.values;
  const method = endpoint.query?.properties?.["callback_method"]?.enum?.[0];
  const examples = (when: string, finding = when) =>
    exampleCases(find, when, rule(finding), (value) => ({
      description: `\`callback=${value}\`.`,
      change: { query: { callback: value } },
    }));
  return [
    ...examples("not http"),
    ...examples("other port"),
    ...examples("taken", "not http"),
    ...ports.map(
      (port): Case => ({
        name: `port-${port}`,
        description: `A callback on port ${port}: ${listed(ports)} are documented.`,
        change: { query: { callback: `https://example.com:${port}/hook` } },
        rule: rule("other port"),
        accepted: true,
      }),
    ),
    ...(method === undefined
      ? []
      : [
          {
            name: "method-alone",
            description: "A method without a callback.",
            change: { query: { callback_method: String(method) } },
            rule: rule("no callback"),
          },
        ]),
  ];
};

/** The callback must be an http or https URL. */
export const callback: CheckKind<CallbackOptions, CallbackFinding> = {
  name: "callback",
  reader: "a reader of URLs, as browsers have it",
  options,
  findings: () => ({
    "not http": "always",
    "other port": "always",
    "no callback": "always",
  }),
  runtime: ({ ports }) => ({ ports: ports.values }),
  cases,
};
