import { now } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import type { ConcernSubject } from "../concern";

/** What a concern was raised about. */
export type Raised = { readonly authorityId: string; readonly viewId: string | null; readonly subjectKind: ConcernSubject; readonly subjectId: string };

type Never = { readonly shutOut: readonly string[]; readonly keptBefore: readonly string[] };
const apart = (rows: readonly { personId: string; byAuthor: boolean }[]): Never => ({
  shutOut: rows.filter(({ byAuthor }) => byAuthor).map(({ personId }) => personId),
  keptBefore: rows.filter(({ byAuthor }) => !byAuthor).map(({ personId }) => personId),
});

/** The staff whom the author of a view does not want to read it, and those who were kept from it since it is about them or their line. */
export async function neverReaders(read: Reader, authorityId: string, viewId: string | null): Promise<Never> {
  if (viewId === null) return apart([]);
  return apart(await read.viewReader.findMany({ where: { authorityId, viewId, rule: "never" }, select: { personId: true, byAuthor: true } }));
}

/**
 * Names somebody whom a concern is about, and keeps them and their line from the view it was raised about, whatever its author
 * chose or chooses later. Was it for one of them alone, it waits for the others who help from now on.
 */
export async function writeAbout(
  tx: Tx,
  of: { authorityId: string; concernId: string; viewId: string | null },
  about: readonly string[],
  line: readonly string[],
) {
  const { authorityId, concernId, viewId } = of;
  for (const personId of about) {
    const key = { authorityId, concernId, personId };
    await tx.concernAbout.upsert({ where: { authorityId_concernId_personId: key }, create: { ...key, since: now() }, update: {} });
  }
  if (viewId === null) return;
  for (const personId of line) {
    const key = { authorityId, viewId, personId };
    const row = { rule: "never" as const, byAuthor: false };
    await tx.viewReader.upsert({ where: { authorityId_viewId_personId: key }, create: { ...key, ...row }, update: row });
  }
  await tx.inboxItem.updateMany({
    where: { authorityId, subjectKind: "view", subjectId: viewId, settledOn: null, onlyForId: { in: [...line] } },
    data: { onlyForId: null },
  });
}

/** Whom concerns and a complaint about the same words are about, whichever of them names them: of a view and what was written back about it together. */
export async function aboutSameWords(read: Reader, { authorityId, viewId, subjectKind, subjectId }: Raised): Promise<string[]> {
  if (viewId === null && subjectKind === "meeting") return [];
  const rows = await read.concernAbout.findMany({
    where: { authorityId, concern: viewId === null ? { viewId, subjectKind, subjectId } : { viewId } },
    select: { personId: true },
  });
  const complained = viewId === null ? [] : await complainedAbout(read, authorityId, [viewId]);
  return [...rows, ...complained].map((row) => row.personId);
}

/** Whom the complaints that were made of these views are about. */
function complainedAbout(read: Reader, authorityId: string, viewIds: readonly string[]) {
  return read.complaintAbout.findMany({
    where: { authorityId, complaint: { viewId: { in: [...viewIds] } } },
    select: { personId: true, complaint: { select: { viewId: true } } },
  });
}

/** Whom concerns about other words than views, and about these views, are about, by the id of the view or of those words; of views also complaints. */
export async function aboutByWords(read: Reader, authorityId: string, viewIds: readonly string[] = []): Promise<Map<string, string[]>> {
  const words = [{ viewId: null, subjectKind: { not: "meeting" as const } }, { viewId: { in: [...viewIds] } }];
  const rows = await read.concernAbout.findMany({
    where: { authorityId, concern: { OR: words } },
    select: { personId: true, concern: { select: { viewId: true, subjectId: true } } },
  });
  const byWords = new Map<string, string[]>();
  for (const { personId, concern } of rows) {
    const key = concern.viewId ?? concern.subjectId;
    byWords.set(key, [...(byWords.get(key) ?? []), personId]);
  }
  for (const { personId, complaint } of viewIds.length > 0 ? await complainedAbout(read, authorityId, viewIds) : []) {
    const key = complaint.viewId ?? "";
    byWords.set(key, [...(byWords.get(key) ?? []), personId]);
  }
  return byWords;
}

/** The same of these views, by view. */
export async function neverReadersOf(read: Reader, authorityId: string, viewIds: readonly (string | null)[]): Promise<Map<string, Never>> {
  const ids = viewIds.filter((id): id is string => id !== null);
  const where = { authorityId, viewId: { in: ids }, rule: "never" } as const;
  const rows = await read.viewReader.findMany({ where, select: { viewId: true, personId: true, byAuthor: true } });
  return new Map(rows.map(({ viewId }) => [viewId, apart(rows.filter((row) => row.viewId === viewId))]));
}
