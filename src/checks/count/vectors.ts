import type { Case, MakeCases } from "../kind/case.js";
import { changed, wireRequest } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";
import { type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";

/** The largest accepted number of values of a parameter, and one more. */
export const cases: MakeCases = ({ check, endpoint, base, rule }) => {
  const limit = limitOf(check, endpoint.folder).value;
  const member = check.member ?? "";
  const model =
    base.query?.["model"] === undefined && endpoint.folder.models !== undefined
      ? { model: endpoint.folder.models.models[0]?.id ?? "" }
      : {};
  const { url = "" } = wireRequest(endpoint.operation, changed(base, { query: model }));
  return [limit, limit + 1].map(
    (times): Case => ({
      name: `${times}-values`,
      description: `${times} times \`${member}\`, ${limit} allowed.`,
      change: {
        query: model,
        longQuery: { prefix: url.includes("?") ? "" : `?${member}=a`, unit: `&${member}=a`, times: url.includes("?") ? times : times - 1 },
      },
      rule: rule("too many"),
      slots: { count: times, limit },
      ...(times > limit ? {} : { accepted: true }),
    }),
  );
};

/** The same for a list in a message. */
export const messageCases: MakeMessageCases = (context) => {
  const { check, endpoint, rule } = context;
  const limit = limitOf(check, endpoint.folder).value;
  const [prefix = "", suffix = ""] = JSON.stringify(messageWith(context, check.member ?? "", ["?"])).split('"?"');
  return [limit, limit + 1].map(
    (times): MessageCase => ({
      name: `${times}-values`,
      description: `${times} values in \`${check.member}\`, ${limit} allowed.`,
      message: { textRepeat: { prefix: `${prefix}"a"`, unit: ',"a"', times: times - 1, suffix } },
      rule: rule("too many"),
      slots: { count: times, limit },
      ...(times > limit ? {} : { accepted: true }),
    }),
  );
};
