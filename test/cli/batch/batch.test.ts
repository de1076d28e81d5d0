import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import {
  type BlockWorker,
  filterLines,
  mapBlocks,
  progressOn,
  type TaskCall,
  taskOf,
  workforce,
  writerTo,
} from "../../../src/cli/batch/filter.js";
import { type LineLimits, lineBlocks, lineLimits, mapBlock } from "../../../src/cli/batch/lines.js";
import { batchSummary } from "../../../src/cli/check/batch.js";
import { exampleLine, verdictJson } from "../../../src/cli/check/line.js";
import { run } from "../../../src/cli/run.js";
import type { Output, Terminal } from "../../../src/cli/terminal/terminal.js";
import { createPreflight, type Options } from "../../../src/index.js";
import { type Row, requestOf } from "../../engine/row.js";
import fc from "../../properties.js";

const nil = "00000000-0000-0000-0000-000000000000";

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  // all in the same memory: a chunk is valid until the next one is read
  const memory = Buffer.alloc(Math.min(size, bytes.length));
  for (let from = 0; from < bytes.length; from += size) {
    const piece = bytes.subarray(from, from + size);
    memory.set(piece);
    yield memory.subarray(0, piece.length);
  }
}

function terminalFor(input: Uint8Array, size = 1000) {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written): Output => ({
    write: (content) => {
      written[name] += typeof content === "string" ? content : Buffer.from(content).toString();
      return true;
    },
  });
  const terminal: Terminal = {
    stdout: into("stdout"),
    stderr: into("stderr"),
    env: {},
    stdin: () => pieces(input, size),
    interactive: false,
  };
  return { terminal, written };
}

async function batch(input: string | Uint8Array, args: readonly string[] = [], size = 1000) {
  const { terminal, written } = terminalFor(typeof input === "string" ? Buffer.from(input) : input, size);
  const code = await run(["check", "--batch", ...args], terminal);
  return { code, ...written };
}

const check: TaskCall = { name: "check", settings: { options: {}, requestIds: false } };

async function filtered(input: Uint8Array, limits: LineLimits, size = 1000): Promise<string> {
  const { terminal, written } = terminalFor(input, size);
  await filterLines(pieces(input, size), "input", check, { jobs: 1, quiet: true, limits }, terminal);
  return written.stdout;
}

const request = (more: object = {}) => ({
  method: "POST",
  url: "/v1/speak",
  headers: { "content-type": "application/json" },
  body: '{"text":"hi"}',
  ...more,
});
const accepted = '{"ok":true,"endpoint":"speak.v1","query":{},"body":{"text":"hi"},"notices":[]}';
const acceptedWith = (id: string) => `{"id":${id},${accepted.slice(1)}`;
const text = JSON.stringify(request());
const wrong = (error: string, id?: string) =>
  `{${id === undefined ? "" : `"id":${id},`}"error":${JSON.stringify(`${error}; example of a line: ${exampleLine}`)}}`;
const line = (more: object) => JSON.stringify(request(more));

