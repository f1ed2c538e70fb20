import { db, type Tx } from "~/platform/db/db.server";
import type { Keeping } from "../view";
import { afterOwnChoices } from "./view-store.server";

/** The time zone that an authority's days are counted in. */
export async function zoneOf(authorityId: string): Promise<string> {
  const { read } = await db();
  return (await read.authority.findUniqueOrThrow({ where: { id: authorityId }, select: { timeZone: true } })).timeZone;
}

/** The time zone that an authority's days are counted in, and within how many days it answers. */
export async function clocksOf(authorityId: string) {
  const { read } = await db();
  return read.authority.findUniqueOrThrow({ where: { id: authorityId }, select: { timeZone: true, answerWithinDays: true } });
}

export async function writeKeeping(tx: Tx, authorityId: string, viewId: string, keeping: Keeping) {
  await tx.view.update({ where: { authorityId_id: { authorityId, id: viewId } }, data: { keeping } });
}

/**
 * Whom a view is for and kept from, in place of what its author chose before. Whoever is kept from it because a concern or a
 * complaint is about them stays so (R56); false, and nothing is written, when one of those is chosen to read it.
 */
export async function writeReaders(
  tx: Tx,
  { authorityId, viewId, only, never }: { authorityId: string; viewId: string; only: string | null; never: readonly string[] },
): Promise<boolean> {
  const kept = await tx.viewReader.findMany({ where: { authorityId, viewId, byAuthor: false, rule: "never" }, select: { personId: true } });
  const keptIds = kept.map((row) => row.personId);
  if (only && keptIds.includes(only)) return false;
  await tx.viewReader.deleteMany({ where: { authorityId, viewId, OR: [{ byAuthor: true }, { rule: "only" }] } });
  const rows = never.filter((id) => !keptIds.includes(id)).map((personId) => ({ authorityId, viewId, personId, rule: "never" as const }));
  await tx.viewReader.createMany({ data: only ? [{ authorityId, viewId, personId: only, rule: "only" }, ...rows] : rows });
  return true;
}

/** Asks once for each decision; "already" when its author had asked. */
export async function writeSecondLook(
  tx: Tx,
  asked: { authorityId: string; id: string; viewId: string; decisionId: string; askedOn: string },
): Promise<"written" | "already"> {
  const { authorityId, decisionId } = asked;
  const before = await tx.secondLook.findUnique({ where: { authorityId_decisionId: { authorityId, decisionId } }, select: { id: true } });
  if (before) return "already";
  await tx.secondLook.create({ data: asked });
  return "written";
}

export async function writeWantsAdvocate(tx: Tx, authorityId: string, viewId: string, wantsAdvocate: boolean) {
  await tx.view.update({ where: { authorityId_id: { authorityId, id: viewId } }, data: { wantsAdvocate } });
}

/** A view leaves for the complaints room: the day stands on it, and nobody but its author chose who must never read it. */
export async function writeComplained(tx: Tx, authorityId: string, viewId: string, on: string, never: readonly string[]) {
  await tx.view.update({ where: { authorityId_id: { authorityId, id: viewId } }, data: { complainedOn: on } });
  for (const personId of never) {
    const key = { authorityId, viewId, personId };
    const row = { rule: "never" as const, byAuthor: false };
    await tx.viewReader.upsert({ where: { authorityId_viewId_personId: key }, create: { ...key, ...row }, update: row });
  }
}

/** The author's yes to one exact text. */
export async function writeApproval(tx: Tx, yes: { authorityId: string; id: string; viewId: string; shownHash: string; at: Date }) {
  const at = await afterOwnChoices(tx, yes.authorityId, yes.viewId, yes.at);
  await tx.quoteApproval.create({ data: { ...yes, at, speaker: "youngPerson" } });
}

/** When a report with these words was first printed; null while none was. */
export async function firstPrinted(authorityId: string, viewId: string): Promise<Date | null> {
  const { read } = await db();
  const event = await read.event.findFirst({
    where: { authorityId, subjectId: viewId, name: "view.printed" },
    orderBy: { at: "asc" },
    select: { at: true },
  });
  return event?.at ?? null;
}

/** Everything that is kept of one view, for its author's copy. */
export async function wholeView(authorityId: string, id: string) {
  const { read } = await db();
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: {
      withdrawal: true,
      sharingChanges: { orderBy: { at: "asc" } },
      readings: { orderBy: { at: "asc" } },
      covers: { orderBy: { start: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "asc" } },
      secondLooks: true,
      themes: { include: { theme: { select: { name: true, language: true } } } },
      objections: true,
      answers: { include: { answer: { include: { translations: true } } }, orderBy: [{ answer: { onDay: "asc" } }, { answerId: "asc" }] },
      sources: { include: { ask: { select: { id: true, asked: true, language: true } } } },
      replies: { orderBy: [{ turn: "asc" }, { onDay: "asc" }, { id: "asc" }] },
      readers: true,
      files: { select: { kind: true, type: true, seconds: true, bytes: true } },
      translations: true,
      approvals: { orderBy: { at: "asc" } },
      compliment: true,
    },
  });
}

export type WholeView = NonNullable<Awaited<ReturnType<typeof wholeView>>>;

/** Every view of a member's, by its id alone. */
export async function viewIdsOfMember(authorityId: string, personId: string): Promise<string[]> {
  const { read } = await db();
  return (await read.view.findMany({ where: { authorityId, authorId: personId }, select: { id: true } })).map(({ id }) => id);
}
