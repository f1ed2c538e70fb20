import { roomFor } from "./room-for";

/** Our own limits for a form with files (R108), not the framework's. `atOnce`: so many of the largest are in memory at one time, or more that are smaller. */
export const uploadLimits = { bytes: 25_000_000, files: 3, parts: 30, atOnce: 4 } as const;

// What a browser still sends of a form that we do not take is read and dropped, so that it can show our answer; up to here.
const drained = 120_000_000;
const patienceMs = 20_000;

const noForm = { ok: false, why: "noForm" } as const;
const inRoom = roomFor(uploadLimits.bytes * uploadLimits.atOnce, patienceMs);

export type Upload = { ok: true; form: FormData } | { ok: false; why: "tooBig" | "noForm" };
export type Busy = { ok: false; why: "busy" };

/**
 * Reads a form with files into memory and gives it to `use`, which has it until it answers; not ok when it is larger than we take, or not
 * a whole form of ours. There is room for so many at once: who waits for it too long hears that it is busy. Nothing touches the disk.
 */
export async function withUpload<Result>(request: Request, use: (upload: Upload | Busy) => Promise<Result>): Promise<Result> {
  const taken = await inRoom(roomNeeded(request), async () => ({ result: await use(await readUpload(request)) }));
  if (taken) return taken.result;
  await dropUpload(request);
  return use({ ok: false, why: "busy" });
}

/** Reads what is not wanted to its end, keeping nothing. */
export async function dropUpload(request: Request): Promise<void> {
  if (request.body) await eachPiece(request.body, () => {});
}

/** What it says of itself, to which the server holds it; of one that is too large nothing is kept. */
function roomNeeded(request: Request): number {
  const says = Number(request.headers.get("Content-Length") ?? Number.NaN);
  if (!(says >= 0)) return uploadLimits.bytes;
  return says > uploadLimits.bytes ? 0 : says;
}

async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  if (!boundary || !request.body) return noForm;
  const pieces = await readCapped(request.body, roomNeeded(request));
  if (!pieces) return { ok: false, why: "tooBig" };
  if (countOf(pieces, Buffer.from(`--${boundary}`)) > uploadLimits.parts + 1) return noForm;
  try {
    const form = await new Response(givenAway(pieces), { headers: { "Content-Type": type } }).formData();
    const files = [...form.values()].filter((value) => typeof value !== "string");
    return files.length > uploadLimits.files ? noForm : { ok: true, form };
  } catch {
    return noForm;
  }
}

/** Piece by piece, each let go of as it is taken: a whole form is not in memory twice for longer than it is parsed. */
function givenAway(pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(to) {
      const piece = pieces.shift();
      if (piece) to.enqueue(piece);
      else to.close();
    },
  });
}

/** Null when it is more than there is room for: then nothing of it is kept. */
async function readCapped(stream: ReadableStream<Uint8Array>, room: number): Promise<Uint8Array[] | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const whole = await eachPiece(stream, (piece) => {
    size += piece.length;
    if (size <= room) pieces.push(piece);
    else pieces.length = 0;
  });
  return whole && size <= room ? pieces : null;
}

/** Whether it came to its end before we stopped listening. */
async function eachPiece(stream: ReadableStream<Uint8Array>, take: (piece: Uint8Array) => void): Promise<boolean> {
  const reader = stream.getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return true;
    size += value.length;
    take(value);
    if (size <= drained) continue;
    await reader.cancel();
    return false;
  }
}

/** How often a mark stands in the pieces, also across where one ends; no further than matters. */
function countOf(pieces: readonly Uint8Array[], mark: Buffer): number {
  let count = 0;
  let rest = Buffer.alloc(0);
  for (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const border = Buffer.concat([rest, bytes.subarray(0, mark.length - 1)]);
    for (const place of [border, bytes]) {
      for (let at = place.indexOf(mark); at !== -1 && count <= uploadLimits.parts + 1; at = place.indexOf(mark, at + mark.length)) count++;
    }
    rest = Buffer.from(Buffer.concat([rest, bytes.subarray(-(mark.length - 1))]).subarray(-(mark.length - 1)));
  }
  return count;
}
