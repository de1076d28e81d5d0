import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { packedMessages, packedVectors } from "../../../src/cli/conform/vectors.js";
import { archive, archiveFiles } from "../../../src/compile/package/archive.js";
import { data } from "../../data.js";

const files = archiveFiles();
const textOf = (name: string) => files.get(name)?.toString() ?? "";

test("the archive is the same each time, and small", () => {
  const { name, content } = archive();
  expect(name).toBe(`deepgram-preflight-data-${data.date}.tar.gz`);
  expect(content.equals(archive().content)).toBe(true);
  expect(content.length).toBeLessThanOrEqual(200_000);
  // every file has a header of its own
  const tar = gunzipSync(content).toString("latin1");
  for (const path of files.keys()) expect(tar).toContain(`${name.replace(".tar.gz", "")}/${path}\0`);
});

test("the archive has everything that its README names, with the sums of all files", () => {
  const table = /\| file \| content \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(textOf("README.md"))?.[1] ?? "";
  const named = table
    .split("\n")
    .filter((row) => row !== "" && !/^\| [^|]*\| in the repository:/.test(row))
    .flatMap((row) =>
      [
        ...(row
          .split("|")[1]
          ?.replace(/\(.*\)/, "")
          .matchAll(/`([^`]+)`/g) ?? []),
      ].map(([, path = ""]) => path),
    );
  expect(named).toEqual(expect.arrayContaining(["decoding.json", "order.json", "errors.json", "openapi.json", "vectors.jsonl"]));
  const missing = named.filter((path) => {
    const pattern = new RegExp(`${path.replaceAll(".", "\\.").replace("<endpoint>", "[a-z0-9.-]+")}$`);
    return ![...files.keys()].some((file) => pattern.test(file));
  });
  expect(missing).toEqual([]);
  const sums = textOf("SHA256SUMS").trim().split("\n");
  expect(sums.map((line) => line.slice(66))).toEqual([...files.keys()].filter((name) => name !== "SHA256SUMS"));
  for (const line of sums)
    expect(line.slice(0, 64)).toBe(
      createHash("sha256")
        .update(textOf(line.slice(66)))
        .digest("hex"),
    );
});

test("every vector is in the archive, one a line", () => {
  const ids = textOf("vectors.jsonl")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly id: string }).id);
  expect(ids.sort()).toEqual([...packedVectors(), ...packedMessages()].map(({ id }) => id).sort());
});
