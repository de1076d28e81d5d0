/**
 * An implementation as `conform` wants one, that knows what is expected, and a way to get it wrong.
 *
 * usage: node implementation.mjs WAY [ID]
 */
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [way = "right", wanted] = process.argv.slice(2);
const folder = new URL("../../../generated/vectors/", import.meta.url);
const expected = new Map(
  readdirSync(folder)
    .flatMap((name) => {
      const { vectors, messages = [] } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      return [...vectors, ...messages];
    })
    .map(({ id, expect }) => [id, expect]),
);

const say = (answer) => process.stdout.write(`${typeof answer === "string" ? answer : JSON.stringify(answer)}\n`);
const right = (id) => ({ id, ...expected.get(id), rule: undefined });
const isMeant = (id) => wanted === undefined || id === wanted;

/** What is said to a request in place of the right answer, by the way to get it wrong. */
const wrong = {
  verdict: (id) => ({ id, verdict: expected.get(id).verdict === "accepted" ? "rejected" : "accepted", status: 400, err_code: "X" }),
  undecided: (id) => ({ id, verdict: "undecided" }),
  status: (id) => ({ ...right(id), status: 418 }),
  code: (id) => ({ ...right(id), err_code: "SOMETHING_ELSE" }),
  error: (id) => ({ id, verdict: right(id).verdict, error: "something-else" }),
  message: (id) => ({ ...right(id), err_msg: "Something else." }),
  nameless: (id) => ({ id, verdict: right(id).verdict }),
  garbage: () => "Traceback (most recent call last):",
  list: () => "[]",
  idless: () => ({ verdict: "accepted" }),
  maybe: (id) => ({ id, verdict: "maybe" }),
  texts: (id) => ({ ...right(id), status: "400" }),
  stranger: () => ({ id: "of/nobody/knows", verdict: "accepted" }),
};

const ways = {
  ...Object.fromEntries(
    Object.entries(wrong).map(([name, answer]) => [name, { answer: (id) => say(isMeant(id) ? answer(id) : right(id)) }]),
  ),
  right: { answer: (id) => say(right(id)) },
  named: { answer: (id) => say({ id, verdict: right(id).verdict, error: right(id).error ?? null }) },
  twice: { answer: (id) => [right(id), right(id)].forEach(say) },
  partial: { answer: (id) => isMeant(id) || say(right(id)) },
  crash: {
    answer: (id) => {
      if (!isMeant(id)) return say(right(id));
      process.stderr.write("it went wrong\n");
      process.exit(3);
    },
  },
  silent: { answer: () => {}, end: () => setInterval(() => {}, 1000) },
  lasting: { answer: (id) => say(right(id)), end: () => setInterval(() => {}, 1000) },
  endless: { answer: () => process.stdout.write("x".repeat(100_000)) },
};
const { answer, end } = ways[way] ?? ways.right;

if (way === "deaf") process.exit(0);
if (way === "backwards") {
  const ids = [];
  createInterface({ input: process.stdin })
    .on("line", (line) => ids.unshift(JSON.parse(line).id))
    .on("close", () => process.stdout.write(ids.map((id) => JSON.stringify(right(id))).join("\r\n")));
} else {
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => answer(JSON.parse(line).id));
  lines.on("close", () => end?.());
}
