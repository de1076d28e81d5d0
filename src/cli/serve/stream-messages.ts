import { performance } from "node:perf_hooks";
import { Transform } from "node:stream";
import { allOperations } from "../../../generated/operations/index.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { StreamAnswer } from "../../engine/answers.js";
import { compilePreflight } from "../../engine/preflight.js";
import { compileMessages, type ValidateMessage } from "../../engine/preflight-message.js";
import type { RejectedMessage } from "../../engine/verdict.js";
import type { LogEntry } from "./exchange.js";
import type { ServeSettings } from "./options.js";

/** Validates the next message of one stream; returns the rejection, if there is one. */
export type MessageValidator = (message: string | Uint8Array) => RejectedMessage | undefined;

/** Creates the validator of one stream; `undefined` if the endpoint has no rules for messages. */
export type ValidatorOfStream = (log: LogEntry, target: string) => MessageValidator | undefined;

/**
 * Prepares the validation of the messages of streams.
 *
 * @param settings - The settings of the proxy. With `dryRun`, rejections are logged only.
 * @returns The function that creates the validator of a stream.
 * @throws TypeError for an unknown option.
 */
export function streamValidators({ options, dryRun }: Pick<ServeSettings, "options" | "dryRun">): ValidatorOfStream {
  const operations = allOperations();
  const validateHandshake = compilePreflight(operations, options);
  const validators = new Map<string, ValidateMessage>();
  for (const operation of operations)
    if (operation.webSocket) validators.set(operation.id, compileMessages(operation, operations, options));
  return (log, target) => {
    const validate = validators.get(log.endpoint ?? "");
    if (validate === undefined) return undefined;
    const handshake = validateHandshake({ method: "GET", url: target, headers: { connection: "Upgrade", upgrade: "websocket" } });
    const query = handshake.ok ? handshake.query : undefined;
    let state: RejectedMessage["state"] | undefined;
    return (message) => {
      const decision = validate(message, state, performance.now(), query);
      state = decision.state;
      if (decision.ok) return undefined;
      log.verdict = dryRun ? "would-reject" : "rejected";
      log.rule = decision.rule.id;
      const { answer } = decision;
      if (answer.kind !== "close" && answer.message.code !== undefined) log.err_code = answer.message.code;
      return dryRun ? undefined : decision;
    };
  };
}

/** The longest text that is validated, in bytes, with its frame headers. */
const longestText = 1_048_576;

/** Bytes in chunks, joined only when there are enough of them: a client may send them one by one. */
class Chunks {
  #chunks: Buffer[] = [];
  size = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.size += chunk.length;
  }

  /** The bytes so far, as one buffer. */
  peek(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] as Buffer;
  }

  take(length: number): Buffer {
    const all = this.peek();
    this.#chunks = [all.subarray(length)];
    this.size = Math.max(0, all.length - length);
    return all.subarray(0, length);
  }
}

/**
 * Creates a filter of the frames of a client that forwards a message when it is accepted.
 *
 * Control frames and audio pass at once. A text over 1 MiB and a frame that breaks the protocol pass without a check: the upstream answers them.
 *
 * @param validate - Validates messages.
 * @param onRejected - Receives a rejection; says whether the stream ends with it.
 * @returns The filter.
 */
export function clientFilter(validate: MessageValidator, onRejected: (rejection: RejectedMessage) => boolean): Transform {
  const input = new Chunks();
  /** How many bytes must have arrived before anything can be done. */
  let needed = 2;
  /** How many bytes of the current frame pass. */
  let passing = 0;
  /** Whether the current message does not pass, and whether the current frame does not. */
  let isDropped = false;
  let isFrameDropped = false;
  /** What becomes of the next frames of the current message. */
  let mode: "none" | "held" | "passed" | "blind" | "ended" = "none";
  let held: Buffer[] = [];
  let payloads: Buffer[] = [];
  let heldSize = 0;

  const release = (): Buffer[] => {
    const frames = held;
    held = [];
    payloads = [];
    heldSize = 0;
    return frames;
  };
  const isRejected = (message: string | Uint8Array): boolean => {
    const rejection = validate(message);
    if (rejection === undefined) return false;
    if (onRejected(rejection)) mode = "ended";
    return true;
  };
  const pass = ({ size, length, isFinal }: FrameHead, isData: boolean): void => {
    passing = size + length;
    isFrameDropped = isData && isDropped;
    if (isData) mode = isFinal ? "none" : "passed";
  };
  /** Handles the next frame, or a part of it; returns whether it could. */
  const step = (push: (bytes: Buffer) => void): boolean => {
    if (mode === "ended") {
      input.take(input.size);
      return false;
    }
    if (mode === "blind" || passing > 0) {
      if (input.size === 0) return false;
      const bytes = input.take(mode === "blind" ? input.size : Math.min(passing, input.size));
      passing = Math.max(0, passing - bytes.length);
      if (!isFrameDropped || mode === "blind") push(bytes);
      return true;
    }
    if (input.size < needed) return false;
    const head = readHead(input.peek());
    if (typeof head === "number") {
      needed = head;
      return input.size >= needed;
    }
    needed = 2;
    const { opcode, isFinal, size, length } = head;
    const isMisplaced = opcode < close && (opcode === 0) === (mode === "none");
    if (!head.isMasked || head.isExtended || isMisplaced) {
      for (const one of release()) push(one);
      mode = "blind";
    } else if (opcode >= close) pass(head, false);
    else if (mode === "passed") pass(head, true);
    else if (opcode === binary) {
      isDropped = isRejected(new Uint8Array(Math.min(length, 1)));
      if ((mode as string) !== "ended") pass(head, true);
    } else if (heldSize + size + length > longestText) {
      for (const one of release()) push(one);
      isDropped = false;
      pass(head, true);
    } else if (input.size < size + length) {
      needed = size + length;
      return false;
    } else {
      const whole = input.take(size + length);
      held.push(whole);
      payloads.push(unmasked(whole, size));
      heldSize += whole.length;
      mode = "held";
      if (!isFinal) return true;
      const message = decodeUtf8(Buffer.concat(payloads));
      const frames = release();
      mode = "none";
      if (message === undefined || !isRejected(message)) for (const one of frames) push(one);
    }
    return true;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      input.add(chunk);
      while (step((bytes) => this.push(bytes)));
      done();
    },
  });
}

