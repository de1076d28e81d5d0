import type { StreamAnswer } from "../../engine/answers.js";

// RFC 6455 section 5.2
const final = 0x80;
const masked = 0x80;
const reserved = 0x70;
const text = 1;
/** The opcode of a binary message. */
export const binary = 2;
/** The opcode of a close frame, the first one of the control frames. */
export const close = 8;

/** The head of a frame. */
export interface FrameHead {
  readonly opcode: number;
  readonly isFinal: boolean;
  readonly isMasked: boolean;
  readonly isExtended: boolean;
  /** In bytes, of the head. */
  readonly size: number;
  /** In bytes, of the payload. */
  readonly length: number;
}

/**
 * Reads the head of a frame.
 *
 * @param bytes - The bytes from the beginning of the frame.
 * @returns The head; a number says how many bytes it needs.
 */
export function readHead(bytes: Buffer): FrameHead | number {
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

/**
 * Removes the mask of a client.
 *
 * @param whole - A frame.
 * @param size - The size of its head, in bytes.
 * @returns The payload.
 */
export function unmasked(whole: Buffer, size: number): Buffer {
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
