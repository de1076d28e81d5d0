import type { Data } from "../../checks/kind/schemas.js";
import type { VectorFile } from "../vectors/vector.js";

export function drawing(_data: Data, _vectors: readonly VectorFile[]): string {
  return "<svg/>\n";
}
