import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";

const ofTheme = (authorityId: string, themeId: string) => ({ authorityId, themeId, takenOffAt: null });

/** Every theme that views have now, by name. */
export async function themesWithViews(authorityId: string) {
  const { read } = await db();
  return read.theme.findMany({ where: { authorityId, views: { some: { takenOffAt: null } } }, orderBy: { name: "asc" }, select: { id: true, name: true } });
}

/** The ids of views of a theme, what was sorted into it last first: so many from a place on, or all of them. */
export async function idsOfTheme(authorityId: string, themeId: string, part: { skip?: number; take?: number } = {}): Promise<string[]> {
  const { read } = await db();
  const rows = await read.viewTheme.findMany({
    where: ofTheme(authorityId, themeId),
    orderBy: [{ at: "desc" }, { viewId: "asc" }],
    ...part,
    select: { viewId: true },
  });
  return rows.map((row) => row.viewId);
}

export async function countOfTheme(authorityId: string, themeId: string): Promise<number> {
  const { read } = await db();
  return read.viewTheme.count({ where: ofTheme(authorityId, themeId) });
}

/** A theme that one of these views has, of those by the first of them; null where none has one. */
export async function themeOfViews(authorityId: string, viewIds: readonly string[]): Promise<string | null> {
  const { read } = await db();
  const row = await read.viewTheme.findFirst({ where: { authorityId, viewId: { in: [...viewIds] }, takenOffAt: null }, orderBy: { at: "asc" } });
  return row?.themeId ?? null;
}

/** Which of these views are in an Ask already. */
export async function joinedAmong(authorityId: string, askId: string, viewIds: readonly string[]): Promise<Set<string>> {
  const { read } = await db();
  const rows = await inParts(viewIds, (part) => read.askView.findMany({ where: { authorityId, askId, viewId: { in: part } }, select: { viewId: true } }));
  return new Set(rows.map((row) => row.viewId));
}
