import { readFileSync } from "node:fs";
import { allOperations } from "../../../generated/operations/index.js";
import { openApiDocument } from "../../../src/compile/openapi/document.js";
import { preflight } from "../../../src/index.js";
import { configuredData, preflightFrom } from "../config/configured.js";
import { type ExampleDocument, firstTries } from "./first-try.js";

const tries = firstTries(JSON.parse(readFileSync("generated/openapi.json", "utf8")) as ExampleDocument);

test("every operation and media type has an example", () => {
  expect([...new Set(tries.map(({ endpoint }) => endpoint))].sort()).toEqual(
    allOperations()
      .map(({ id }) => id)
      .sort(),
  );
  const ofSpeech = tries.filter(({ endpoint }) => /^(speak|listen|read)\.v1$/.test(endpoint));
  expect(ofSpeech.map(({ endpoint, mediaType }) => `${endpoint} ${mediaType}`)).toEqual([
    "listen.v1 application/json",
    "listen.v1 audio/*",
    "read.v1 application/json",
    "read.v1 text/plain",
    "speak.v1 application/json",
    "speak.v1 text/plain",
  ]);
});

test.each(tries.map((one) => [`${one.endpoint} ${one.mediaType ?? ""}`, one] as const))("the first try is accepted: %s", (_name, one) => {
  const { ok, endpoint, notices } = preflight(one.request);
  expect({ ok, endpoint, notices }).toEqual({ ok: true, endpoint: one.endpoint, notices: [] });
});

describe("the document of a configuration", () => {
  const config = {
    endpoints: ["speak.v1", "read.v1"],
    "speak.v1": { voices: { remove: ["aura-2-thalia-en"] }, parameters: { require: ["encoding"] } },
  };
  const configured = openApiDocument(configuredData(config));

  test("has examples that the configuration accepts", () => {
    const { preflight: judge } = preflightFrom(config);
    const found = firstTries(configured as unknown as ExampleDocument);
    expect(found.length).toBe(4);
    for (const { request } of found) expect([request.url, judge(request).ok]).toEqual([request.url, true]);
  });

  test("has no component that nothing refers to, and no default for a required encoding", () => {
    const text = JSON.stringify(configured);
    const { securitySchemes: _schemes, ...components } = configured["components"] as Record<string, object>;
    const references = Object.entries(components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `"#/components/${kind}/${name}"`),
    );
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => !text.includes(reference))).toEqual([]);
    expect(text).toContain("| `linear16` | **wav**, none |");
    expect(text).not.toContain("(default)");
  });
});
