import { lineById, termById } from "./inside/regards-store.server";

/** What a view, or a draft of one, regards, as it stands now. */
export type Regarded = { readonly kind: "word" | "line"; readonly words: string };

/** The word or the line of a promise that a view was begun from; null where it was begun from neither, or that is gone. */
export async function regardedBy(authorityId: string, regards: { termId?: string | null; lineId?: string | null } | undefined): Promise<Regarded | null> {
  if (!regards?.termId && !regards?.lineId) return null;
  if (regards.termId) {
    const term = await termById(authorityId, regards.termId);
    return term && { kind: "word", words: term.term };
  }
  const line = await lineById(authorityId, regards.lineId ?? "");
  return line && { kind: "line", words: line.text };
}
