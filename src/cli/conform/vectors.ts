import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Repeat, VectorRequest } from "../../checks/kind/change.js";
import type { Vector, VectorFile } from "../../compile/vectors/vector.js";

/** A vector of the package, and the endpoint that it is of. */
export interface PackedVector extends Vector {
  readonly endpoint: string;
}

/**
 * Reads the conformance vectors of the package.
 *
 * @returns The vectors, endpoint by endpoint.
 */
export function packedVectors(): PackedVector[] {
  const packageFile = createRequire(import.meta.url).resolve("deepgram-preflight/package.json");
  const folder = join(packageFile, "../generated/vectors");
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { endpoint, vectors } = JSON.parse(readFileSync(join(folder, name), "utf8")) as VectorFile;
      return vectors.map((vector) => ({ ...vector, endpoint }));
    });
}

/** What is written of a vector, a line each. */
export interface AskedLine {
  readonly id: string;
  readonly endpoint: string;
  readonly auth?: "check";
  /** With the URL and the body written out. */
  readonly request: Pick<VectorRequest, "method" | "url" | "headers" | "body" | "bodyBase64">;
  readonly decoded?: object;
}

/**
 * Makes the line that asks for a verdict.
 *
 * @param vector - The vector.
 * @returns What is asked: nothing of what is expected is in it.
 */
export function askedLine({ id, endpoint, auth, request, decoded }: PackedVector): AskedLine {
  const { urlRepeat, bodyRepeat, ...rest } = request;
  return {
    id,
    endpoint,
    ...(auth === undefined ? {} : { auth }),
    request: {
      ...rest,
      ...(urlRepeat === undefined ? {} : { url: writtenOut(urlRepeat) }),
      ...(bodyRepeat === undefined ? {} : { body: writtenOut(bodyRepeat) }),
    },
    ...(decoded === undefined ? {} : { decoded }),
  };
}

function writtenOut({ prefix, unit, times, suffix }: Repeat): string {
  return prefix + unit.repeat(times) + suffix;
}
