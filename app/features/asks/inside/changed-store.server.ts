import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";

export type Narrowed = { readonly group?: string; readonly theme?: string };

/** Which Asks a choice of group or theme leaves. */
function whereOf(authorityId: string, { group, theme }: Narrowed): Prisma.AskWhereInput {
  return {
    authorityId,
    ...(group ? { groups: { some: { group: { key: group, closed: false } } } } : {}),
    ...(theme ? { views: { some: { view: { themes: { some: { themeId: theme, takenOffAt: null } } } } } } : {}),
  };
}

/** One page of the Asks by their ids, newest first (the day that it was asked, then the end of the source's period), and one more to know of a next page. */
export async function idsOnPage(authorityId: string, narrowed: Narrowed, skip: number, take: number): Promise<string[]> {
  const { read } = await db();
  const rows = await read.ask.findMany({
    where: whereOf(authorityId, narrowed),
    select: { id: true },
    orderBy: [{ askedOn: { sort: "desc", nulls: "last" } }, { periodTo: { sort: "desc", nulls: "last" } }, { sourceLine: "asc" }, { id: "asc" }],
    skip,
    take: take + 1,
  });
  return rows.map((row) => row.id);
}

export async function idOfKey(authorityId: string, key: string): Promise<string | null> {
  const { read } = await db();
  return (await read.ask.findUnique({ where: { authorityId_key: { authorityId, key } }, select: { id: true } }))?.id ?? null;
}

/** Open groups that asked for something. */
export async function groupsThatAsked(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({
    where: { authorityId, closed: false, asks: { some: {} } },
    orderBy: { name: "asc" },
    select: { id: true, key: true, name: true },
  });
}

/** Themes of views that an Ask was made from, with the view that gave the name. Sensitive ones are never listed in public. */
export async function themesThatAsked(authorityId: string) {
  const { read } = await db();
  const themes = await read.theme.findMany({
    where: { authorityId, sensitive: false, mergedIntoId: null, views: { some: { takenOffAt: null, view: { sources: { some: {} } } } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, language: true, namedFromViewId: true },
  });
  const named = await read.view.findMany({
    where: { authorityId, id: { in: themes.flatMap((theme) => theme.namedFromViewId ?? []) } },
    include: {
      withdrawal: true,
      readers: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
    },
  });
  return themes.map((theme) => ({ ...theme, from: named.find((view) => view.id === theme.namedFromViewId) ?? null }));
}
