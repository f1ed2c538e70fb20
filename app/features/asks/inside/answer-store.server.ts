import { afterThe } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import type { Translation } from "../answer";

/** Writes an answer and that it reaches these views. */
export async function writeAnswer(
  tx: Tx,
  answer: { authorityId: string; id: string; askId: string | null; words: string; language: string; byId: string; onDay: string; at: Date },
  viewIds: readonly string[],
) {
  const { authorityId, id, askId } = answer;
  // Answers stand in order with those of their own Ask or view: these alone are looked at, and are found by an index.
  const besides = askId === null ? { views: { some: { viewId: { in: [...viewIds] } } } } : { askId };
  const last = await tx.answer.findFirst({ where: { authorityId, at: { not: null }, ...besides }, orderBy: { at: "desc" }, select: { at: true } });
  await tx.answer.create({ data: { ...answer, at: afterThe(last?.at, answer.at) } });
  await tx.answeredView.createMany({ data: viewIds.map((viewId) => ({ authorityId, answerId: id, viewId })) });
}

/** Keeps translations of an answer; one that is there in the same language gives way. */
export async function writeTranslations(tx: Tx, of: { authorityId: string; answerId: string; at: Date }, translations: readonly Translation[]) {
  for (const { language, words, byKind, byName } of translations) {
    const id = { authorityId: of.authorityId, answerId: of.answerId, language };
    const made = { words, byKind, byName, at: of.at };
    await tx.answerTranslation.upsert({ where: { authorityId_answerId_language: id }, create: { ...id, ...made }, update: made });
  }
}

/**
 * The same words to the same Ask or view, by the same person since a moment: a form that was sent twice. None, once somebody has said
 * what they think of it: the same words after that are a new answer.
 */
export async function sameAnswer(
  tx: Tx,
  given: { authorityId: string; askId: string | null; words: string; byId: string },
  viewIds: readonly string[],
  since: Date,
): Promise<string | null> {
  const { authorityId, askId, byId, words } = given;
  const views = { none: { verdict: { not: null } }, ...(askId === null ? { some: { viewId: { in: [...viewIds] } } } : {}) };
  // Words are sealed on the disk, so they are opened and looked at here.
  const lately = await tx.answer.findMany({
    where: { authorityId, askId, byId, at: { gte: since }, views, ofWords: { none: {} } },
    select: { id: true, words: true },
  });
  return lately.find((answer) => answer.words === words)?.id ?? null;
}

/** Whether this answer was given to this Ask. */
export async function answerOfAsk(read: Reader, authorityId: string, askId: string, id: string): Promise<boolean> {
  return (await read.answer.count({ where: { authorityId, askId, id } })) === 1;
}

/** The views of an Ask that were not taken back: everyone who asked and can be answered. */
export async function viewsToAnswer(tx: Tx, authorityId: string, askId: string): Promise<string[]> {
  const rows = await tx.askView.findMany({ where: { authorityId, askId, view: { withdrawal: null } }, select: { viewId: true } });
  return rows.map((row) => row.viewId);
}

