import { createHash } from "node:crypto";

/** What a translation remembers of the words that it was made from, to be told from any others. */
export const wordsHash = (words: string) => createHash("sha256").update(words).digest("hex");
