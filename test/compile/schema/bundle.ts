import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DecodedRequest } from "../../engine/decoded-request.js";

/** Something that a request must meet, as a bundle has it. */
export interface Entry {
  readonly "x-deepgram-error": string;
  readonly "x-deepgram-rule": readonly string[];
  readonly "x-deepgram-order": number;
}

/** A bundle, as far as the tests look into it. */
export interface Bundle {
  readonly $schema: string;
  readonly $id: string;
  readonly allOf?: readonly Entry[];
}

/** The drafts that the tests evaluate the bundles as. */
export const drafts = ["2020-12", "draft-07"] as const;

/** Reads the bundle of an endpoint, as a schema of a draft. */
export function readBundle(endpoint: string, draft: (typeof drafts)[number]): Bundle {
  // both jest and npm scripts run in the root, and only one of them is CommonJS
  const bundle = JSON.parse(readFileSync(`generated/schemas/${endpoint}.request.json`, "utf8")) as Bundle;
  return draft === "draft-07" ? bundle : { ...bundle, $schema: "https://json-schema.org/draft/2020-12/schema" };
}

const engines = {
  "2020-12": new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }),
  "draft-07": new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }),
};
for (const engine of Object.values(engines)) {
  for (const name of ["x-deepgram-error", "x-deepgram-rule", "x-deepgram-order", "x-deepgram-message", "x-deepgram-text"])
    engine.addKeyword(name);
}

const compiled = new Map<string, { readonly validate: ValidateFunction; readonly entries: readonly Entry[] }>();

/** Gives the entry that a request fails first; `undefined` where it fails none, and throws where it is no decoded request. */
export function firstFailure({ endpoint, ...request }: DecodedRequest, draft: (typeof drafts)[number]): Entry | undefined {
  const key = `${endpoint} ${draft}`;
  let known = compiled.get(key);
  if (known === undefined) {
    const bundle = readBundle(endpoint, draft);
    known = { validate: engines[draft].compile(bundle), entries: bundle.allOf ?? [] };
    compiled.set(key, known);
  }
  if (known.validate(request)) return undefined;
  const places = (known.validate.errors ?? []).map(({ schemaPath }) => Number(/^#\/allOf\/(\d+)/.exec(schemaPath)?.[1]));
  if (places.some(Number.isNaN)) throw new Error(`no decoded request: ${JSON.stringify([request, known.validate.errors])}`);
  return known.entries[Math.min(...places)];
}
