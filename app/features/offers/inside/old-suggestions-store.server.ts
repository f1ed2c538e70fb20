import { db, type Tx } from "~/platform/db/db.server";
import { allowedSuggestions } from "./allowed-store.server";

const batch = 500;

/** Suggestions of before a day that hold words, in pages of ids. One that a moderator allowed and nobody has decided on still waits. */
export async function* suggestionsWithWordsBefore(authorityId: string, day: string): AsyncGenerator<string[]> {
  const { read } = await db();
  for (let after = ""; ; ) {
    const rows = await read.offerSuggestion.findMany({
      where: { authorityId, id: { gt: after }, onDay: { lt: day } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, words: true, decision: { select: { onDay: true } } },
    });
    const undecided = rows.filter(({ decision }) => decision === null).map(({ id }) => id);
    const waits = await allowedSuggestions(authorityId, undecided);
    yield rows.filter(({ id, words, decision }) => words !== "" && !waits.has(id) && (decision === null || decision.onDay < day)).map(({ id }) => id);
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? "";
  }
}

export async function takeSuggestionsWords(tx: Tx, authorityId: string, id: string): Promise<void> {
  await tx.offerSuggestion.updateMany({ where: { authorityId, id }, data: { words: "", why: null } });
}
