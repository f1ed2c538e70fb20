import { db, type Reader } from "~/platform/db/db.server";
import type { Subject } from "../../inbox/subject";
import type { Said } from "../../views/visit.server";

/** A member's words, or the one that somebody signed in nowhere has come back to. */
export type WhoseWords = { readonly personId: string } | Said;

/** What a member wrote of words on the list and in place of promises, the newest first, with what was decided about promises. */
export async function wordsOf(authorityId: string, whose: WhoseWords, take: number) {
  const { read } = await db();
  const where = (kind: Said["kind"]) => {
    if ("personId" in whose) return { authorityId, byId: whose.personId };
    return { authorityId, byId: null, id: { in: whose.kind === kind ? [whose.id] : [] } };
  };
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({
      where: {
        ...where("jargonFlag"),
        // Nothing is left of one whose word the clock has taken.
        term: { term: { not: "" } },
        ...("personId" in whose ? { OR: [{ instead: { not: null } }, { why: { not: null } }, { heardWhere: { not: null } }] } : {}),
      },
      orderBy: [{ onDay: "desc" }, { id: "desc" }],
      take,
      select: { id: true, onDay: true, term: { select: { key: true, term: true } } },
    }),
    read.offerSuggestion.findMany({
      where: where("suggestion"),
      orderBy: [{ onDay: "desc" }, { id: "desc" }],
      take,
      select: {
        id: true,
        onDay: true,
        before: true,
        decision: { select: { outcome: true, reason: true } },
        line: { select: { id: true, text: true, section: { select: { offer: { select: { key: true } } } } } },
      },
    }),
  ]);
  return { flags, suggestions };
}

/** Whether this flag or suggestion is theirs: one row looked up, however many they wrote. A flag without words has nothing to be looked at again. */
export async function isTheirs(authorityId: string, whose: WhoseWords, said: Said): Promise<boolean> {
  if (!("personId" in whose) && (whose.kind !== said.kind || whose.id !== said.id)) return false;
  const byId = "personId" in whose ? whose.personId : null;
  const { read } = await db();
  const key = { where: { authorityId_id: { authorityId, id: said.id } } };
  if (said.kind === "suggestion") return (await read.offerSuggestion.findUnique({ ...key, select: { byId: true } }))?.byId === byId;
  const flag = await read.jargonFlag.findUnique({ ...key, select: { byId: true, instead: true, why: true, heardWhere: true } });
  return flag !== null && flag.byId === byId && [flag.instead, flag.why, flag.heardWhere].some((said) => said !== null);
}

/** By when each of these is read that nobody has decided on yet. */
export async function readingDays(authorityId: string, subjectIds: readonly string[]): Promise<Map<string, Date>> {
  if (subjectIds.length === 0) return new Map();
  const { read } = await db();
  const rows = await read.inboxItem.findMany({
    where: { authorityId, subjectId: { in: [...subjectIds] }, waitingFor: "unread", settledOn: null },
    select: { subjectId: true, dueAt: true },
  });
  return new Map(rows.map((row) => [row.subjectId, row.dueAt]));
}

/** Whether a second look was asked for of each of these: it waits, or was given. */
export async function looksAsked(authorityId: string, subjectIds: readonly string[], within?: Reader): Promise<Map<string, "waits" | "looked">> {
  if (subjectIds.length === 0) return new Map();
  const read = within ?? (await db()).read;
  const rows = await read.inboxItem.findMany({
    where: { authorityId, subjectKind: { in: ["jargonFlag", "suggestion"] }, subjectId: { in: [...subjectIds] }, waitingFor: "secondLook" },
    select: { subjectId: true, settledOn: true },
  });
  return new Map(rows.map((row) => [row.subjectId, row.settledOn === null ? "waits" : "looked"]));
}

/** The second look that waits of a flag or a suggestion, with who made the decision it is about. */
export async function openLooksAtWords(read: Reader, subject: Subject): Promise<{ decidedById: string | null }[]> {
  const waits = await read.inboxItem.count({ where: { ...subject, waitingFor: "secondLook", settledOn: null } });
  if (waits === 0) return [];
  const latest = await read.moderationDecision.findFirst({ where: subject, orderBy: [{ at: "desc" }, { id: "desc" }], select: { decidedById: true } });
  return [{ decidedById: latest?.decidedById ?? null }];
}
