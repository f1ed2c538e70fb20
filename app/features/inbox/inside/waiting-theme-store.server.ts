import type { Tx } from "~/platform/db/db.server";

/** Writes anew by which themes these waiting items are found: their views' own, in the inbox's order. */
export async function writeThemesOfItems(tx: Tx, authorityId: string, items: readonly Waits[]): Promise<void> {
  if (items.length === 0) return;
  const itemIds = items.map((item) => item.id);
  await tx.waitingTheme.deleteMany({ where: { authorityId, itemId: { in: itemIds } } });
  const given = await tx.viewTheme.findMany({
    where: { authorityId, viewId: { in: items.map((item) => item.subjectId) }, takenOffAt: null },
    select: { viewId: true, themeId: true },
  });
  if (given.length === 0) return;
  const rows = items.flatMap(({ id: itemId, subjectId, waitingFor, readFirst, dueAt }) =>
    given.filter((row) => row.viewId === subjectId).map(({ themeId }) => ({ authorityId, itemId, themeId, waitingFor, readFirst, dueAt })),
  );
  await tx.waitingTheme.createMany({ data: rows });
}

type Waits = { id: string; subjectId: string; waitingFor: string; readFirst: boolean; dueAt: Date };

/** The same for everything that waits about these views. */
export async function writeThemesOfViews(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<void> {
  for (let at = 0; at < viewIds.length; at += 500) {
    const items = await tx.inboxItem.findMany({
      where: { authorityId, subjectKind: "view", subjectId: { in: viewIds.slice(at, at + 500) }, settledOn: null },
      select: { id: true, subjectId: true, waitingFor: true, readFirst: true, dueAt: true },
    });
    await writeThemesOfItems(tx, authorityId, items);
  }
}

/** What is settled is no longer found by a theme. */
export async function forgetThemesOfItems(tx: Tx, authorityId: string, itemIds: readonly string[]): Promise<void> {
  await tx.waitingTheme.deleteMany({ where: { authorityId, itemId: { in: [...itemIds] } } });
}
