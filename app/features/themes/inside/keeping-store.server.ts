import type { Reader, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { forPolicy, languageOfNamer } from "./theme-store.server";

export type ChangeKind = "renamed" | "voted" | "merged" | "split" | "unnamed" | "unmerged" | "unsplit";
type Keys = { authorityId: string; viewId: string; themeId: string };
const keyed = (authorityId: string, viewId: string, themeId: string) => ({ authorityId_viewId_themeId: { authorityId, viewId, themeId } });

/** With the names, whose words they are: a name goes with the view that gave it. */
export async function writeThemeChange(
  tx: Tx,
  row: {
    authorityId: string;
    themeId: string;
    kind: ChangeKind;
    nameBefore: string;
    beforeFromViewId: string | null;
    nameAfter: string | null;
    afterFromViewId: string | null;
    namesTraced: boolean;
    otherThemeId?: string | null;
    meetingId?: string | null;
    byId: string;
    at: Date;
  },
): Promise<string> {
  const id = newId();
  await tx.themeChange.create({ data: { id, ...row } });
  return id;
}

/** A time of its own for a change: two within a millisecond could not be told apart, and undoing goes by the time. */
export async function timeOfItsOwn(tx: Tx, authorityId: string, themeIds: readonly string[], at: Date): Promise<Date> {
  const latest = await tx.themeChange.findFirst({
    where: { authorityId, OR: [{ themeId: { in: [...themeIds] } }, { otherThemeId: { in: [...themeIds] } }] },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  const given = await tx.viewTheme.findFirst({ where: { authorityId, themeId: { in: [...themeIds] } }, orderBy: { at: "desc" }, select: { at: true } });
  const last = Math.max(latest?.at.getTime() ?? 0, given?.at.getTime() ?? 0);
  return at.getTime() > last ? at : new Date(last + 1);
}

export async function changeById(read: Reader, authorityId: string, id: string) {
  return read.themeChange.findUnique({ where: { authorityId_id: { authorityId, id } }, include: { theme: true } });
}

/** What happened to a theme after a change, and so stands in the way of undoing it. */
export async function changesAfter(read: Reader, authorityId: string, themeIds: readonly string[], at: Date) {
  return read.themeChange.count({
    where: { authorityId, at: { gt: at }, OR: [{ themeId: { in: [...themeIds] } }, { otherThemeId: { in: [...themeIds] } }] },
  });
}

/** Whether young people voted for this name of this theme in a meeting: it needs no view that says it. */
export async function wasVoted(read: Reader, authorityId: string, themeId: string, nameAfter: string): Promise<boolean> {
  return (await read.themeChange.count({ where: { authorityId, themeId, kind: "voted", nameAfter } })) > 0;
}

export async function nameTheme(tx: Tx, authorityId: string, id: string, name: string, namedFromViewId: string | null) {
  const language = await languageOfNamer(tx, authorityId, namedFromViewId);
  await tx.theme.update({ where: { authorityId_id: { authorityId, id } }, data: { name, language, namedFromViewId } });
}

export async function writeMergedInto(tx: Tx, authorityId: string, id: string, mergedIntoId: string | null) {
  await tx.theme.update({ where: { authorityId_id: { authorityId, id } }, data: { mergedIntoId } });
}

const routed = { ownerName: true, ownerId: true, answerBy: true, reportFrom: true, reportTo: true } as const;
const nobodys = { ownerName: null, ownerId: null, answerBy: null, reportFrom: null, reportTo: null };
const keyOf = (authorityId: string, id: string) => ({ authorityId_id: { authorityId, id } });

/** Who answers for a theme, and by when, goes with it into one that nobody ever answered for: a promise does not end by merging. */
export async function routeAlong(tx: Tx, authorityId: string, themeId: string, intoId: string): Promise<void> {
  const route = await tx.theme.findUnique({ where: keyOf(authorityId, themeId), select: routed });
  if (!route?.ownerName) return;
  await tx.theme.updateMany({ where: { authorityId, id: intoId, ownerName: null, ownerId: null }, data: route });
}

/** What only came along is with the theme that it came with alone again. */
export async function routeBack(tx: Tx, authorityId: string, themeId: string, intoId: string): Promise<void> {
  if ((await tx.event.count({ where: { authorityId, name: "theme.routed", subjectId: intoId } })) > 0) return;
  const route = await tx.theme.findUnique({ where: keyOf(authorityId, themeId), select: routed });
  if (route?.ownerName) await tx.theme.updateMany({ where: { authorityId, id: intoId, ...route }, data: nobodys });
}

/**
 * The views of a theme whose words hold this phrase, fifty at most: where a name may come from. The caller looks at covers.
 * Words are sealed on the disk, so they are opened and looked through here, a part at a time.
 */
export async function viewsWith(read: Reader, authorityId: string, themeId: string, phrase: string) {
  const found = [];
  for (let after = ""; found.length < 50; ) {
    const views = await read.view.findMany({
      where: { authorityId, id: { gt: after }, themes: { some: { themeId, takenOffAt: null } } },
      orderBy: { id: "asc" },
      take: 500,
      select: { ...forPolicy, words: true, covers: { where: { liftedAt: null } } },
    });
    found.push(...views.filter((view) => view.words.includes(phrase)));
    const last = views.at(-1);
    if (!last || views.length < 500) break;
    after = last.id;
  }
  return found.slice(0, 50);
}

export async function viewIdsOf(read: Reader, authorityId: string, themeId: string): Promise<string[]> {
  const rows = await read.viewTheme.findMany({ where: { authorityId, themeId, takenOffAt: null }, select: { viewId: true } });
  return rows.map((row) => row.viewId);
}

/** Gives these views another theme in the place of one, at one moment. Whoever has the other already keeps it as it was. */
export async function moveViews(tx: Tx, authorityId: string, move: { from: string; to: string; viewIds: readonly string[]; byId: string; at: Date }) {
  const { from, to, byId, at } = move;
  for (let n = 0; n < move.viewIds.length; n += 500) {
    const viewIds = move.viewIds.slice(n, n + 500);
    const had = await tx.viewTheme.findMany({ where: { authorityId, themeId: to, viewId: { in: viewIds } }, select: { viewId: true, takenOffAt: true } });
    const there = new Set(had.map((row) => row.viewId));
    const again = had.filter((row) => row.takenOffAt !== null).map((row) => row.viewId);
    const data = { givenById: byId, at, takenOffAt: null };
    await tx.viewTheme.updateMany({ where: { authorityId, themeId: to, viewId: { in: again } }, data });
    await tx.viewTheme.createMany({ data: viewIds.filter((id) => !there.has(id)).map((viewId) => ({ authorityId, viewId, themeId: to, ...data })) });
    await tx.viewTheme.updateMany({ where: { authorityId, themeId: from, viewId: { in: viewIds }, takenOffAt: null }, data: { takenOffAt: at } });
    await objectToOther(tx, authorityId, { from, to, viewIds, at });
  }
}

/** "That's not what I meant" goes on waiting: it is now said of the theme that the view has. */
async function objectToOther(tx: Tx, authorityId: string, { from, to, viewIds, at }: { from: string; to: string; viewIds: readonly string[]; at: Date }) {
  const open = await tx.themeObjection.findMany({ where: { authorityId, themeId: from, viewId: { in: [...viewIds] }, settledAt: null } });
  for (const { viewId, at: saidAt } of open) {
    await tx.themeObjection.upsert({
      where: keyed(authorityId, viewId, to),
      create: { authorityId, viewId, themeId: to, at: saidAt },
      update: { settledAt: null },
    });
    await tx.themeObjection.update({ where: keyed(authorityId, viewId, from), data: { settledAt: at } });
  }
}

/**
 * Gives back what `moveViews` moved at that moment, where nobody has taken it off since. A view that another theme brought
 * too keeps what that one gave it, so that no voice is lost when only one of two is taken apart.
 */
export async function moveBack(tx: Tx, authorityId: string, moved: { from: string; to: string; at: Date }, now: Date) {
  const { from, to, at } = moved;
  const off = await tx.viewTheme.findMany({ where: { authorityId, themeId: from, takenOffAt: at }, select: { viewId: true } });
  for (const { viewId } of off) {
    const other = await tx.viewTheme.findUnique({ where: keyed(authorityId, viewId, to) });
    if (!other || other.takenOffAt !== null) continue;
    await tx.viewTheme.update({ where: keyed(authorityId, viewId, from), data: { takenOffAt: null } });
    const again = await tx.themeObjection.updateMany({ where: { authorityId, viewId, themeId: from, settledAt: at }, data: { settledAt: null } });
    if (again.count > 0) await tx.themeObjection.deleteMany({ where: { authorityId, viewId, themeId: to } });
    if (other.at.getTime() !== at.getTime()) continue;
    const brought = await alsoBrought(tx, { authorityId, viewId, themeId: to }, from);
    if (brought) await tx.viewTheme.update({ where: keyed(authorityId, viewId, to), data: { at: brought } });
    else await tx.viewTheme.update({ where: keyed(authorityId, viewId, to), data: { takenOffAt: now } });
  }
}

/** When another theme, merged into this one, brought the view too. */
async function alsoBrought(tx: Tx, { authorityId, viewId, themeId }: Keys, notFrom: string): Promise<Date | null> {
  const merged = await tx.themeChange.findMany({
    where: { authorityId, kind: "merged", otherThemeId: themeId, themeId: { not: notFrom }, theme: { mergedIntoId: themeId } },
    select: { themeId: true, at: true },
  });
  for (const { themeId: from, at } of merged) {
    const row = await tx.viewTheme.findUnique({ where: keyed(authorityId, viewId, from), select: { takenOffAt: true } });
    if (row?.takenOffAt?.getTime() === at.getTime()) return at;
  }
  return null;
}

export async function meetingWas(read: Reader, authorityId: string, id: string): Promise<boolean> {
  return (await read.meeting.count({ where: { authorityId, id, state: "held" } })) === 1;
}
