import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { type AnsweredKind, answeredKinds } from "../joined";

/** The flags and suggestions that an Ask was joined from, each with the member who said it, or null; `comesBack`: that member, or whoever has a receipt. */
export async function wordsJoined(read: Reader, authorityId: string, askId: string) {
  const rows = await read.askQuote.findMany({ where: { authorityId, askId, fromKind: { in: [...answeredKinds] } } });
  const ids = (kind: AnsweredKind) => ({ authorityId, id: { in: rows.flatMap((row) => (row.fromKind === kind && row.fromId ? [row.fromId] : [])) } });
  const select = { id: true, byId: true, receiptHash: true } as const;
  const flags = await read.jargonFlag.findMany({ where: ids("jargonFlag"), select });
  const suggestions = await read.offerSuggestion.findMany({ where: ids("suggestion"), select });
  const of = (kind: AnsweredKind, found: readonly { id: string; byId: string | null; receiptHash: string | null }[]) =>
    found.flatMap(({ id, byId, receiptHash }) =>
      rows
        .filter((row) => row.fromKind === kind && row.fromId === id)
        .map((row) => ({ quoteId: row.id, askId, kind, id, byId, comesBack: byId !== null || receiptHash !== null })),
    );
  return [...of("jargonFlag", flags), ...of("suggestion", suggestions)];
}

/** A member, or the one flag or suggestion that somebody signed in nowhere has come back to. */
export type AuthorOfWords = { readonly personId: string } | { readonly kind: AnsweredKind; readonly id: string };

/** Which rows of Asks an author's own flags and suggestions are. */
async function fromOwnWords(read: Reader, authorityId: string, author: AuthorOfWords) {
  if (!("personId" in author)) return [{ fromKind: author.kind, fromId: author.id }];
  const where = { authorityId, byId: author.personId };
  const flags = await read.jargonFlag.findMany({ where, select: { id: true } });
  const suggestions = await read.offerSuggestion.findMany({ where, select: { id: true } });
  return [
    ...flags.map(({ id }) => ({ fromKind: "jargonFlag" satisfies AnsweredKind, fromId: id })),
    ...suggestions.map(({ id }) => ({ fromKind: "suggestion" satisfies AnsweredKind, fromId: id })),
  ];
}

/** Answers to Asks that an author's own flags and suggestions are in, the newest first, with what they said of each. */
export async function answersToJoinedOf(authorityId: string, author: AuthorOfWords, take: number) {
  const { read } = await db();
  const from = await fromOwnWords(read, authorityId, author);
  if (from.length === 0) return [];
  return read.answer.findMany({
    where: { authorityId, ask: { quotes: { some: { OR: from } } } },
    orderBy: [{ onDay: "desc" }, { at: "desc" }, { id: "desc" }],
    take,
    include: { translations: true, ofWords: { where: { quote: { OR: from } } } },
  });
}

/** An author's own words in the Ask that an answer was given to; none for an answer to anybody else. */
export async function ownWordsAnswered(tx: Tx, authorityId: string, answerId: string, author: AuthorOfWords) {
  const answer = await tx.answer.findFirst({ where: { authorityId, id: answerId }, select: { askId: true } });
  if (!answer?.askId) return [];
  return (await wordsJoined(tx, authorityId, answer.askId)).filter((one) =>
    "personId" in author ? one.byId === author.personId : one.byId === null && one.kind === author.kind && one.id === author.id,
  );
}

/** What the author of joined words says of an answer. */
export async function writeVerdictOnWords(
  tx: Tx,
  of: { authorityId: string; answerId: string; quoteId: string },
  said: { verdict: "answersIt" | "notReally"; verdictOn: string },
) {
  await tx.answeredWords.upsert({ where: { authorityId_answerId_quoteId: of }, create: { ...of, ...said }, update: said });
}
