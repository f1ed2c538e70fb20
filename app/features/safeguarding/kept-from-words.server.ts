import type { Reader } from "~/platform/db/db.server";
import { aboutByWords } from "./inside/about-store.server";
import { committed } from "./inside/concern-store.server";
import { whoIsHere } from "./inside/kept-out.server";
import { whoMayKnow } from "./who-may-know";

/**
 * The ids of flags, suggestions, ideas and feedback that this person must not come near: a concern about them or somebody of
 * their line was raised about those words (R56). Of views the same stands with the view itself.
 */
export async function wordsKeptFrom(read: Reader, { authorityId, personId }: { authorityId: string; personId: string }): Promise<ReadonlySet<string>> {
  const named = await aboutByWords(read, authorityId);
  if (named.size === 0) return new Set();
  const here = await whoIsHere(read, authorityId);
  const kept = [...named].filter(([, about]) => whoMayKnow({ about, shutOut: [], keptBefore: [] }, here).keptOut.has(personId));
  return new Set(kept.map(([subjectId]) => subjectId));
}

/** The same of one of them, as it is committed. */
export async function isKeptFromWords(actor: { authorityId: string; personId: string }, subjectId: string): Promise<boolean> {
  return (await wordsKeptFrom(await committed(), actor)).has(subjectId);
}
