import { mostDots } from "./file";
import { inAThread } from "./in-a-thread.server";
import code from "./inside/open-heic.js?raw";

/** Several times what a photo of 24 million dots was seen to take, and twice the memory. */
const most = { milliseconds: 20_000, bytes: 384_000_000 };

type Opened = { why: "tooManyDots" | "broken" } | { tiff: Uint8Array };

/**
 * The dots of a HEIC photo as a TIFF, since sharp has no decoder for it: how it is turned and what its colours mean, and nothing else.
 * Where the decoder is missing, fails or is given up, it is a photo that cannot be opened.
 */
export async function openHeic(bytes: Buffer, within = most): Promise<Opened> {
  const work = { bytes, mostDots, mostBytes: within.bytes };
  return (await inAThread<Opened>(code, work, within.milliseconds)) ?? { why: "broken" };
}
