import { allOperations } from "../../generated/operations/index.js";
import { compilePart, type Part } from "../../src/engine/preflight-part.js";

const pointers = (id: string, name: Part["name"], raw: string) => {
  const operations = allOperations()
    .filter((operation) => operation.id === id)
    .map((operation) => ({ ...operation, checks: operation.checks.filter(({ reads }) => reads === name) }));
  return compilePart(operations, { name }, "", {})(raw).findings.map(({ pointer }) => pointer);
};

test("every violation of a query is found, and only the first of a message, which ends the stream", () => {
  expect(pointers("speak.v1", "query", "encoding=mp4&speed=9")).toEqual(["/query/encoding", "/query/speed"]);
  expect(pointers("speak.v2.stream", "message", '{"type":"Configure","features":{},"keyterms":[]}')).toEqual(["/message/features"]);
});
