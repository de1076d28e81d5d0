import { allOperations } from "../../generated/operations/index.js";
import { bodyNeed } from "../../src/engine/body-need.js";

const operations = new Map(allOperations().map((operation) => [operation.id, operation]));
const json = "application/json; charset=utf-8";

test.each<[string, string, number | undefined, object]>([
  ["manage.v1.models.list", json, undefined, { kind: "nothing" }],
  ["speak.v1", json, undefined, { kind: "whole", limit: 2_097_152, judgedBeyond: true }],
  ["speak.v1", "text/plain", 1000, { kind: "whole", limit: 1000, judgedBeyond: true }],
  ["listen.v1", "audio/wav", undefined, { kind: "beginning" }],
  ["listen.v1", json, undefined, { kind: "whole", limit: 2_097_152 }],
  // the management API has no known limit
  ["manage.v1.keys.create", json, undefined, { kind: "whole", limit: 2_097_152, judgedBeyond: false }],
  ["manage.v1.keys.create", json, 1000, { kind: "whole", limit: 1000, judgedBeyond: false }],
])("%s with %s and a limit of %s", (id, type, limit, need) => {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(id);
  expect(bodyNeed(operation, type, limit)).toMatchObject(need);
});
