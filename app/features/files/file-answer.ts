const ours = ["image/webp", "audio/mp4", "audio/webm", "audio/ogg"];

/**
 * A file as it is given out (R100): only a type that we made ourselves, kept by no browser, and in parts where asked,
 * since phones play nothing that does not come in parts. That it can do nothing is said by headers.server.ts.
 */
export function fileAnswer(request: Request, file: { id: string; type: string; bytes: Uint8Array } | null): Response {
  if (!file || !ours.includes(file.type)) return new Response("Not found", { status: 404 });
  const headers = new Headers({
    "Content-Type": file.type,
    "Content-Disposition": `inline; filename="${file.id}.${file.type.split("/")[1]}"`,
    "Cache-Control": "no-store",
    "Accept-Ranges": "bytes",
  });
  const size = file.bytes.length;
  const part = partAsked(request.headers.get("Range"), size);
  if (part === "none") return new Response(null, { status: 416, headers: { ...Object.fromEntries(headers), "Content-Range": `bytes */${size}` } });
  const [from, to] = part ?? [0, size - 1];
  headers.set("Content-Length", String(to - from + 1));
  if (part) headers.set("Content-Range", `bytes ${from}-${to}/${size}`);
  return new Response(Buffer.from(file.bytes.subarray(from, to + 1)), { status: part ? 206 : 200, headers });
}

/** The first and last byte that a Range header asks for; null when it asks for all, "none" when it cannot be met. */
export function partAsked(range: string | null, size: number): [number, number] | "none" | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? "");
  if (!found || (found[1] === "" && found[2] === "")) return null;
  const from = found[1] === "" ? Math.max(0, size - Number(found[2])) : Number(found[1]);
  const to = found[1] === "" || found[2] === "" ? size - 1 : Math.min(Number(found[2]), size - 1);
  return from <= to ? [from, to] : "none";
}
