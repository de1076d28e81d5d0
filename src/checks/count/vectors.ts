import { single } from "../../compile/modules/check-needs.js";
import type { Case, MakeCases } from "../../compile/vectors/case.js";
import { changed } from "../../compile/vectors/change.js";
import { wireRequest } from "../../compile/vectors/wire.js";

/** As many values of a parameter as are taken, and one more. */
export const count: MakeCases = ({ check, one, base, rule }) => {
  const limit = single(check, one.folder);
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
