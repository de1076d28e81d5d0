import { allOperations } from "../../generated/operations/index.js";
import type { Operation } from "../../src/engine/operation.js";
import { compilePart, type Part } from "../../src/engine/preflight-part.js";

const operations = allOperations();
const pointers = (id: string, part: Part, raw: string) =>
  compilePart(operations.find((one) => one.id === id) as Operation, operations, part, {})(raw).findings.map(({ pointer }) => pointer);

test("every violation of a query is found, and only the first of a message, which ends the stream", () => {
  expect(pointers("speak.v1", "query", "encoding=mp4&speed=9")).toEqual(["/query/encoding", "/query/speed"]);
  expect(pointers("speak.v2.stream", "message", '{"type":"Configure","features":{},"keyterms":[]}')).toEqual(["/message/features"]);
});
