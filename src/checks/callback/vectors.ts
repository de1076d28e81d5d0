import { type Case, type CaseContext, listed, type MakeCases } from "../kind/case.js";
import type { CallbackOptions } from "./data.js";

/** Callbacks that are not URLs or use another port, and each documented port. */
export const cases: MakeCases<CallbackOptions> = (context) => {
  const { check, endpoint, rule } = context;
  const ports = check.ports?.values ?? [];
  const method = endpoint.query?.properties?.["callback_method"]?.enum?.[0];
  return [
    ...ofExamples(context, "not http"),
    ...ofExamples(context, "other port"),
    ...ofExamples(context, "taken"),
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

function ofExamples({ find, rule }: CaseContext<CallbackOptions>, when: string): Case[] {
  return find(when).map(({ name, value, evidence }) => ({
    name,
    description: `\`callback=${value}\`.`,
    change: { query: { callback: value } },
    rule: when === "taken" ? rule("not http") : rule(when),
    evidence,
    ...(when === "taken" ? { accepted: true as const } : {}),
  }));
}
