import { allowedIds } from "~/features/inbox/wait.server";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { JoinedKind } from "../joined";

/** `about`: the term, the line as it was, the group. `words`: as they stand where they were said; none of a meeting. */
export type Joinable = { readonly kind: JoinedKind; readonly id: string; readonly about: string; readonly words: readonly string[]; readonly on: string };

/**
 * What may be joined, of these: flags and suggestions while a moderator allows them, meetings that were held. Their words
 * are read where they stand and never copied.
 */
export async function whatMayBeJoined(read: Reader, authorityId: string, wanted: readonly { kind: JoinedKind; id: string }[]): Promise<Joinable[]> {
  const idsOf = (kind: JoinedKind) => wanted.filter((one) => one.kind === kind).map((one) => one.id);
  const where = (ids: readonly string[]) => ({ authorityId, id: { in: [...ids] } });
  const [flagIds, suggestionIds] = await Promise.all([
    allowedIds(read, authorityId, "jargonFlag", idsOf("jargonFlag")),
    allowedIds(read, authorityId, "suggestion", idsOf("suggestion")),
  ]);
  const [flags, suggestions, meetings] = await Promise.all([
    read.jargonFlag.findMany({ where: where([...flagIds]), include: { term: { select: { term: true } } } }),
    read.offerSuggestion.findMany({ where: where([...suggestionIds]) }),
    read.meeting.findMany({ where: { ...where(idsOf("meeting")), state: "held" }, include: { group: { select: { name: true } } } }),
  ]);
  const said = (...words: (string | null)[]) => words.filter((one): one is string => one !== null && one.trim() !== "");
  return [
    ...flags.map(({ id, term, instead, why, onDay }) => ({ kind: "jargonFlag" as const, id, about: term.term, words: said(instead, why), on: onDay })),
    ...suggestions.map(({ id, before, words, why, onDay }) => ({ kind: "suggestion" as const, id, about: before, words: said(words, why), on: onDay })),
    ...meetings.map(({ id, group, on }) => ({ kind: "meeting" as const, id, about: group.name, words: [], on })),
  ];
}

/** The same of all that is committed. */
export async function mayBeJoinedNow(authorityId: string, wanted: readonly { kind: JoinedKind; id: string }[]): Promise<Joinable[]> {
  return whatMayBeJoined((await db()).read, authorityId, wanted);
}

/** Joins one into an Ask; false when it is in it already. `words` only of a meeting: what the group said, as it said it. */
export async function writeJoined(tx: Tx, joined: { authorityId: string; askId: string; kind: JoinedKind; id: string; words: string }): Promise<boolean> {
  const { authorityId, askId, kind: fromKind, id: fromId, words } = joined;
  if ((await tx.askQuote.count({ where: { authorityId, askId, fromKind, fromId } })) > 0) return false;
  await tx.askQuote.create({ data: { authorityId, id: newId(), askId, speaker: "youngPerson", words, fromKind, fromId } });
  return true;
}

/** The members whose flags and suggestions an Ask was joined from; null for each who gave no way back. */
export async function authorsOfJoined(read: Reader, authorityId: string, askId: string): Promise<(string | null)[]> {
  const rows = await read.askQuote.findMany({ where: { authorityId, askId, fromKind: { in: ["jargonFlag", "suggestion"] } } });
  const ids = (kind: JoinedKind) => ({ authorityId, id: { in: rows.flatMap((row) => (row.fromKind === kind && row.fromId ? [row.fromId] : [])) } });
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({ where: ids("jargonFlag"), select: { byId: true } }),
    read.offerSuggestion.findMany({ where: ids("suggestion"), select: { byId: true } }),
  ]);
  return [...flags, ...suggestions].map((row) => row.byId);
}

/** Answers to Asks that this member's own flags and suggestions are in, the newest first. */
export async function answersToJoinedOf(authorityId: string, personId: string, take: number) {
  const { read } = await db();
  const where = { authorityId, byId: personId };
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({ where, select: { id: true } }),
    read.offerSuggestion.findMany({ where, select: { id: true } }),
  ]);
  const mine = [...flags.map(({ id }) => ({ kind: "jargonFlag" as const, id })), ...suggestions.map(({ id }) => ({ kind: "suggestion" as const, id }))];
  if (mine.length === 0) return [];
  const from = mine.map(({ kind: fromKind, id: fromId }) => ({ fromKind, fromId }));
  return read.answer.findMany({
    where: { authorityId, ask: { quotes: { some: { OR: from } } } },
    orderBy: [{ onDay: "desc" }, { at: "desc" }, { id: "desc" }],
    take,
    include: { translations: true },
  });
}

/** Every Ask by what was asked, for choosing which to join into. */
export async function asksToJoin(authorityId: string) {
  const { read } = await db();
  return read.ask.findMany({
    where: { authorityId },
    orderBy: [{ askedOn: "desc" }, { sourceLine: "asc" }],
    select: { id: true, asked: true, language: true },
    take: 200,
  });
}