/** The frames of a server on their way to the client, with a place for answers of the proxy. */
interface ServerFrames {
  readonly stream: Transform;
  /** Sends frames between two messages of the server; with `isEnd`, nothing of the server follows, and `onEnd` is called. */
  insert(frames: Buffer, isEnd: boolean): void;
}

/**
 * Creates the way of the frames of a server.
 *
 * @param onEnd - Called after the last inserted frames.
 * @returns The way.
 */
export function serverFrames(onEnd: () => void): ServerFrames {
  let head: Buffer = Buffer.alloc(0);
  /** How many bytes of the payload are to come. */
  let rest = 0;
  let isInMessage = false;
  let isEnded = false;
  let waiting: { readonly frames: Buffer; readonly isEnd: boolean }[] = [];
  const flush = (): void => {
    if (rest > 0 || head.length > 0 || isInMessage) return;
    for (const { frames, isEnd } of waiting.splice(0)) {
      if (isEnded) return;
      stream.push(frames);
      if (!isEnd) continue;
      isEnded = true;
      waiting = [];
      onEnd();
    }
  };
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      let at = 0;
      while (at < chunk.length && !isEnded) {
        if (rest > 0) {
          const step = Math.min(rest, chunk.length - at);
          rest -= step;
          at += step;
        } else {
          head = Buffer.concat([head, chunk.subarray(at, at + 1)]);
          at++;
          const found = readHead(head);
          if (typeof found !== "number") {
            head = Buffer.alloc(0);
            rest = found.length;
            if (found.opcode < close) isInMessage = !found.isFinal;
          }
        }
        if (waiting.length > 0 && rest === 0 && head.length === 0 && !isInMessage) {
          this.push(chunk.subarray(from, at));
          from = at;
          flush();
        }
      }
      if (!isEnded && from < chunk.length) this.push(chunk.subarray(from));
      done();
    },
  });
  return {
    stream,
    insert(frames, isEnd) {
      waiting.push({ frames, isEnd });
      flush();
    },
  };
}

// RFC 6455 section 5.2
const final = 0x80;
const masked = 0x80;
const reserved = 0x70;
const text = 1;
/** The opcode of a binary message. */
const binary = 2;
/** The opcode of a close frame, the first one of the control frames. */
export const close = 8;

/** The head of a frame. */
interface FrameHead {
  readonly opcode: number;
  readonly isFinal: boolean;
  readonly isMasked: boolean;
  readonly isExtended: boolean;
  /** In bytes, of the head. */
  readonly size: number;
  /** In bytes, of the payload. */
  readonly length: number;
}

/** Reads the head of a frame. */
function readHead(bytes: Buffer): FrameHead | number {
  if (bytes.length < 2) return 2;
  const [first, second] = bytes as unknown as readonly [number, number];
  const short = second & 0x7f;
  const isMasked = (second & masked) !== 0;
  const size = 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + (isMasked ? 4 : 0);
  if (bytes.length < size) return size;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const isExtended = (first & reserved) !== 0;
  return { opcode: first & 0xf, isFinal: (first & final) !== 0, isMasked, isExtended, size, length };
}

/** Removes the mask of a client. */
function unmasked(whole: Buffer, size: number): Buffer {
  const payload = Buffer.from(whole.subarray(size));
  for (let at = 0; at < payload.length; at++) payload[at] = (payload[at] as number) ^ (whole[size - 4 + (at & 3)] as number);
  return payload;
}

/**
 * Writes the answer to a rejected message as frames of a server.
 *
 * @param answer - The answer.
 * @returns The frames, and whether the stream ends with them.
 */
export function answerFrames(answer: StreamAnswer): { readonly frames: Buffer; readonly isEnd: boolean } {
  if (answer.kind === "close") return { frames: closeFrame(answer.code, answer.reason), isEnd: true };
  const message = frame(text, Buffer.from(answer.text));
  if (answer.kind === "message") return { frames: message, isEnd: false };
  const { code = 1005, reason = "" } = answer.close ?? {};
  return { frames: Buffer.concat([message, closeFrame(code, reason)]), isEnd: true };
}

/** A close frame of a client, without a status. */
export const clientClose: Buffer = Buffer.from([final | close, masked, 0, 0, 0, 0]);

function closeFrame(code: number, reason: string): Buffer {
  // 1005 stands for a frame without a status
  if (code === 1005) return frame(close, Buffer.alloc(0));
  return frame(close, Buffer.concat([Buffer.from([code >> 8, code & 0xff]), Buffer.from(reason)]));
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = final | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}
