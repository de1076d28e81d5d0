import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressClassifier, parseAddress, type SpecialBlock } from "../../src/remote/address.js";

const { blocks } = JSON.parse(readFileSync(join(__dirname, "../../schemas/special-purpose-addresses.json"), "utf8")) as {
  blocks: SpecialBlock[];
};
const judge = addressClassifier(blocks);

// the last address before a block, its first, its last and the next one after; what is outside is public, or is left out here
test.each<[block: string, name: string, rejects: string, before: string, first: string, last: string, after: string]>([
  ["0.0.0.0/8", "this network", "documented", "", "0.0.0.0", "0.255.255.255", "1.0.0.0"],
  ["10.0.0.0/8", "private use", "documented", "9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0"],
  ["100.64.0.0/10", "shared address space", "inferred", "100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0"],
  ["127.0.0.0/8", "loopback", "documented", "126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0"],
  ["169.254.0.0/16", "link local", "documented", "169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0"],
  ["172.16.0.0/12", "private use", "documented", "172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0"],
  ["192.0.0.0/24", "IETF protocol assignments", "inferred", "191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0"],
  ["192.0.2.0/24", "documentation (TEST-NET-1)", "inferred", "192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0"],
  ["192.88.99.2/32", "6a44-relay anycast", "inferred", "192.88.99.1", "192.88.99.2", "192.88.99.2", "192.88.99.3"],
  ["192.168.0.0/16", "private use", "documented", "192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0"],
  ["198.18.0.0/15", "benchmarking", "inferred", "198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0"],
  ["198.51.100.0/24", "documentation (TEST-NET-2)", "inferred", "198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0"],
  ["203.0.113.0/24", "documentation (TEST-NET-3)", "inferred", "203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0"],
  ["224.0.0.0/4", "multicast", "inferred", "223.255.255.255", "224.0.0.0", "239.255.255.255", ""],
  ["240.0.0.0/4", "reserved", "inferred", "", "240.0.0.0", "255.255.255.254", ""],
  ["255.255.255.255/32", "limited broadcast", "inferred", "", "255.255.255.255", "255.255.255.255", ""],
  ["::/128", "unspecified", "documented", "", "::", "0:0:0:0:0:0:0:0", ""],
  ["::1/128", "loopback", "documented", "", "::1", "0:0:0:0:0:0:0:1", ""],
  [
    "64:ff9b:1::/48",
    "IPv4-IPv6 translation for local use",
    "inferred",
    "64:ff9b:0:ffff:ffff:ffff:ffff:ffff",
    "64:ff9b:1::",
    "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
    "64:ff9b:2::",
  ],
  ["100::/64", "discard-only", "inferred", "ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "100::", "100::ffff:ffff:ffff:ffff", ""],
  ["100:0:0:1::/64", "dummy prefix", "inferred", "", "100:0:0:1::", "100:0:0:1:ffff:ffff:ffff:ffff", "100:0:0:2::"],
  [
    "2001::/23",
    "IETF protocol assignments",
    "inferred",
    "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001::",
    "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:200::",
  ],
  [
    "2001:db8::/32",
    "documentation",
    "inferred",
    "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db8::",
    "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db9::",
  ],
  [
    "3fff::/20",
    "documentation",
    "inferred",
    "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "3fff::",
    "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
    "3fff:1000::",
  ],
  [
    "5f00::/16",
    "segment routing identifiers",
    "inferred",
    "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "5f00::",
    "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "5f01::",
  ],
  [
    "fc00::/7",
    "unique local",
    "documented",
    "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "fc00::",
    "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "fe00::",
  ],
  [
    "fe80::/10",
    "link local",
    "documented",
    "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "fe80::",
    "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "",
  ],
  ["fec0::/10", "site local", "inferred", "", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", ""],
  ["ff00::/8", "multicast", "inferred", "", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", ""],
])("%s is for %s, which is %s", (block, name, rejects, before, first, last, after) => {
  expect(blocks.map((one) => one.block)).toContain(block);
  for (const address of [first, last]) expect(judge(address)).toMatchObject({ name, rejects });
  for (const address of [before, after].filter(Boolean)) {
    expect(parseAddress(address)).toBeDefined();
    // IANA delegates addresses of 2000::/3 alone
    if (address.includes(":") && !/^[23][\da-f]{3}:/.test(address)) expect(judge(address)?.name).toBe("outside global unicast");
    else expect(judge(address)).toBeUndefined();
  }
});

test.each([
  ["192.0.0.8", "192.0.0.9", "192.0.0.9", ""],
  ["", "192.0.0.10", "192.0.0.10", "192.0.0.11"],
  ["2001:1::", "2001:1::1", "2001:1::1", ""],
  ["", "2001:1::2", "2001:1::2", ""],
  ["", "2001:1::3", "2001:1::3", "2001:1::4"],
  ["2001:2:ffff:ffff:ffff:ffff:ffff:ffff", "2001:3::", "2001:3:ffff:ffff:ffff:ffff:ffff:ffff", "2001:4::"],
  ["2001:4:111:ffff:ffff:ffff:ffff:ffff", "2001:4:112::", "2001:4:112:ffff:ffff:ffff:ffff:ffff", "2001:4:113::"],
  ["2001:1f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:20::", "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff", ""],
  ["", "2001:30::", "2001:3f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:40::"],
])("what lies within a block and is public: %s | %s to %s | %s", (before, first, last, after) => {
  for (const address of [first, last]) expect(judge(address)).toBeUndefined();
  for (const address of [before, after].filter(Boolean)) expect(judge(address)).toMatchObject({ name: "IETF protocol assignments" });
});

test.each<[address: string, name: string | undefined, rejects?: string]>([
  ["::ffff:127.0.0.1", "loopback, IPv4-mapped", "documented"],
  ["::ffff:7f00:1", "loopback, IPv4-mapped", "documented"],
  ["::ffff:8.8.8.8", undefined],
  ["::ffff:9.255.255.255", undefined],
  ["::ffff:10.0.0.0", "private use, IPv4-mapped", "documented"],
  ["::ffff:100.64.0.1", "shared address space, IPv4-mapped", "inferred"],
  ["::fffe:10.0.0.0", "outside global unicast", "inferred"],
  ["::1:0:10.0.0.0", "outside global unicast", "inferred"],
  ["1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "outside global unicast", "inferred"],
  ["2000::", undefined],
  ["3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", undefined],
  ["4000::", "outside global unicast", "inferred"],
  ["e000::", "outside global unicast", "inferred"],
  ["::127.0.0.1", "loopback, IPv4-compatible", "documented"],
  ["::2", "this network, IPv4-compatible", "documented"],
  ["::8.8.8.8", undefined],
  ["::ffff:0:10.0.0.1", "private use, IPv4-translated", "inferred"],
  ["::ffff:0:8.8.8.8", undefined],
  ["64:ff9b::10.0.0.1", "private use, IPv4-IPv6 translation", "inferred"],
  ["64:ff9b::8.8.8.8", undefined],
  ["2002:7f00:1::", "loopback, 6to4", "inferred"],
  ["2002:a00:0:ffff:ffff:ffff:ffff:ffff", "private use, 6to4", "inferred"],
  ["2002:808:808::1", undefined],
  ["2001:ffff::", undefined],
  ["2003::", undefined],
  ["fe80::1%eth0", "link local", "documented"],
  ["8.8.8.8", undefined],
  ["2606:4700:4700::1111", undefined],
])("%s is %s", (address, ...expected) => {
  expect(parseAddress(address)).toBeDefined();
  const fault = judge(address);
  expect(fault ? [fault.name, fault.rejects] : [undefined]).toEqual(expected);
});

test.each<[text: string, bytes: number[] | undefined]>([
  ["1.2.3.4", [1, 2, 3, 4]],
  ["255.255.255.255", [255, 255, 255, 255]],
  ["1.2.3.256", undefined],
  ["01.2.3.4", undefined],
  ["1.2.3", undefined],
  ["1.2.3.4.5", undefined],
  ["1.2.3.4%eth0", undefined],
  ["", undefined],
  ["localhost", undefined],
  ["::", Array(16).fill(0)],
  ["1:2:3:4:5:6:7:8", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ["1:2:3:4:5:6:7::", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 0]],
  ["::2:3:4:5:6:7:8", [0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ["1:2:3:4:5:6:7", undefined],
  ["1:2:3:4:5:6:7:8:9", undefined],
  ["1:2:3:4::5:6:7:8", undefined],
  ["1::2::3", undefined],
  [":::", undefined],
  [":1:2:3:4:5:6:7", undefined],
  ["12345::", undefined],
  ["g::", undefined],
  ["1:2:3:4:5:6:7.8.9.10", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 7, 8, 9, 10]],
  ["::1.2.3", undefined],
  ["::1.2.3.4.5", undefined],
  ["1.2.3.4::", undefined],
  ["[::1]", undefined],
  [`::1%${"x".repeat(100)}`, undefined],
])("the bytes of %j", (text, bytes) => {
  const parsed = parseAddress(text);
  expect(parsed && [...parsed]).toEqual(bytes);
});

test.each(["1.2.3.4", "1.2.3.0/33", "x/8", "::/129", "1.2.3.0/x"])("%s is no block", (block) => {
  const special: SpecialBlock = { block, name: "", public: true, evidence: [] };
  expect(() => addressClassifier([special])).toThrow(block);
});