const rows: readonly (readonly [what: string, input: string | Uint8Array, output: string])[] = [
  ["a request", text, accepted],
  ["an id that is text", line({ id: 'a"b' }), acceptedWith('"a\\"b"')],
  ["an id that is a number", line({ id: 7 }), acceptedWith("7")],
  ["an id that is null", line({ id: null }), acceptedWith("null")],
  ["an id of more digits than JavaScript keeps", `{"id": 12345678901234567890 ,${text.slice(1)}`, acceptedWith("12345678901234567890")],
  ["an id that is the last member", `${text.slice(0, -1)},"id":1.50}`, acceptedWith("1.50")],
  ["an id with digits behind the point", `${text.slice(0, -1)},"id":0.10}`, acceptedWith("0.10")],
  [
    "an id that is an object",
    `{"id" : { "a b\\\\\\"" : [1.50, {"id":2}] },${text.slice(1)}`,
    acceptedWith('{"a b\\\\\\"":[1.50,{"id":2}]}'),
  ],
  ["an id twice", `{"id":[1],"x":{"id":[3]},"\\u0069d":[2],${text.slice(1)}`, acceptedWith("[2]")],
  [
    "an id nested deeply",
    `{"id":${"[".repeat(50_000)}${"]".repeat(50_000)},${text.slice(1)}`,
    acceptedWith(`${"[".repeat(50_000)}${"]".repeat(50_000)}`),
  ],
  ["members that nobody knows", line({ at: 5, __proto__x: {} }), accepted],
  ["header fields in pairs", line({ headers: [["Content-Type", "application/json"]] }), accepted],
  ["header fields in lists", line({ headers: { "content-type": ["application/json"], x: [] } }), accepted],
  ["header fields that are null", line({ headers: { "content-type": "application/json", x: null } }), accepted],
  ["a body in base64", line({ body: undefined, bodyBase64: Buffer.from('{"text":"hi"}').toString("base64") }), accepted],
  ["a body in base64 without padding", line({ body: null, bodyBase64: "eyJ0ZXh0IjoiaGkifQ" }), accepted],
  ["no body: not looked at", line({ body: undefined }), '{"ok":true,"endpoint":"speak.v1","query":{},"notices":[]}'],
  [
    "no route",
    '{"method":"GET","url":"https://example.com/","headers":null,"bodyBase64":null}',
    '{"ok":true,"endpoint":null,"notices":[]}',
  ],
  [
    "a handshake",
    '{"method":"GET","url":"wss://api.deepgram.com/v1/speak"}',
    '{"ok":true,"endpoint":"speak.v1.stream","query":{},"notices":[]}',
  ],
  [
    "bytes that are audio",
    line({ url: "/v1/listen", headers: { "content-type": "audio/wav" }, body: undefined, bodyBase64: "UklGRv8A" }),
    '{"ok":true,"endpoint":"listen.v1","query":{},"notices":[]}',
  ],
  ["a carriage return at the end", `${text}\r`, accepted],
  ["white space around", `\t ${text} \t`, accepted],
  ["a byte order mark", `\ufeff${text}`, accepted],
  ["two byte order marks", `\ufeff\ufeff${text}`, wrong("the line is not JSON: expected value at byte 1")],
  ["a line of white space", " \t\r", wrong("the line is blank")],
  ["no JSON", "curl", wrong("the line is not JSON: expected value at byte 1")],
  ["half a line", '{"id":1,"method":"POST"', wrong("the line is not JSON: EOF while parsing an object at byte 23")],
  ["a list", "[]", wrong("the line must be an object, but is a list")],
  ["null", "null", wrong("the line must be an object, but is null")],
  ["a number", "5", wrong("the line must be an object, but is a number")],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), wrong("the line is not UTF-8: use bodyBase64 for a binary body")],
  ["an object of nothing", '{"id":3}', wrong("method must be a string, such as POST, but is missing", "3")],
  ["a method that is a number", line({ method: 1 }), wrong("method must be a string, such as POST, but is a number")],
  ["no url", line({ url: undefined }), wrong("url must be a string: an absolute URL or a path, but is missing")],
  ["a url that is an object", line({ url: { href: "/" } }), wrong("url must be a string: an absolute URL or a path, but is an object")],
  [
    "a body that is an object",
    line({ id: 1, body: { text: "hi" } }),
    wrong("body must be a string as on the wire, or null for an empty body, but is an object", "1"),
  ],
  ["two bodies", line({ bodyBase64: "aGk=" }), wrong("body and bodyBase64 cannot be combined")],
  ...["a", "aGk=a", "aG-_", "aGk==", "aG=k", "=", " aGk="].map(
    (bodyBase64) =>
      [`${bodyBase64} is no base64`, line({ body: undefined, bodyBase64 }), wrong("bodyBase64 must be a string in base64")] as const,
  ),
  ...([5, "a", [["a"]], [["a", "b", "c"]], [{}], [null], { a: 1 }, { a: {} }, { a: [1] }, { a: [["b"]] }] as const).map(
    (headers) =>
      [
        `${JSON.stringify(headers)} are no header fields`,
        line({ headers }),
        expect.stringMatching(/^\{"error":"headers must be an object of strings/) as unknown as string,
      ] as const,
  ),
];

test.each(rows)("%s", async (_what, input, output) => {
  const { code, stdout } = await batch(input);
  expect(stdout.slice(-1)).toBe("\n");
  expect(stdout.slice(0, -1)).toEqual(output);
  expect(code).toBe(0);
});

test("a rejection is compact JSON with the id in front, and the ids of requests are the same for everyone", async () => {
  const { stdout } = await batch(line({ id: "x", body: '{"text":""}' }));
  const { options: _options, ...wanted } = {
    options: {},
    ...createPreflight({ requestId: () => nil })(request({ body: '{"text":""}' }) as never),
  };
  expect(stdout).toBe(`${JSON.stringify({ id: "x", ...wanted })}\n`);
  expect(stdout).toContain(`"dg-request-id":"${nil}"`);
});

test("--request-ids gives fresh ones", async () => {
  const { stdout } = await batch(`${line({ body: "" })}\n${line({ body: "" })}`, ["--request-ids"]);
  const ids = stdout.split("\n", 2).map((one) => (JSON.parse(one) as { body: { request_id: string } }).body.request_id);
  expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  expect(new Set([...ids, nil]).size).toBe(3);
});

test("bytes never become an object of numbers", () => {
  for (const body of [new Uint8Array(3), new ArrayBuffer(3)]) expect(verdictJson({ ok: true, body })).toBe('{"ok":true}');
});

test.each<[string, readonly string[], string, boolean]>([
  ["--model", ["--model", "aura-2-new-en"], "model=aura-2-new-en", true],
  ["--unknown-models", ["--unknown-models"], "model=aura-2-new-en", true],
  ["--rule", ["--rule", "voice-name-unknown=off"], "model=aura-2-new-en", true],
  ["--auth", ["--auth"], "", false],
  ["--certainty", ["--certainty", "inferred"], "encoding=mp3&encoding=opus", false],
  ["--all", ["--all"], "bit_rate=0&model=x", false],
])("%s shapes the verdicts", async (_name, args, query, ok) => {
  const one = line({ url: `/v1/speak?${query}` });
  const [before, after] = [await batch(one), await batch(one, args)].map(({ stdout }) => stdout);
  expect(before).not.toBe(after);
  expect(JSON.parse(after ?? "")).toMatchObject({ ok });
});

describe("the lines of an input", () => {
  const wide = line({ body: '{"text":"日本語 😀 café"}' });
  const input = Buffer.from(`\ufeff${wide}\r\n\n${text}\nnope\n${wide}`);

  test.each([1, 2, 3, 7, 64, 1000])("are the same in chunks of %i bytes", async (size) => {
    const { stdout, code } = await batch(input, [], size);
    expect(code).toBe(0);
    expect(stdout).toBe((await batch(input, [], input.length)).stdout);
    expect(stdout.split("\n").map((one) => (one === "" ? "" : Object.keys(JSON.parse(one) as object)[0]))).toEqual([
      "ok",
      "error",
      "ok",
      "error",
      "ok",
      "",
    ]);
    expect(stdout).toContain("日本語 😀 café");
  });

  test("none make none", async () => {
    expect((await batch("")).stdout).toBe("");
    expect((await batch("\n")).stdout).toBe(`${wrong("the line is blank")}\n`);
  });

  test("the last one may lack its end", async () => {
    expect((await batch(`${text}\n${text}`)).stdout).toBe((await batch(`${text}\n${text}\n`)).stdout);
  });

  const blocksOf = async (bytes: Uint8Array, size: number, limits: LineLimits) => {
    const blocks: [string, boolean][] = [];
    for await (const { lines, overlong } of lineBlocks(pieces(bytes, size), limits)) blocks.push([Buffer.from(lines).toString(), overlong]);
    return blocks;
  };
  /** What of each line is kept, told from the whole text. */
  const wanted = (whole: string, longest: number) =>
    whole
      .split(/(?<=\n)/)
      .filter((one) => one !== "")
      .map((one) => (one.replace(/\n$/, "").length > longest ? "!" : one));

  test.each([
    ["12345", ["12345"]],
    ["123456", ["!"]],
    ["12345\n", ["12345\n"]],
    ["123456\n", ["!"]],
    ["1\n123456\n2\n", ["1\n", "!", "2\n"]],
    ["123456789012345678901234567890\n1", ["!", "1"]],
    ["123456\n123456\n", ["!", "!"]],
    ["\n\n", ["\n", "\n"]],
  ])("%j with at most 5 bytes a line", async (whole, kept) => {
    expect(wanted(whole, 5)).toEqual(kept);
    for (const size of [1, 2, 6, 7, 100]) {
      for (const blockBytes of [1, 4, 100]) {
        const blocks = await blocksOf(Buffer.from(whole), size, { blockBytes, blockLines: 100, longestLine: 5 });
        expect(blocks.map(([lines, overlong]) => lines + (overlong ? "!" : "")).join("")).toBe(kept.join(""));
      }
    }
  });

  test("every block ends at a line's end and holds no more than it has to", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "bc", "\n", "\r\n", "defghijklm"), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 15 }),
        async (parts, size, blockBytes, blockLines, longestLine) => {
          const whole = parts.join("");
          const blocks = await blocksOf(Buffer.from(whole), size, { blockBytes, blockLines, longestLine });
          expect(blocks.map(([lines, overlong]) => lines + (overlong ? "!" : "")).join("")).toBe(wanted(whole, longestLine).join(""));
          for (const [index, [lines, overlong]] of blocks.entries()) {
            if (index < blocks.length - 1 && !overlong) expect(lines).toMatch(/\n$/);
            expect(lines.length).toBeLessThanOrEqual(blockBytes + longestLine + 1);
            expect(lines.split(/(?<=\n)/).length).toBeLessThanOrEqual(blockLines);
          }
        },
      ),
    );
  });

  test("the memory of blocks that are done is used again", async () => {
    const whole = Buffer.from(Array.from({ length: 5000 }, (_, place) => `${place}\n`).join(""));
    const spare: ArrayBuffer[] = [];
    const used = new Set<ArrayBuffer>();
    let joined = "";
    for await (const { lines } of lineBlocks(pieces(whole, 700), { blockBytes: 500, blockLines: 90, longestLine: 100 }, spare)) {
      joined += Buffer.from(lines).toString();
      used.add(lines.buffer);
      lines.fill(0x21);
      spare.push(lines.buffer);
    }
    expect(joined).toBe(whole.toString());
    expect(used.size).toBe(1);
  });

  test("one that is too long gives one error and is not kept, those around it are judged", async () => {
    const limits = { ...lineLimits, blockBytes: 1000, longestLine: text.length };
    const long = `${text} `;
    const output = await filtered(Buffer.from(`${text}\n${long}\n${text}\n${long.repeat(100)}`), limits);
    const error = wrong(`the line is longer than ${lineLimits.longestLine} bytes`);
    expect(output).toBe(`${accepted}\n${error}\n${accepted}\n${error}\n`);
  });

  test("a line of 16 MiB is kept, one byte more is not", async () => {
    const padded = (length: number) => Buffer.from(text.padEnd(length));
    expect((await batch(padded(lineLimits.longestLine), ["-q"], 1 << 16)).stdout).toBe(`${accepted}\n`);
    expect((await batch(padded(lineLimits.longestLine + 1), ["-q"], 1 << 16)).stdout).toMatch(
      /^\{"error":"the line is longer than 16777216 bytes;/,
    );
  });

  test("where the input pauses, what is there is answered", async () => {
    const { terminal, written } = terminalFor(Buffer.of());
    let resume = () => {};
    const resumed = new Promise<void>((resolve) => {
      resume = resolve;
    });
    let answered = () => {};
    const answer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    async function* slow() {
      yield Buffer.from(`${text}\n{"id":1`);
      await resumed;
      yield Buffer.from(`,${text.slice(1)}`);
    }
    const stdout: Output = {
      write: (content) => {
        terminal.stdout.write(content);
        answered();
      },
    };
    const done = filterLines(slow(), "input", check, { jobs: 1, quiet: true }, { ...terminal, stdout });
    await answer;
    expect(written.stdout).toBe(`${accepted}\n`);
    resume();
    expect((await done).lines).toBe(2);
    expect(written.stdout).toBe(`${accepted}\n${acceptedWith("1")}\n`);
  });
});

