import { checkedHashOf, shownHashOf } from "~/features/views/shown-hash.server";
import { db, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";

/** The printed documents of one period, one a language; empty while it is not printed. */
export async function freezesOf(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.reportFreeze.findMany({
    where: { authorityId, report: { periodFrom: from, periodTo: to } },
    select: { language: true, document: true, documentHash: true, at: true, reportId: true },
  });
}

/** The last report that was printed for a time before this day, in one language. */
export async function printedBefore(authorityId: string, day: string, language: string) {
  const { read } = await db();
  return read.reportFreeze.findFirst({
    where: { authorityId, language, report: { periodTo: { lt: day } } },
    orderBy: { report: { periodTo: "desc" } },
    select: { document: true, at: true },
  });
}

const printFacts = {
  withdrawal: true,
  readers: true,
  covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
  decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
  approvals: { select: { speaker: true, shownHash: true, at: true, outcome: true, note: true, personId: true } },
  sharingChanges: { select: { to: true, at: true } },
} satisfies Prisma.ViewInclude;

/** Views with all that deciding on print needs, words and covers as they are at this moment. */
export async function viewsForPrint(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const rows = await inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, include: printFacts }), withTheirOwn);
  return rows.map((row) => ({ ...row, shownHash: shownHashOf(row.words, row.covers), checkedHash: checkedHashOf(row, row.covers) }));
}

export type ViewForPrint = Awaited<ReturnType<typeof viewsForPrint>>[number];

/** Views of a period whose authors said yes to a text of theirs: what young editors may choose quotes from. */
export async function approvedViewIds(authorityId: string, from: string, to: string): Promise<string[]> {
  const { read } = await db();
  const rows = await read.view.findMany({
    where: { authorityId, receivedOn: { gte: from, lte: to }, withdrawal: null, approvals: { some: { speaker: "youngPerson" } } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 200,
  });
  return rows.map((row) => row.id);
}

/** Every cell that this authority ever printed. */
export async function releasedCells(authorityId: string) {
  const { read } = await db();
  return read.releasedCell.findMany({ where: { authorityId }, orderBy: [{ tableKey: "asc" }, { periodFrom: "asc" }] });
}

/** How many were heard in a period, as its own report printed it; null where it did not. */
export async function printedWhole(authorityId: string, { from, to }: { from: string; to: string }) {
  const { read } = await db();
  return read.releasedCell.findFirst({
    where: { authorityId, tableKey: "standing", rowKey: "*", columnKey: "*", periodFrom: from, periodTo: to },
    select: { atLeast: true, atMost: true },
  });
}

/** What a second person found about words for print. */
export async function writeFinding(
  tx: Tx,
  finding: {
    authorityId: string;
    id: string;
    viewId: string;
    shownHash: string;
    personId: string;
    outcome: "fine" | "cut" | "notThis";
    note: string | null;
    at: Date;
  },
) {
  await tx.quoteApproval.create({ data: { ...finding, speaker: "staff" } });
}

export type NewCell = {
  tableKey: string;
  rowKey: string;
  columnKey: string;
  periodFrom: string;
  periodTo: string;
  atLeast: number;
  atMost: number | null;
  shown: string;
  sensitive: boolean;
};

/** Freezes a report: its documents, its cells, the views whose words stand in it, and when. */
export async function writePrint(
  tx: Tx,
  print: {
    authorityId: string;
    reportId: string;
    byId: string;
    at: Date;
    documents: readonly { language: string; document: object; documentHash: string }[];
    cells: readonly NewCell[];
    viewIds: readonly string[];
  },
) {
  const { authorityId, reportId, byId, at } = print;
  for (const one of print.documents) {
    await tx.reportFreeze.create({ data: { authorityId, id: newId(), reportId, frozenById: byId, at, ...one } });
  }
  await tx.releasedCell.createMany({ data: print.cells.map((cell) => ({ authorityId, id: newId(), reportId, ...cell })) });
  const printed = { authorityId, name: "view.printed", actorKind: "system", actorId: null, at };
  await tx.event.createMany({ data: print.viewIds.map((subjectId) => ({ ...printed, id: newId(), subjectId })) });
  await tx.report.update({ where: { authorityId_id: { authorityId, id: reportId } }, data: { frozenAt: at } });
}
