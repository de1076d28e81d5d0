import type { Case, MakeCases } from "../kind/case.js";
import { changed, wireRequest } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";

/** As many values of a parameter as are taken, and one more. */
export const cases: MakeCases = ({ check, one, base, rule }) => {
  const limit = limitOf(check, one.folder).value;
  const member = check.member ?? "";
  const model =
    base.query?.["model"] === undefined && one.folder.models !== undefined ? { model: one.folder.models.models[0]?.id ?? "" } : {};
  const { url = "" } = wireRequest(one.operation, changed(base, { query: model }));
  return [limit, limit + 1].map(
    (times): Case => ({
      name: `${times}-values`,
      description: `${times} times \`${member}\`: ${limit} are taken.`,
      change: {
        query: model,
        longQuery: { prefix: url.includes("?") ? "" : `?${member}=a`, unit: `&${member}=a`, times: url.includes("?") ? times : times - 1 },
      },
      rule: rule("too many"),
      slots: { count: times, limit },
      ...(times > limit ? {} : { taken: true }),
    }),
  );
};
