import { allOperations } from "../../generated/operations/index.js";
import { compilePart, type Part } from "../../src/engine/preflight-part.js";

function validate(id: string, name: Part["name"], raw: string) {
  const operations = allOperations()
    .filter((operation) => operation.id === id)
    .map((operation) => ({ ...operation, checks: operation.checks.filter(({ reads }) => reads === name) }));
  const { findings, value } = compilePart(operations, { name }, "", {})(raw);
  return { pointers: findings.map(({ pointer }) => pointer), value };
}

test("every violation of a query is found, and only the first of a message, which ends the stream", () => {
  expect(validate("speak.v1", "query", "encoding=mp4&speed=9").pointers).toEqual(["/query/encoding", "/query/speed"]);
  expect(validate("speak.v2.stream", "message", '{"type":"Configure","features":{},"keyterms":[]}').pointers).toEqual([
    "/message/features",
  ]);
});

test("a part is decoded; a body is read as JSON", () => {
  expect(validate("speak.v1", "query", "encoding=mp3&sample_rate=22050").value).toMatchObject({ encoding: "mp3", sample_rate: 22050 });
  expect(validate("speak.v1", "body", '{"text":"Hello"}')).toEqual({ pointers: [], value: { text: "Hello" } });
  expect(validate("speak.v1", "body", "{}").pointers).toEqual(["/body"]);
  expect(validate("auth.v1.grant", "body", '{"ttl_seconds":"x"}').pointers).toEqual(["/body/ttl_seconds"]);
  expect(validate("listen.v1", "body", '{"url":5}').pointers).toHaveLength(1);
});
