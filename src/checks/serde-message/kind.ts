import type { CheckKind } from "../kind/kind.js";
import type { MessageDeserializationFinding } from "../message-deserialization/check.js";
import { messageDeserialization } from "../message-deserialization/kind.js";

/** A message must deserialize; the server answers in the words of serde_json. */
export const serdeMessage: CheckKind<object, MessageDeserializationFinding> = { ...messageDeserialization, name: "serde-message" };