const someLines = fc.array(
  fc.oneof(
    { arbitrary: fc.nat().map((id) => line({ id })), weight: 3 },
    fc.string({ unit: "grapheme", maxLength: 20 }).map((content) => line({ id: content, body: JSON.stringify({ text: content }) })),
    fc.constantFrom("", "nope", "\ufeff{}", `${text}\r`, `\ufeff${text}`, line({ url: "/v1/speak?bit_rate=0" }), text.padEnd(400)),
  ),
  { maxLength: 40 },
);

test("the outputs of shards, joined, are the output of the whole, whatever the blocks", async () => {
  await fc.assert(
    fc.asyncProperty(
      someLines,
      fc.array(fc.nat(40), { maxLength: 5 }),
      fc.constantFrom(1, 50, 300, 100_000),
      fc.constantFrom(1, 2, 1000),
      fc.integer({ min: 1, max: 3000 }),
      async (lines, cuts, blockBytes, blockLines, size) => {
        const limits = { blockBytes, blockLines, longestLine: 399 };
        const shard = (from: number, to?: number) =>
          Buffer.from(
            lines
              .slice(from, to)
              .map((one) => `${one}\n`)
              .join(""),
          );
        const whole = await filtered(shard(0), { ...lineLimits, longestLine: 399 });
        const ends = [0, ...cuts.filter((cut) => cut < lines.length).sort((a, b) => a - b), lines.length];
        let joined = "";
        for (const [index, end] of ends.slice(1).entries()) joined += await filtered(shard(ends[index] as number, end), limits, size);
        expect(joined).toBe(whole);
        expect(whole.split("\n")).toHaveLength(lines.length + 1);
      },
    ),
    { numRuns: 60 },
  );
});

