import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";

export const forPolicy = {
  id: true,
  authorityId: true,
  authorId: true,
  sharing: true,
  withdrawal: { select: { at: true } },
  complainedOn: true,
  onlyGroup: true,
  groupId: true,
  readers: { select: { personId: true, rule: true, byAuthor: true } },
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

/** Whether there is such a theme here. */
export async function isThere(authorityId: string, id: string): Promise<boolean> {
  return (await findTheme((await db()).read, authorityId, id)) !== null;
}

export async function findByName(read: Reader, authorityId: string, name: string) {
  return read.theme.findUnique({ where: { authorityId_name: { authorityId, name } }, select: { id: true } });
}

/** The theme that stands for this one now: itself, or the one it was merged into, and so on. */
export async function standsFor(read: Reader, authorityId: string, id: string): Promise<string> {
  const theme = await findTheme(read, authorityId, id);
  return theme?.mergedIntoId ? standsFor(read, authorityId, theme.mergedIntoId) : id;
}

/** The theme that somebody means by this id now, by name. Null when there is none. */
export async function standingNow(authorityId: string, id: string): Promise<{ id: string; name: string } | null> {
  const { read } = await db();
  const theme = await findTheme(read, authorityId, await standsFor(read, authorityId, id));
  return theme && { id: theme.id, name: theme.name };
}

/** The language of the view whose words give a theme its name; null where none does. */
export async function languageOfNamer(read: Reader, authorityId: string, viewId: string | null): Promise<string | null> {
  if (!viewId) return null;
  return (await read.view.findUnique({ where: { authorityId_id: { authorityId, id: viewId } }, select: { language: true } }))?.language ?? null;
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
    sensitive?: boolean;
  },
): Promise<void> {
  await tx.theme.create({ data: { ...theme, language: await languageOfNamer(tx, theme.authorityId, theme.namedFromViewId) } });
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

/** Name and job of somebody on the staff; null for anybody else. */
export async function nameOfStaff(read: Reader, authorityId: string, id: string): Promise<string | null> {
  const person = await read.person.findFirst({ where: { authorityId, id, kind: "staff", leftAt: null }, select: { name: true, job: true } });
  return person && (person.job ? `${person.name}, ${person.job}` : person.name);
}

export type Route = { ownerName: string; ownerId: string | null; answerBy: string; reportFrom: string | null; reportTo: string | null };

export async function writeRoute(tx: Tx, authorityId: string, id: string, route: Route): Promise<boolean> {
  return (await tx.theme.updateMany({ where: { authorityId, id }, data: route })).count === 1;
}

export async function allThemes(read: Reader, authorityId: string) {
  return read.theme.findMany({
    where: { authorityId, mergedIntoId: null },
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

/** Every theme that is offered now, with what the report wants of it besides numbers. */
export async function themesForFigures(authorityId: string) {
  const { read } = await db();
  return read.theme.findMany({
    where: { authorityId, mergedIntoId: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true, sensitive: true, namedFromViewId: true, ownerName: true, answerBy: true, reportFrom: true, reportTo: true },
  });
}
