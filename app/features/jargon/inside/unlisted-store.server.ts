import { db, type Tx } from "~/platform/db/db.server";
import { pagesOfIds } from "~/platform/db/pages-of-ids";
import { newId } from "~/platform/id";

/** Words that young people alone told of, each last before a day, of which nothing was said or promised since. */
const toldOfBefore = (authorityId: string, day: string) => ({
  authorityId,
  sourceId: null,
  meaning: null,
  term: { not: "" },
  commitments: { none: {} },
  alternatives: { none: {} },
  flags: { every: { onDay: { lt: day } } },
});

export async function* wordsToldOfBefore(authorityId: string, day: string): AsyncGenerator<{ id: string; flagIds: string[] }[]> {
  const { read } = await db();
  const where = toldOfBefore(authorityId, day);
  for await (const ids of pagesOfIds((after, take) =>
    read.jargonTerm.findMany({ where: { ...where, id: { gt: after } }, orderBy: { id: "asc" }, take, select: { id: true } }),
  )) {
    const terms = await read.jargonTerm.findMany({
      where: { authorityId, id: { in: ids } },
      orderBy: { id: "asc" },
      select: { id: true, flags: { select: { id: true } } },
    });
    yield terms.map(({ id, flags }) => ({ id, flagIds: flags.map((flag) => flag.id) }));
  }
}

/** The flags of a word that is still one of those; null where it is none any more. */
export async function flagsOfOld(tx: Tx, authorityId: string, id: string, day: string): Promise<string[] | null> {
  const term = await tx.jargonTerm.findFirst({ where: { ...toldOfBefore(authorityId, day), id }, select: { flags: { select: { id: true } } } });
  return term && term.flags.map((flag) => flag.id);
}

/** Takes the letters; how it felt to how many stays. Whoever tells of the word again tells of it anew. */
export async function takeWord(tx: Tx, authorityId: string, id: string): Promise<void> {
  await tx.jargonTerm.updateMany({ where: { authorityId, id }, data: { key: "", keyHash: newId(), term: "" } });
}
