export type { FormatCell, FormatColumn, FormatTable } from "../checks/tables.js";
export type { ServerMessage, StreamAnswer } from "./answers.js";
export type { PreflightOptions, RuleMode } from "./options.js";
export type { MessageOptions } from "./preflight-message.js";
export type { StreamState } from "./stream-clock.js";
export type { LeaveOut, QueryInput, QueryInputs, RequestValues } from "./values.js";
export type {
  Accepted,
  AcceptedMessage,
  Advice,
  BrokenRule,
  CategoryErrorBody,
  Certainty,
  CodeErrorBody,
  DeepgramErrorBody,
  MessageNotice,
  Notice,
  Rejected,
  RejectedMessage,
  RuleCertainty,
  WithPath,
} from "./verdict.js";
export type { HeaderFields, HeadersLike, WireRequest } from "./wire-request.js";
