import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { type AnsweredKind, answeredKinds } from "../joined";

/** The flags and suggestions that an Ask was joined from, each with the member who said it; null for who gave no way back. */
export async function wordsJoined(read: Reader, authorityId: string, askId: string) {
  const rows = await read.askQuote.findMany({ where: { authorityId, askId, fromKind: { in: [...answeredKinds] } } });
  const ids = (kind: AnsweredKind) => ({ authorityId, id: { in: rows.flatMap((row) => (row.fromKind === kind && row.fromId ? [row.fromId] : [])) } });
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({ where: ids("jargonFlag"), select: { id: true, byId: true } }),
    read.offerSuggestion.findMany({ where: ids("suggestion"), select: { id: true, byId: true } }),
  ]);
  const of = (kind: AnsweredKind, found: readonly { id: string; byId: string | null }[]) =>
    found.flatMap(({ id, byId }) => rows.filter((row) => row.fromKind === kind && row.fromId === id).map((row) => ({ quoteId: row.id, kind, id, byId })));
  return [...of("jargonFlag", flags), ...of("suggestion", suggestions)];
}

/** Which rows of Asks a member's own flags and suggestions are. */
async function fromOwnWords(read: Reader, authorityId: string, personId: string) {
  const where = { authorityId, byId: personId };
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({ where, select: { id: true } }),
    read.offerSuggestion.findMany({ where, select: { id: true } }),
  ]);
  return [
    ...flags.map(({ id }) => ({ fromKind: "jargonFlag" satisfies AnsweredKind, fromId: id })),
    ...suggestions.map(({ id }) => ({ fromKind: "suggestion" satisfies AnsweredKind, fromId: id })),
  ];
}

/** Answers to Asks that this member's own flags and suggestions are in, the newest first, with what they said of each. */
export async function answersToJoinedOf(authorityId: string, personId: string, take: number) {
  const { read } = await db();
  const from = await fromOwnWords(read, authorityId, personId);
  if (from.length === 0) return [];
  return read.answer.findMany({
    where: { authorityId, ask: { quotes: { some: { OR: from } } } },
    orderBy: [{ onDay: "desc" }, { at: "desc" }, { id: "desc" }],
    take,
    include: { translations: true, ofWords: { where: { quote: { OR: from } } } },
  });
}

/** This member's own words in the Ask that an answer was given to; none for an answer to anybody else. */
export async function ownWordsAnswered(tx: Tx, authorityId: string, answerId: string, personId: string) {
  const answer = await tx.answer.findFirst({ where: { authorityId, id: answerId }, select: { askId: true } });
  if (!answer?.askId) return [];
  return (await wordsJoined(tx, authorityId, answer.askId)).filter((one) => one.byId === personId);
}

/** What the author of joined words says of an answer. */
export async function writeVerdictOnWords(
  tx: Tx,
  of: { authorityId: string; answerId: string; quoteId: string },
  said: { verdict: "answersIt" | "notReally"; verdictOn: string },
) {
  await tx.answeredWords.upsert({ where: { authorityId_answerId_quoteId: of }, create: { ...of, ...said }, update: said });
}