describe("several workers", () => {
  /** Workers of this thread that are done in any order. */
  function crew(delays: readonly number[]) {
    const task = taskOf(check);
    const state = { hired: 0, ended: 0, underWay: 0, most: 0 };
    let turn = 0;
    const hire = (): BlockWorker => {
      state.hired++;
      let last = Promise.resolve();
      return {
        map: async (block) => {
          state.most = Math.max(state.most, ++state.underWay);
          const delay = delays[turn++ % delays.length] ?? 0;
          const own = last.then(() => new Promise<void>((resolve) => setTimeout(resolve, delay)));
          last = own;
          await own;
          state.underWay--;
          return mapBlock(block, task);
        },
        end: () => state.ended++,
      };
    };
    return { state, hire, inline: workforce(check, 1, undefined).inline };
  }

  test("give the bytes of one, in order, with a bounded number of blocks under way", async () => {
    await fc.assert(
      fc.asyncProperty(
        someLines,
        fc.integer({ min: 2, max: 5 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(1, 200, 1000),
        async (lines, jobs, delays, blockBytes) => {
          const input = Buffer.from(lines.join("\n"));
          const limits = { ...lineLimits, blockBytes };
          const { state, ...workers } = crew(delays);
          const outputs: Uint8Array[] = [];
          for await (const { output } of mapBlocks(lineBlocks(pieces(input, 5000), limits), { jobs, ...workers })) outputs.push(output);
          expect(Buffer.concat(outputs).toString()).toBe(await filtered(input, limits));
          expect(state.hired).toBeLessThanOrEqual(jobs);
          expect(state.ended).toBe(state.hired);
          expect(state.most).toBeLessThanOrEqual(2 * jobs);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("are not started for less than a block, and are for a block", async () => {
    for (const [lines, hired] of [
      [1, 0],
      [20, 1],
    ] as const) {
      const { state, ...workers } = crew([0]);
      const limits = { ...lineLimits, blockBytes: text.length * 10 };
      for await (const _ of mapBlocks(lineBlocks(pieces(Buffer.from(`${text}\n`.repeat(lines)), 1 << 20), limits), {
        jobs: 3,
        ...workers,
      }));
      expect(Math.min(state.hired, 1)).toBe(hired);
    }
  });

  test("are read for no faster than the results are taken", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        yield Buffer.from(`${text}\n`);
      }
    }
    const { state, ...workers } = crew([0]);
    const results = mapBlocks(lineBlocks(endless(), { ...lineLimits, blockBytes: 1 }), { jobs: 2, ...workers });
    await results.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(10);
    await results.return();
    expect(state.ended).toBe(state.hired);
  });

  test("that fail end the run with what they failed of", async () => {
    const failing: BlockWorker = { map: () => Promise.reject(new Error("out of memory")), end: () => {} };
    const { inline } = crew([0]);
    const blocks = lineBlocks(pieces(Buffer.from(`${text}\n`.repeat(20)), 50), { ...lineLimits, blockBytes: 100 });
    const all = async () => {
      for await (const _ of mapBlocks(blocks, { jobs: 2, hire: () => failing, inline }));
    };
    await expect(all()).rejects.toThrow("out of memory");
  });
});

describe("a verdict of a line is the verdict of preflight", () => {
  const folder = join(__dirname, "../../engine");
  test.each(["speak-v1", "listen-v1", "read-v1", "manage-v1", "auth-v1", "listen-v2", "speak-v2"])("%s", async (name) => {
    for (const what of ["accepted", "rejected"]) {
      const all = JSON.parse(readFileSync(join(folder, `${name}.${what}.json`), "utf8")) as (Row & { options?: Options })[];
      const known = all.filter(({ options }) => options === undefined);
      expect(known.length).toBeGreaterThan(2);
      const requests = known.map(requestOf);
      const input = requests.map(({ method, url, headers, body }, id) =>
        JSON.stringify({
          id,
          method,
          url,
          headers,
          ...(body instanceof Uint8Array ? { bodyBase64: Buffer.from(body).toString("base64") } : { body }),
        }),
      );
      const { stdout } = await batch(input.join("\n"));
      const judge = createPreflight({ requestId: () => nil });
      expect(stdout.split("\n").slice(0, -1)).toEqual(requests.map((one, id) => JSON.stringify({ id, ...judge(one) })));
    }
  });
});

describe("what is said besides", () => {
  const input = [
    text,
    line({ url: "/v1/speak?smaple_rate=1" }),
    ...Array.from({ length: 3 }, () => line({ url: "/v1/speak?encoding=mp3&sample_rate=24000" })),
    line({ body: '{"text":""}' }),
    line({ url: "/v1/read?topics=true" }),
    line({ url: "/nowhere" }),
    "nope",
  ].join("\n");

  test("the summary counts what came, the commonest rule first", async () => {
    const { code, stderr } = await batch(input);
    expect(code).toBe(0);
    expect(stderr).toBe(
      [
        "lines 9, accepted 2, rejected 5, not checked 1, errors 1, with notices 1",
        "  3 speak.v1 400 sample-rate-not-applicable",
        "  1 read.v1  400 language-missing",
        "  1 speak.v1 400 text-empty",
        "",
      ].join("\n"),
    );
  });

  test("-q says nothing", async () => {
    const { stderr, stdout } = await batch(input, ["-q"]);
    expect([stderr, stdout.split("\n").length]).toEqual(["", 10]);
  });

  test("at most 50 rules have a row", () => {
    const counts = (rules: number) =>
      new Map(Array.from({ length: rules }, (_, index) => [`rejected speak.v1 400 rule-${index}`, index + 1]));
    expect(batchSummary(1275, counts(50)).split("\n")).toHaveLength(52);
    const summary = batchSummary(1378, counts(52)).split("\n");
    expect(summary).toHaveLength(53);
    expect(summary[1]).toBe("  52 speak.v1 400 rule-51");
    expect(summary[51]).toBe("  3 more, by 2 other rules");
  });

  test("--fail-on-rejected exits 1 for a rejection, not for a mistake in a line", async () => {
    expect((await batch(input, ["--fail-on-rejected"])).code).toBe(1);
    expect((await batch(`${text}\nnope`, ["--fail-on-rejected"])).code).toBe(0);
  });

  test("progress is a line that is drawn again for a person, ten times a second at most", () => {
    const { terminal, written } = terminalFor(Buffer.of());
    let time = 0;
    const progress = progressOn({ ...terminal, stderr: { ...terminal.stderr, isTTY: true } }, () => time);
    for (time = 10; time <= 200; time += 10) progress.add(100, 500_000);
    expect(written.stderr).toBe("\r\u001b[K1000 lines, 5.0 MB, 10000 lines/s\r\u001b[K2000 lines, 10.0 MB, 10000 lines/s");
    progress.end();
    expect(written.stderr.endsWith("lines/s\r\u001b[K")).toBe(true);
  });

  test("progress is a line every 30 seconds for a log, and nothing where the answers are on the screen", () => {
    const { terminal, written } = terminalFor(Buffer.of());
    let time = 0;
    const progress = progressOn(terminal, () => time);
    for (time = 10_000; time <= 60_000; time += 10_000) progress.add(1, 100_000);
    progress.end();
    expect(written.stderr).toBe("3 lines, 0.3 MB, 0 lines/s\n6 lines, 0.6 MB, 0 lines/s\n");
    const screen = { write: terminal.stderr.write, isTTY: true };
    const hidden = progressOn({ ...terminal, stdout: screen, stderr: screen }, () => time);
    time += 60_000;
    hidden.add(1, 1);
    hidden.end();
    expect(written.stderr).not.toContain("\r");
  });
});

describe("an output", () => {
  function slowOutput() {
    const listeners = new Map<string, () => void>();
    const written: number[] = [];
    const output: Output = {
      write: (content) => {
        written.push(content.length);
        return false;
      },
      on: (event, listener) => listeners.set(event, listener),
    };
    return { output, written, happens: (event: string) => listeners.get(event)?.() };
  }

  test("that is full is waited for", async () => {
    const { output, happens } = slowOutput();
    const write = writerTo(output);
    const states: string[] = [];
    const writing = write(Buffer.from("a")).then((open) => states.push(`written ${open}`));
    await new Promise((resolve) => setImmediate(resolve));
    states.push("drain");
    happens("drain");
    await writing;
    expect(states).toEqual(["drain", "written true"]);
  });

  test.each(["error", "close"])("that nobody reads any more, %s, ends the run without a word", async (event) => {
    const { output, written, happens } = slowOutput();
    let isDestroyed = false;
    async function* endless() {
      for (;;) yield Buffer.from(`${text}\n`);
    }
    const input = Object.assign(endless(), {
      destroy: () => {
        isDestroyed = true;
      },
    });
    const { terminal, written: said } = terminalFor(Buffer.of());
    const done = run(["check", "--batch"], {
      ...terminal,
      stdout: {
        ...output,
        write: (content) => {
          setImmediate(happens, event);
          return output.write(content);
        },
      },
      stdin: () => input,
    });
    expect(await done).toBe(0);
    expect([written.length, said.stderr, isDestroyed]).toEqual([1, "", true]);
  });
});

describe("mistakes exit 2", () => {
  test.each<[readonly string[], RegExp]>([
    [["--batch", "-X", "GET"], /--request is for a single request/],
    [["--batch", "-d", "a"], /--data is for a single request/],
    [["--batch", "-s"], /--silent is for a single request/],
    [["--batch", "-i"], /--include is for a single request/],
    [["--batch", "--message", "{}"], /--message is for a single request/],
    [["--batch", "a", "b"], /unexpected argument "b"/],
    [["--batch", "/no/such/file"], /cannot read \/no\/such\/file: ENOENT/],
    [["--batch", tmpdir()], /cannot read .*EISDIR/],
    [["--batch", "/no/such/file.har"], /cannot read \/no\/such\/file\.har: ENOENT/],
    [["--batch", "--rule", "no-rule=off"], /unknown rule `no-rule`/],
    ...["0", "-1", "1.5", "x", "", "1000"].map((jobs): [readonly string[], RegExp] => [
      ["--batch", `--jobs=${jobs}`],
      /--jobs must be a number from 1 to 999/,
    ]),
    [["--jobs", "2", "/v1/speak"], /--jobs requires --batch/],
    [["--fail-on-rejected", "/v1/speak"], /--fail-on-rejected requires --batch/],
    [["--request-ids", "/v1/speak"], /--request-ids requires --batch/],
  ])("%j", async (args, complaint) => {
    const { terminal, written } = terminalFor(Buffer.of());
    expect(await run(["check", ...args], terminal)).toBe(2);
    expect(written.stderr).toMatch(complaint);
    expect(written.stdout).toBe("");
  });

  test("a person at standard input, unless it is asked for", async () => {
    const { terminal, written } = terminalFor(Buffer.from(text));
    expect(await run(["check", "--batch"], { ...terminal, interactive: true })).toBe(2);
    expect(written.stderr).toMatch(/no FILE given/);
    expect(await run(["check", "--batch", "-"], { ...terminal, interactive: true })).toBe(0);
    expect(written.stdout).toBe(`${accepted}\n`);
  });

  test("an input that breaks off", async () => {
    const { terminal, written } = terminalFor(Buffer.of());
    async function* broken() {
      yield Buffer.from(text);
      throw new Error("the disk is gone");
    }
    expect(await run(["check", "--batch"], { ...terminal, stdin: broken })).toBe(2);
    expect(written.stderr).toMatch(/cannot read standard input: the disk is gone/);
  });
});

test("--help shows a line that works", async () => {
  const { terminal, written } = terminalFor(Buffer.of());
  expect(await run(["check", "--help"], terminal)).toBe(0);
  const [, example = ""] = /echo '(.*)' \|/.exec(written.stdout) ?? [];
  expect((await batch(example)).stdout).toBe(
    '{"id":1,"ok":true,"endpoint":"speak.v1","query":{"encoding":"mp3"},"body":{"text":"hi"},"notices":[]}\n',
  );
});

describe("the program", () => {
  let folder = "";
  let cli = "";
  let input = "";
  const count = 20_000;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "preflight-batch-"));
    cli = join(folder, "cli.js");
    buildSync({
      entryPoints: [{ in: join(__dirname, "../../../src/cli/main.ts"), out: "cli" }],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      outdir: folder,
      external: ["ajv", "json-schema-to-typescript"],
      logLevel: "error",
    });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    input = join(folder, "requests.ndjson");
    const kinds = [{}, { url: "/v1/speak?bit_rate=0" }, { body: "日本語" }, { url: "/nowhere" }];
    writeFileSync(
      input,
      Array.from({ length: count }, (_, id) => (id % 97 === 0 ? "nope" : line({ id, ...kinds[id % kinds.length] }))).join("\n"),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const node = (args: readonly string[], stdin: string | number = "ignore") =>
    spawnSync(process.execPath, [cli, "check", "--batch", ...args], {
      maxBuffer: 1 << 28,
      stdio: [stdin as "ignore", "pipe", "pipe"],
    });

  test("gives the same bytes with workers and without, from a file and from standard input", () => {
    const alone = node(["--jobs", "1", input]);
    const together = node(["--jobs", "3", "-"], openSync(input, "r"));
    expect([alone.status, together.status]).toEqual([0, 0]);
    expect(alone.stdout.toString().split("\n")).toHaveLength(count + 1);
    expect(together.stdout.equals(alone.stdout)).toBe(true);
    expect(together.stderr.toString()).toBe(alone.stderr.toString());
    expect(alone.stderr.toString()).toMatch(/^lines 20000, accepted 4948, rejected 9896, not checked 4949, errors 207, /);
    expect(node(["-q", "--jobs", "3", "--fail-on-rejected", input]).status).toBe(1);
  }, 60_000);

  test.each(["1", "3"])(
    "a reader that has seen enough ends it without a word, with %s jobs, while the input stays open",
    async (jobs) => {
      const child: ChildProcess = spawn(process.execPath, [cli, "check", "--batch", "--jobs", jobs], { stdio: ["pipe", "pipe", "pipe"] });
      let said = "";
      child.stderr?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.stdin?.on("error", () => {});
      child.stdin?.write(readFileSync(input));
      const ended = new Promise((resolve) => child.once("close", resolve));
      await new Promise((resolve) => child.stdout?.once("data", resolve));
      child.stdout?.destroy();
      expect(await ended).toBe(0);
      expect(said).toBe("");
    },
    60_000,
  );
});
