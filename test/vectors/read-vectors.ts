import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads vectors that a Rust library produced. */
export function readVectors<Case>(name: string): Case[] {
  return (JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as { cases: Case[] }).cases;
}
