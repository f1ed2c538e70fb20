/** Our own limits for a form with files (R108), not the framework's. */
export const uploadLimits = { bytes: 25_000_000, files: 3, parts: 30 } as const;

// What a browser still sends of a form that is too large is read and dropped, so that it can show our answer; up to here.
const drained = 120_000_000;

const noForm = { ok: false, why: "noForm" } as const;

export type Upload = { ok: true; form: FormData } | { ok: false; why: "tooBig" | "noForm" };

/** Reads a form with files into memory; not ok when it is larger than we take, or not a whole form of ours. Nothing touches the disk. */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  if (!boundary || !request.body) return noForm;
  const body = await readCapped(request.body);
  if (!body) return { ok: false, why: "tooBig" };
  if (countOf(body, Buffer.from(`--${boundary}`)) > uploadLimits.parts + 1) return noForm;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    const files = [...form.values()].filter((value) => typeof value !== "string");
    return files.length > uploadLimits.files ? noForm : { ok: true, form };
  } catch {
    return noForm;
  }
}

async function readCapped(stream: ReadableStream<Uint8Array>): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return size > uploadLimits.bytes ? null : Buffer.concat(pieces);
    size += value.length;
    if (size <= uploadLimits.bytes) pieces.push(value);
    else pieces.length = 0;
    if (size > drained) {
      await reader.cancel();
      return null;
    }
  }
}

function countOf(body: Buffer, mark: Buffer): number {
  let count = 0;
  for (let at = body.indexOf(mark); at !== -1 && count <= uploadLimits.parts + 1; at = body.indexOf(mark, at + mark.length)) count++;
  return count;
}
