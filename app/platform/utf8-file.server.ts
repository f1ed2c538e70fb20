import { readFile } from "node:fs/promises";

/** A file's words, or why there are none, in words that end a sentence. Half a text or guessed letters are never taken. */
export async function readUtf8File(file: string): Promise<{ ok: true; text: string } | { ok: false; why: string }> {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return { ok: false, why: code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : "it cannot be read as UTF-8 text" };
  }
}
