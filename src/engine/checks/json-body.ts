import { readJsonObject } from "../../decode/json-object.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const jsonBody: BindCheck<"json-body"> = (check, operation) => {
  const type = { fields: operation.bodyFields };
  const parameters = new Set(operation.parameters.map((parameter) => parameter.name));
  return (examination) => {
    const { bodyText, media } = examination;
    if (bodyText === undefined || media !== "json") return;
    const reading = readJsonObject(bodyText, type);
    const { value, fault } = reading;
    // the service's own rule, after serde's: exactly one of the fields
    const complete = value !== undefined && Object.keys(value).length === 1;
    if (complete && fault === undefined) {
      examination.body = value;
      return;
    }
    const when = value !== undefined && !complete ? "shape" : (fault?.fault ?? "shape");
    const found = fault?.found;
    examination.reject(ruleFor(check, when), {
      pointer: found === undefined ? "/body" : `/body/${found.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      slots: { key: found ?? "" },
      hintSlots: () => ({
        found:
          found === undefined ? "" : parameters.has(found) ? ` \`${found}\` goes into the query.` : ` Found \`${found.slice(0, 64)}\`.`,
      }),
    });
  };
};
