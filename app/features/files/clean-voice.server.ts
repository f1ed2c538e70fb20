import { type Cleaned, limits, unfit } from "./file";
import { inAThread } from "./in-a-thread.server";
import code from "./inside/pack-voice.js?raw";
import { oneAtATime } from "./one-at-a-time";
import { sniff } from "./sniff";
import { withoutTimes } from "./without-times";

const inTurn = oneAtATime();
const longestWork = 10_000;

type Packed = { why: "video" | "notVoice" | "broken" | "tooLong" } | { type: string; seconds: number; made: Uint8Array };

/**
 * Packs a voice note anew (R38): only the sound goes into a fresh container, and tags, places, dates, pictures and names
 * stay behind. Everything happens in memory. A file that cannot be packed anew is refused: the original is never kept.
 */
export async function cleanVoice(bytes: Buffer): Promise<Cleaned> {
  if (bytes.length === 0) return unfit("nothing");
  if (bytes.length > limits.megabytes * 1_000_000) return unfit("tooBig");
  const kind = sniff(bytes);
  if (kind !== "mp4" && kind !== "webm" && kind !== "ogg") return unfit("notVoice");
  // One second more than is said, since recorders stop a little late.
  const packed = await inTurn(() => inAThread<Packed>(code, { bytes, kind, longest: limits.minutes * 60 + 1 }, longestWork));
  if (!packed) return unfit("broken");
  if ("why" in packed) return unfit(packed.why);
  const made = Buffer.from(packed.made);
  return { ok: true, type: packed.type, bytes: kind === "mp4" ? withoutTimes(made) : made, seconds: packed.seconds };
}
