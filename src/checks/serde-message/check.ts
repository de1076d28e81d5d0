import type { MessageUnion } from "../../decode/json/message.js";
import { messageError } from "../../decode/json/message-error.js";
import type { CompileCheck } from "../contract.js";
import { compileReader, type MessageDeserializationFinding } from "../message-deserialization/check.js";

/** Reads a message as `message-deserialization` does, for a server that answers in the words of serde_json. */
export const serdeMessage: CompileCheck<{ readonly union: MessageUnion }, MessageDeserializationFinding> = (check) =>
  compileReader(check, messageError);
