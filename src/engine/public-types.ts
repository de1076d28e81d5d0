export type { FormatCell, FormatColumn, FormatTable } from "./operation.js";
export type { PreflightOptions, RuleMode } from "./options.js";
export type { QueryInput, QueryInputs, RequestValues } from "./values.js";
export type {
  Accepted,
  BrokenRule,
  CategoryErrorBody,
  Certainty,
  CodeErrorBody,
  DeepgramErrorBody,
  Notice,
  Rejected,
  RuleCertainty,
  WithPath,
} from "./verdict.js";
export type { HeaderFields, HeadersLike, WireRequest } from "./wire-request.js";
