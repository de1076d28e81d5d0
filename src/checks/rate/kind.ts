import { limitOf } from "../kind/folder-data.js";
import { type CheckKind, type KindOptions, limit } from "../kind/kind.js";
import { jsonFrame, longFrame, type MakeMessageCases, type MessageCase, type SentFrame, smallestMessages } from "../kind/message-case.js";
import type { RateFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface RateOptions {
  /** The type of the messages that are counted. */
  readonly message: string;
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    message: { type: "string", description: "The type of the messages that are counted." },
    member: { type: "string", description: "The text whose characters are counted; by default messages are counted." },
    limit,
  },
  required: ["message", "limit"],
};

/** As many messages as a window allows, one more, and one more when the window is over. */
const messageCases: MakeMessageCases<RateOptions> = (context) => {
  const { check, endpoint, examples, rule } = context;
  const { value: limit, seconds = 0 } = limitOf(check, endpoint.folder);
  const { member } = check;
  // another check limits the characters of one message
  const longest = endpoint.checks.find((other) => other !== check && other.stage === "message" && other.member === member && other.limit);
  const most = member === undefined || longest === undefined ? 1 : limitOf(longest, endpoint.folder).value;
  // frames that count for this much together
  const frames = (amount: number, second?: number): SentFrame[] => {
    const at = second === undefined ? {} : { second };
    if (member === undefined) {
      const frame = jsonFrame(smallestMessages(endpoint, examples).get(check.message) ?? {});
      return [{ ...frame, ...(amount > 1 && { times: amount }), ...at }];
    }
    const [times, rest] = [Math.floor(amount / most), amount % most];
    return [
      ...(times === 0 ? [] : [{ ...longFrame(context, member, { unit: "a", times: most }), ...(times > 1 && { times }), ...at }]),
      ...(rest === 0 ? [] : [{ ...longFrame(context, member, { unit: "a", times: rest }), ...at }]),
    ];
  };
  const what = member === undefined ? "messages" : "characters";
  const make = (name: string, description: string, when: string, sent: readonly SentFrame[]): MessageCase => ({
    name,
    description,
    before: sent.slice(0, -1),
    message: sent.at(-1) as SentFrame,
    rule: rule(when),
    slots: { limit, seconds },
  });
  const above = "too many";
  return [
    { ...make("limit", `${limit} ${what} at once.`, above, [...frames(limit - 1), ...frames(1)]), accepted: true },
    make("above", `${limit + 1} ${what} at once.`, above, [...frames(limit), ...frames(1)]),
    {
      ...make("later", `${limit + 1} ${what}, the last after ${seconds + 1} seconds.`, above, [
        ...frames(limit),
        ...frames(1, seconds + 1),
      ]),
      accepted: true,
    },
    make("window", `${limit + 1} ${what} in ${seconds} seconds, but not in ${seconds} seconds from the first.`, "perhaps too many", [
      ...frames(1),
      ...frames(limit - 1, seconds - 10),
      ...frames(1, seconds + 5),
      ...frames(1),
    ]),
  ];
};

/** Messages must not be sent faster than a limit. */
export const rate: CheckKind<RateOptions, RateFinding> = {
  name: "rate",
  options,
  findings: () => ({
    "too many": "always",
    "perhaps too many": "always",
  }),
  runtime(check, { folder }) {
    const { value, seconds } = limitOf(check, folder);
    if (seconds === undefined) throw new Error(`schemas/${folder.path}/limits.json: ${check.limit} needs seconds for a rate`);
    return { type: check.message, member: check.member, limit: value, seconds };
  },
  messageCases,
};
