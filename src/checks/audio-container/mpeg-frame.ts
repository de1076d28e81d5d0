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
export function beginsWithFrames(bytes: Uint8Array): boolean {
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
