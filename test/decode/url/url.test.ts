import { isHttpUri, isPlainHttpUrl, parseUrl, privateAddress } from "../../../src/decode/url/url.js";
import fc from "../../properties.js";
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

test("a URL that is recognized without parsing is one that the parsers accept", () => {
  const label = fc.string({ unit: fc.constantFrom(..."a1-x.n"), maxLength: 6 });
  const host = fc.oneof(
    label,
    fc.constantFrom("localhost", "a.localhost", "127.0.0.1", "xn--a", "xn--a.com", "a.com", "a.b-c.org", "1.com", "a.1", "[::1]", "A.com"),
  );
  const rest = fc.oneof(
    fc.constantFrom("", "/", "?a", "#a", "@b.com", ":80", "/a:b@c", "\\", "/\\a", "/%zz%"),
    fc.string({ unit: fc.constantFrom(..."/?#@:\\ a%é\t"), maxLength: 6 }),
  );
  const url = fc.tuple(fc.constantFrom("http://", "https://", "HTTP://", "http:/", "ftp://", ""), fc.array(host, { maxLength: 3 }), rest);
  let recognized = 0;
  fc.assert(
    fc.property(url, ([scheme, labels, end]) => {
      const text = scheme + labels.join(".") + end;
      if (!isPlainHttpUrl(text)) return;
      recognized++;
      const parsed = parseUrl(text);
      expect(parsed && { text, port: parsed.port, isHttp: isHttpUri(parsed), kind: privateAddress(parsed) }).toEqual({
        text,
        port: "",
        isHttp: true,
        kind: undefined,
      });
    }),
    { numRuns: 10_000 },
  );
  expect(recognized).toBeGreaterThan(100);
});
