import type { MessageUnion } from "../../decode/json/message.js";
import { messageError } from "../../decode/json/message-error.js";
import type { BindCheck } from "../bound-check.js";
import { bindReader } from "../message-deserialization/check.js";

/** Reads a message as `message-deserialization` does, for a server that answers in the words of serde_json. */
export const serdeMessage: BindCheck<{ readonly union: MessageUnion }> = (check) => bindReader(check, messageError);
