import { trimFieldValue } from "../../decode/text/field-value.js";
import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type AudioContainerFinding = "container";

interface Containers {
  readonly containers: readonly {
    readonly name: string;
    /** The first bytes in hexadecimal; a `.` stands for any digit. */
    readonly bytes: string;
    /** Whether a second MP3 frame must follow. */
    readonly frames?: true;
    /** The encodings that declare this container. */
    readonly encodings?: readonly string[];
  }[];
  /** The encodings that are declared for audio in a container, too. */
  readonly always: readonly string[];
}

interface Options {
  /** The parameter that declares the encoding. */
  readonly member: string;
  readonly table: Containers;
}

// the name of no message of a stream
const seen = "audio begins";

/** Warns of audio in a container where the query declares the encoding of raw audio. */
export const audioContainer: CompileCheck<Options, AudioContainerFinding> = (check) => {
  const { member, stage } = check;
  const { always } = check.table;
  const containers = check.table.containers.map(({ bytes, ...rest }) => ({
    encodings: undefined,
    frames: undefined,
    ...rest,
    isAt: test(bytes),
  }));
  const pointer = pointerTo("query", member);
  return onlyWith(member, (context) => {
    const { wireBody: audio, clock } = context;
    const encoding = context.parameter(member);
    if (typeof encoding !== "string" || encoding === "" || typeof audio !== "object" || always.includes(encoding)) return;
    if (clock !== undefined) {
      // the audio of a stream begins with its first binary message
      if (audio.length === 0 || clock.isMarked(seen)) return;
      clock.mark(seen);
    }
    const found = containers.find(({ isAt, frames }) => isAt(audio) && (frames === undefined || beginsWithFrames(audio)));
    if (found === undefined || found.encodings?.includes(encoding)) return;
    if (stage === "body" && (context.media !== undefined || isCoded(context.field("content-encoding")))) return;
    context.report(check, "container", pointer, { slots: { container: found.name, encoding, parameter: member } });
  });
};

function isCoded(coding = "identity"): boolean {
  return trimFieldValue(coding).toLowerCase() !== "identity";
}

/** Prepares the comparison of the first bytes with a pattern. */
function test(pattern: string): (audio: Uint8Array) => boolean {
  const bytes = pattern.match(/../g) ?? [];
  const masks = bytes.map((digits) => Number.parseInt(digits.replace(/[^.]/g, "f").replaceAll(".", "0"), 16));
  const values = bytes.map((digits) => Number.parseInt(digits.replaceAll(".", "0"), 16));
  return (audio) => {
    if (audio.length < values.length) return false;
    for (let at = 0; at < values.length; at++) if (((audio[at] as number) & (masks[at] as number)) !== values[at]) return false;
    return true;
  };
}

// ISO/IEC 11172-3 and 13818-3, layer III: kbit/s of MPEG-1, and of the lower sample rates
const bitRates = [
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const sampleRates = [44_100, 48_000, 32_000] as const;
// by the two bits of the version: MPEG-2.5, reserved, MPEG-2, MPEG-1
const halvings = [2, undefined, 1, 0] as const;

/**
 * Tells whether bytes begin with two MP3 frames: the bits of a single header are common in raw audio.
 *
 * @param bytes - The bytes, as far as they are there.
 * @returns Whether a second header stands where the first frame ends.
 */
function beginsWithFrames(bytes: Uint8Array): boolean {
  const length = frameLength(bytes);
  if (length === undefined || bytes.length < length + 3) return false;
  const [, version = 0, rates = 0] = bytes;
  const [sync, otherVersion = 0, otherRates = 0] = bytes.subarray(length);
  return sync === 0xff && version === otherVersion && (rates & 0x0c) === (otherRates & 0x0c);
}

function frameLength(bytes: Uint8Array): number | undefined {
  const [sync, version = 0, rates = 0] = bytes;
  // eleven bits of ones, then the version and layer III
  if (sync !== 0xff || (version & 0xe6) !== 0xe2) return undefined;
  const halving = halvings[(version >> 3) & 3];
  const sampleRate = sampleRates[(rates >> 2) & 3];
  if (halving === undefined || sampleRate === undefined) return undefined;
  const bitRate = bitRates[halving === 0 ? 0 : 1][(rates >> 4) - 1];
  if (bitRate === undefined) return undefined;
  return Math.floor(((halving === 0 ? 144_000 : 72_000) * bitRate) / (sampleRate >> halving)) + ((rates >> 1) & 1);
}
