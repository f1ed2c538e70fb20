import { allowedIds } from "~/features/inbox/wait.server";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { Joinable, JoinedKind } from "../joined";

/**
 * What may be joined, of these: flags and suggestions while a moderator allows them, meetings that were held. Their words
 * are read where they stand and never copied.
 */
export async function whatMayBeJoined(read: Reader, authorityId: string, wanted: readonly { kind: JoinedKind; id: string }[]): Promise<Joinable[]> {
  const idsOf = (kind: JoinedKind) => wanted.filter((one) => one.kind === kind).map((one) => one.id);
  const where = (ids: readonly string[]) => ({ authorityId, id: { in: [...ids] } });
  const flagIds = await allowedIds(read, authorityId, "jargonFlag", idsOf("jargonFlag"));
  const suggestionIds = await allowedIds(read, authorityId, "suggestion", idsOf("suggestion"));
  const flags = await read.jargonFlag.findMany({ where: where([...flagIds]), include: { term: { select: { term: true } } } });
  const suggestions = await read.offerSuggestion.findMany({ where: where([...suggestionIds]) });
  const meetings = await read.meeting.findMany({
    where: { ...where(idsOf("meeting")), state: "held" },
    include: { group: { select: { name: true } } },
  });
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

/** The latest Asks, for choosing which to join into. */
export async function asksToJoin(authorityId: string): Promise<string[]> {
  const { read } = await db();
  const asks = await read.ask.findMany({
    where: { authorityId },
    orderBy: [{ askedOn: "desc" }, { sourceLine: "asc" }],
    select: { id: true },
    take: 200,
  });
  return asks.map((ask) => ask.id);
}