/** The languages that these views were written in, those of the most views first. */
export async function languagesOfViews(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<string[]> {
  const rows = await inParts(viewIds, (part) => tx.view.findMany({ where: { authorityId, id: { in: part } }, select: { language: true } }));
  const many = new Map<string, number>();
  for (const { language } of rows) many.set(language, (many.get(language) ?? 0) + 1);
  return [...many].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

/** The members who said these views; those signed in nowhere cannot be told. */
export async function authorsOf(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<(string | null)[]> {
  const rows = await inParts(viewIds, (part) => tx.view.findMany({ where: { authorityId, id: { in: part } }, select: { authorId: true } }));
  return rows.map((row) => row.authorId);
}

/** The members of the groups that asked, and of those whose campaign asks for it: each may be told, by their own page or their campaign's. */
export async function membersWhoAsked(tx: Tx, authorityId: string, askId: string): Promise<string[]> {
  const group = { OR: [{ asks: { some: { askId } } }, { campaigns: { some: { askId } } }] };
  const where = { authorityId, leftAt: null, person: { kind: "member" as const, leftAt: null }, group };
  return (await tx.membership.findMany({ where, distinct: ["personId"], select: { personId: true } })).map((row) => row.personId);
}

/** The latest answer that reached a view; null while there is none. */
export async function latestAnswer(authorityId: string, viewId: string) {
  const { read } = await db();
  return read.answeredView.findFirst({
    where: { authorityId, viewId },
    orderBy: [{ answer: { onDay: "desc" } }, { answer: { at: "desc" } }, { answerId: "desc" }],
    select: { answerId: true, verdict: true, view: { select: { language: true, groupId: true } } },
  });
}

/** An answer that reached this view; null for any other. */
export async function answeredView(authorityId: string, answerId: string, viewId: string) {
  const { read } = await db();
  return read.answeredView.findUnique({
    where: { authorityId_answerId_viewId: { authorityId, answerId, viewId } },
    select: { answerId: true, verdict: true, view: { select: { language: true, groupId: true } } },
  });
}

/** What the young person says of an answer. */
export async function writeVerdict(
  tx: Tx,
  of: { authorityId: string; answerId: string; viewId: string },
  verdict: "answersIt" | "notReally",
  verdictOn: string,
) {
  await tx.answeredView.update({ where: { authorityId_answerId_viewId: of }, data: { verdict, verdictOn } });
}

/** Writes what is different now; nobody has confirmed it yet. */
export async function writeDifference(
  tx: Tx,
  difference: { authorityId: string; id: string; askId: string; words: string; evidence: string; writtenById: string; at: Date },
) {
  await tx.difference.create({ data: difference });
}

/** A difference with the Ask's views and groups: what decides who may confirm it. */
export async function differenceById(authorityId: string, id: string) {
  const { read } = await db();
  return read.difference.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: { ask: { include: { views: { include: { view: { select: { authorId: true, withdrawal: true } } } }, groups: true } } },
  });
}

/** Marks a difference as confirmed, once; whoever comes second changes nothing. */
export async function writeConfirmation(
  tx: Tx,
  of: { authorityId: string; id: string },
  confirmed: { confirmedHow: "receipt" | "member" | "group"; confirmedById: string | null; confirmedAt: Date },
) {
  await tx.difference.updateMany({ where: { ...of, confirmedAt: null }, data: confirmed });
}

/** The groups that a member belongs to now. */
export async function groupIdsOfMember(authorityId: string, personId: string): Promise<string[]> {
  const { read } = await db();
  const rows = await read.membership.findMany({ where: { authorityId, personId, leftAt: null }, select: { groupId: true } });
  return rows.map((row) => row.groupId);
}

/** Differences that nobody has confirmed, of Asks that this member's own views or groups are in. */
export async function differencesOpenTo(authorityId: string, personId: string) {
  const { read } = await db();
  return read.difference.findMany({
    where: {
      authorityId,
      confirmedAt: null,
      ask: {
        OR: [
          { views: { some: { view: { authorId: personId, withdrawal: null } } } },
          { groups: { some: { group: { memberships: { some: { personId, leftAt: null } } } } } },
        ],
      },
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: { ask: { select: { id: true } } },
  });
}

/** Differences that nobody has confirmed, of Asks that this view is in. */
export async function differencesOpenToView(authorityId: string, viewId: string) {
  const { read } = await db();
  return read.difference.findMany({
    where: { authorityId, confirmedAt: null, ask: { views: { some: { viewId, view: { withdrawal: null } } } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: { ask: { select: { id: true } } },
  });
}

/** The time zone in which an authority's days begin. */
export async function timeZoneOf(tx: Tx, authorityId: string): Promise<string> {
  const { timeZone } = await tx.authority.findUniqueOrThrow({ where: { id: authorityId }, select: { timeZone: true } });
  return timeZone;
}
