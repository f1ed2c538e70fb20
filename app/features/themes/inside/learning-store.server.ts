import { db } from "~/platform/db/db.server";
import { isTakenBack } from "../theme";
import { forPolicy } from "./theme-store.server";

/** What suggestions are learned from: themes that people gave, newest first. Views that name who may read them are left out. */
export async function newestDecisions(authorityId: string, take: number) {
  const { read } = await db();
  const rows = await read.viewTheme.findMany({
    where: { authorityId, takenOffAt: null, givenById: { not: null }, theme: { mergedIntoId: null }, view: { withdrawal: null, readers: { none: {} } } },
    orderBy: { at: "desc" },
    take,
    select: { viewId: true, at: true, theme: { select: { id: true, name: true } }, view: { select: { words: true } } },
  });
  return rows.filter(({ theme, view }) => !isTakenBack(theme.name) && view.words.trim() !== "");
}

/** How many themes were given since, counted no further than `most`. */
export async function decisionsSince(authorityId: string, at: Date, most: number): Promise<number> {
  const { read } = await db();
  return (await read.viewTheme.findMany({ where: { authorityId, at: { gt: at } }, take: most, select: { viewId: true } })).length;
}

/** The nearest views of a suggestion, with what decides who may read them. */
export async function viewsLike(authorityId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, id: { in: [...ids] } },
    select: {
      ...forPolicy,
      words: true,
      language: true,
      receivedOn: true,
      readings: { select: { personId: true } },
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
    },
  });
}

/** Of these themes those that are offered now, by name, and those that this view had and were taken off again. */
export async function themesOffered(authorityId: string, viewId: string, ids: readonly string[]) {
  const { read } = await db();
  const [themes, had] = await Promise.all([
    read.theme.findMany({ where: { authorityId, id: { in: [...ids] }, mergedIntoId: null }, select: { id: true, name: true } }),
    read.viewTheme.findMany({ where: { authorityId, viewId }, select: { themeId: true } }),
  ]);
  const not = new Set(had.map((row) => row.themeId));
  return new Map(themes.filter((theme) => !not.has(theme.id) && !isTakenBack(theme.name)).map((theme) => [theme.id, theme.name]));
}
