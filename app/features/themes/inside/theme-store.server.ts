import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";

const forPolicy = {
  id: true,
  authorityId: true,
  authorId: true,
  sharing: true,
  withdrawal: { select: { at: true } },
  onlyGroup: true,
  groupId: true,
  readers: { select: { personId: true, rule: true } },
  decisions: {
    where: { subjectKind: "view" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1,
    select: { outcome: true, mayBeCounted: true, mayBeQuoted: true },
  },
} satisfies Prisma.ViewSelect;

/** A view as naming a theme needs it. Null when it is not in this authority. */
export async function viewToTheme(read: Reader, authorityId: string, id: string) {
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: { ...forPolicy, words: true, covers: { where: { liftedAt: null } } },
  });
}

export async function findTheme(read: Reader, authorityId: string, id: string) {
  return read.theme.findUnique({ where: { authorityId_id: { authorityId, id } } });
}

export async function findByName(read: Reader, authorityId: string, name: string) {
  return read.theme.findUnique({ where: { authorityId_name: { authorityId, name } }, select: { id: true } });
}

export async function writeTheme(
  tx: Tx,
  theme: {
    authorityId: string;
    id: string;
    name: string;
    namedFromViewId: string | null;
    createdById: string;
    createdAt: Date;
  },
): Promise<void> {
  await tx.theme.create({ data: theme });
}

/** Gives a theme, or gives back one that was taken off. */
export async function writeGiven(tx: Tx, given: { authorityId: string; viewId: string; themeId: string; givenById: string; at: Date }) {
  const { authorityId, viewId, themeId, givenById, at } = given;
  await tx.viewTheme.upsert({
    where: { authorityId_viewId_themeId: { authorityId, viewId, themeId } },
    create: given,
    update: { givenById, at, takenOffAt: null },
  });
}

/** Takes a theme off; false when the view does not have it. What its author said against it is settled with it. */
export async function writeTakenOff(tx: Tx, authorityId: string, viewId: string, themeId: string, at: Date): Promise<boolean> {
  const where = { authorityId, viewId, themeId };
  const taken = await tx.viewTheme.updateMany({
    where: { ...where, takenOffAt: null },
    data: { takenOffAt: at },
  });
  await tx.themeObjection.updateMany({ where: { ...where, settledAt: null }, data: { settledAt: at } });
  return taken.count === 1;
}

/** How many of a view's themes its author has spoken against and nobody has settled. */
export async function openObjections(tx: Tx, authorityId: string, viewId: string): Promise<number> {
  return tx.themeObjection.count({ where: { authorityId, viewId, settledAt: null } });
}

export async function writeRoute(tx: Tx, authorityId: string, id: string, route: { ownerName: string; answerBy: string }): Promise<boolean> {
  return (await tx.theme.updateMany({ where: { authorityId, id }, data: route })).count === 1;
}

/** Every theme with what its line on the board needs of its views; no words. */
export async function themesWithViews(authorityId: string, themeId?: string) {
  const { read } = await db();
  return read.theme.findMany({
    where: { authorityId, ...(themeId ? { id: themeId } : {}) },
    orderBy: [{ name: "asc" }],
    include: {
      views: {
        where: { takenOffAt: null },
        select: {
          view: {
            select: {
              ...forPolicy,
              receivedOn: true,
              answers: { select: { verdict: true } },
              sources: { select: { askId: true } },
            },
          },
        },
      },
    },
  });
}

/** Which of these Asks have no difference that was confirmed. */
export async function openAsks(authorityId: string, askIds: readonly string[]) {
  if (askIds.length === 0) return [];
  const { read } = await db();
  return read.ask.findMany({
    where: { authorityId, id: { in: [...askIds] }, differences: { none: { confirmedAt: { not: null } } } },
    select: { id: true, key: true, asked: true, verb: true, language: true },
  });
}

/** The words of a theme's views, newest first, with what is covered; the caller asks canSee of each. */
export async function viewsOfTheme(authorityId: string, themeId: string, take: number) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, themes: { some: { themeId, takenOffAt: null } } },
    orderBy: [{ receivedOn: "desc" }, { id: "asc" }],
    take,
    select: {
      ...forPolicy,
      words: true,
      language: true,
      pickedName: true,
      receivedOn: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
    },
  });
}

export async function allThemes(read: Reader, authorityId: string) {
  return read.theme.findMany({
    where: { authorityId },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

export async function themesGiven(read: Reader, authorityId: string, viewIds: readonly string[]) {
  if (viewIds.length === 0) return [];
  return read.viewTheme.findMany({
    where: { authorityId, viewId: { in: [...viewIds] }, takenOffAt: null },
    orderBy: { at: "asc" },
    select: { viewId: true, theme: { select: { id: true, name: true } } },
  });
}

export async function objectedThemes(read: Reader, authorityId: string, viewId: string): Promise<Set<string>> {
  const rows = await read.themeObjection.findMany({
    where: { authorityId, viewId, settledAt: null },
    select: { themeId: true },
  });
  return new Set(rows.map((row) => row.themeId));
}

export async function unrouted(authorityId: string, today: string) {
  const { read } = await db();
  const [withoutOwner, late] = await Promise.all([
    read.theme.count({ where: { authorityId, ownerName: null } }),
    read.theme.count({ where: { authorityId, answerBy: { lt: today } } }),
  ]);
  return { withoutOwner, late };
}
