export type { AcceptedMessage, MessageNotice, RejectedMessage } from "./message-verdict.js";
export type { FormatCell, FormatColumn, FormatTable } from "./operation.js";
export type { PreflightOptions, RuleMode } from "./options.js";
export type { MessageOptions } from "./preflight-message.js";
export type { ServerMessage, StreamAnswer } from "./stream-answer.js";
export type { StreamState } from "./stream-clock.js";
export type { QueryInput, QueryInputs, RequestValues } from "./values.js";
export type {
  Accepted,
  Advice,
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
