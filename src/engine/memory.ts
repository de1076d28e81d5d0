import type { Body, FindHeader } from "./wire-request.js";

const mostRecent = 512;
const longestUrl = 512;
const longestBody = 1024;

/** A bounded cache. Different requests can have the same hash: the caller must compare the rest of the key. It drops the values that were not read for the longest time. */
export class Memory<Value extends object> {
  private recent = new Map<number, Value>();
  private earlier: ReadonlyMap<number, Value> = this.recent;

  get(hash: number): Value | undefined {
    const value = this.recent.get(hash);
    if (value !== undefined) return value;
    const kept = this.earlier.get(hash);
    if (kept !== undefined) this.set(hash, kept);
    return kept;
  }

  set(hash: number, value: Value): void {
    if (this.recent.size >= mostRecent) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(hash, value);
  }
}

const slots = 4096;
let seen: Int32Array | undefined;

/** Tells whether a hash was seen lately: most requests are never sent twice, so that only a second one is worth remembering. */
export function isRepeated(hash: number): boolean {
  seen ??= new Int32Array(slots);
  const slot = hash & (slots - 1);
  const isSame = seen[slot] === hash;
  seen[slot] = hash;
  return isSame;
}

const wholeEnd = 12;

/** Of a body that is still to be checked, the checks before it look only at this. */
export type BodyKind = 0 | 1 | 2;

/** Tells whether a body was not read, is empty, or has content. */
export function bodyKind(body: Body | undefined): BodyKind {
  return body === undefined ? 0 : body.length === 0 ? 1 : 2;
}

/** Hashes a URL: its end, where URLs differ, and some characters before it, because most URLs are never sent again; `undefined` for one that is too long to be remembered. */
export function urlHash(href: string, kind: BodyKind): number | undefined {
  const { length } = href;
  if (length > longestUrl) return undefined;
  let hash = length * 3 + kind;
  const end = length - wholeEnd;
  const step = (end >> 2) + 1;
  for (let index = 0; index < length; index += index < end ? step : 1) hash = (Math.imul(hash, 31) + href.charCodeAt(index)) | 0;
  return mixed(hash);
}

/** Lets the lower bits, which choose a slot, depend on all others. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

const samples = 8;

/** Adds a body to the hash of its URL; `undefined` for one that is too long to be remembered. */
export function bodyHash(urlHash: number, body: Body | undefined): number | undefined {
  if (body === undefined) return urlHash;
  const { length } = body;
  if (length > longestBody) return undefined;
  let hash = urlHash ^ (length + 1);
  for (let sample = 0; sample < samples; sample++) {
    const index = Math.floor((length * sample) / samples);
    const code = typeof body === "string" ? body.charCodeAt(index) : (body[index] ?? 0);
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return mixed(hash);
}

/** Tells whether two bodies are the same; text is never the same as bytes. */
export function isSameBody(a: Body | undefined, b: Body | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  const { length } = a;
  if (length !== b.length) return false;
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Copies a body, which the caller may change or which may be a part of something long. */
export function copyBody(body: Body | undefined): Body | undefined {
  // the `slice` of a Buffer copies nothing
  return typeof body === "object" ? new Uint8Array(body) : body === undefined ? undefined : copyText(body);
}

/** Copies a text: a part of a longer text would keep all of it in memory. */
export function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** A header that a validation has read. */
export interface ReadField {
  readonly name: string;
  readonly value: string | undefined;
}

/** Creates a reader of headers that lists what was read. */
export function recorded(field: FindHeader, read: ReadField[]): FindHeader {
  return (name) => {
    const value = field(name);
    read.push({ name, value });
    return value;
  };
}

/** Tells whether headers have the values that were read. */
export function hasFields(field: FindHeader, read: readonly ReadField[]): boolean {
  for (let index = 0; index < read.length; index++) {
    const { name, value } = read[index] as ReadField;
    if (field(name) !== value) return false;
  }
  return true;
}

/** Copies decoded JSON, or a decoded query. */
export function copyJson<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as Value;
  const copy = { ...value };
  // a polluted prototype must not add members
  for (const name in copy) if (typeof copy[name] === "object" && Object.hasOwn(copy, name)) copy[name] = copyJson(copy[name]);
  return copy;
}
