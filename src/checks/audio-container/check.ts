import { trimFieldValue } from "../../decode/text/field-value.js";
import { type CompileCheck, onlyWith } from "../contract.js";
import { pointerTo } from "../pointer.js";
import { beginsWithFrames } from "./mpeg-frame.js";

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
