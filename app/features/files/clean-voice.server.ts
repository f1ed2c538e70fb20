import { Worker } from "node:worker_threads";
import { type Cleaned, limits, unfit } from "./file";
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
  const packed = await inTurn(() => pack({ bytes, kind, longest: limits.minutes * 60 + 1 }));
  if ("why" in packed) return unfit(packed.why);
  const made = Buffer.from(packed.made);
  return { ok: true, type: packed.type, bytes: kind === "mp4" ? withoutTimes(made) : made, seconds: packed.seconds };
}

/** The packing, in a thread of its own that is stopped when it takes too long or too much memory. */
function pack(work: { bytes: Buffer; kind: string; longest: number }): Promise<Packed> {
  return new Promise((done) => {
    const thread = new Worker(code, { eval: true, workerData: work, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 96 } });
    const stop = (packed: Packed) => {
      clearTimeout(late);
      void thread.terminate();
      done(packed);
    };
    const late = setTimeout(() => stop({ why: "broken" }), longestWork);
    thread.once("message", stop);
    thread.once("error", () => stop({ why: "broken" }));
    thread.once("exit", () => stop({ why: "broken" }));
  });
}
