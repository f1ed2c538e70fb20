import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { ConcernSubject } from "../concern";

/** What a concern was raised about. */
export type Raised = { readonly authorityId: string; readonly viewId: string | null; readonly subjectKind: ConcernSubject; readonly subjectId: string };

/** The staff whom the author of a view does not want to read it. */
export async function neverReaders(read: Reader, authorityId: string, viewId: string | null): Promise<string[]> {
  if (viewId === null) return [];
  const rows = await read.viewReader.findMany({ where: { authorityId, viewId, rule: "never" }, select: { personId: true } });
  return rows.map((row) => row.personId);
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
    await tx.concernAbout.upsert({ where: { authorityId_concernId_personId: key }, create: key, update: {} });
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

/** Whom concerns about the same words are about, whichever of them names them: of a view and what was written back about it together. */
export async function aboutSameWords(read: Reader, { authorityId, viewId, subjectKind, subjectId }: Raised): Promise<string[]> {
  if (viewId === null && subjectKind === "meeting") return [];
  const rows = await read.concernAbout.findMany({
    where: { authorityId, concern: viewId === null ? { viewId, subjectKind, subjectId } : { viewId } },
    select: { personId: true },
  });
  return rows.map((row) => row.personId);
}

/** Whom concerns about other words than views, and about these views, are about, by the id of the view or of those words. */
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
  return byWords;
}

/** The staff whom the authors of these views do not want to read them, by view. */
export async function neverReadersOf(authorityId: string, viewIds: readonly (string | null)[]): Promise<Map<string, string[]>> {
  const { read } = await db();
  const ids = viewIds.filter((id): id is string => id !== null);
  const rows = await read.viewReader.findMany({ where: { authorityId, viewId: { in: ids }, rule: "never" }, select: { viewId: true, personId: true } });
  const byView = new Map<string, string[]>();
  for (const { viewId, personId } of rows) byView.set(viewId, [...(byView.get(viewId) ?? []), personId]);
  return byView;
}
