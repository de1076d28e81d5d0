import { isHttpUri, parseUrl } from "../../../src/decode/url/url.js";
import { readVectors } from "../../vectors/read-vectors.js";

// Rust rejects the first two by the rule for right-to-left labels, and takes an empty host that the standard does not
const platformDiffers = ["https://aא", "https://1א.com", "foo://@"];

test("what is a URL and a URI to the Rust libraries is one here", () => {
  for (const { input, url, uri } of readVectors<{ input: string; url: boolean; uri: boolean | null }>("url")) {
    if (platformDiffers.includes(input)) continue;
    const parsed = parseUrl(input);
    expect({ input, url: parsed !== undefined }).toEqual({ input, url });
    if (parsed !== undefined) expect({ input, uri: isHttpUri(parsed) }).toEqual({ input, uri });
  }
});

test.each([
  [65_534, true],
  [65_535, false],
])("a URL of %d bytes is a URI: %s", (length, holds) => {
  const url = new URL(`https://example.com/${"a".repeat(length - 20)}`);
  expect(url.href).toHaveLength(length);
  expect(isHttpUri(url)).toBe(holds);
});
