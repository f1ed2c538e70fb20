import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { keepInStep, type Loaded, type SourceOf } from "~/platform/keep-in-step";

export type FigureRow = {
  register: "complaints" | "complaintThemes" | "populations" | "coverage";
  measure: string;
  what: string;
  unit: "count" | "percent";
  value: number;
  of: number | null;
  note: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  order: number;
  sourceLine: number | null;
};
export type LearningRow = {
  words: string;
  changed: string | null;
  told: string | null;
  order: number;
  periodFrom: string | null;
  periodTo: string | null;
  sourceLine: number | null;
};

/** A figure is known again by its register, its measure and its own period, so that figures of two periods never merge. */
export async function keepFigures(tx: Tx, source: SourceOf, rows: readonly FigureRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  const held = await tx.figure.findMany({ where: { authorityId, sourceId } });
  return keepInStep<FigureRow>({
    wanted: rows,
    held: held.map((row) => ({ ...row, register: row.register as FigureRow["register"] })),
    keyed: ["register", "measure", "periodFrom", "periodTo"],
    add: (data) => tx.figure.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
    change: (id, data) => tx.figure.update({ where: { authorityId_id: { authorityId, id } }, data }),
    remove: (id) => tx.figure.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
}

export async function keepLearning(tx: Tx, source: SourceOf, rows: readonly LearningRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  return keepInStep<LearningRow>({
    wanted: rows,
    held: await tx.learning.findMany({ where: { authorityId, sourceId } }),
    keyed: ["order"],
    add: (data) => tx.learning.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
    change: (id, data) => tx.learning.update({ where: { authorityId_id: { authorityId, id } }, data }),
    remove: (id) => tx.learning.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
}

const touches = (from: string, to: string) => ({ periodFrom: { lte: to }, periodTo: { gte: from } });

/** Figures and learning whose own period touches the given one, and undated ones of the given documents. */
export async function readFigures(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  const { read } = await db();
  const where = {
    authorityId,
    OR: [touches(from, to), { periodFrom: null, sourceId: { in: [...sourceIds] } }],
  };
  const [figures, learning] = await Promise.all([
    read.figure.findMany({
      where: { ...where, register: { not: "complaintThemes" } },
      orderBy: [{ register: "asc" }, { periodFrom: "asc" }, { order: "asc" }],
    }),
    read.learning.findMany({ where, orderBy: [{ periodFrom: "asc" }, { order: "asc" }] }),
  ]);
  return { figures, learning };
}

/** Supplied figures of coverage that have a base, with the title of their source. */
export async function suppliedCoverage(authorityId: string) {
  const { read } = await db();
  const rows = await read.figure.findMany({ where: { authorityId, register: "coverage", measure: "withParentViews" }, orderBy: { order: "asc" } });
  const sources = await read.source.findMany({
    where: { authorityId, id: { in: rows.flatMap((row) => row.sourceId ?? []) } },
    select: { id: true, title: true },
  });
  return rows.map((row) => ({ id: row.id, value: row.value, of: row.of, source: sources.find((one) => one.id === row.sourceId)?.title ?? "" }));
}

const keyOfReturn = "complaints-return:";

/** The source that a period's return is: made the first time, told anew after. */
export async function sourceOfReturn(tx: Tx, authorityId: string, told: { from: string; to: string; contentHash: string; at: Date }): Promise<string> {
  const key = `${keyOfReturn}${told.from}:${told.to}`;
  const row = { title: `Complaints and compliments, ${told.from} to ${told.to}`, contentHash: told.contentHash, loadedAt: told.at };
  const held = await tx.source.findUnique({ where: { authorityId_key: { authorityId, key } }, select: { id: true } });
  if (!held) return (await tx.source.create({ data: { authorityId, id: newId(), key, ...row } })).id;
  await tx.source.update({ where: { authorityId_id: { authorityId, id: held.id } }, data: row });
  return held.id;
}

/** Every return, newest period first, with its figures and its learning. */
export async function returnsTold(authorityId: string) {
  const { read } = await db();
  const sources = await read.source.findMany({ where: { authorityId, key: { startsWith: keyOfReturn } }, orderBy: { key: "desc" } });
  const where = { authorityId, sourceId: { in: sources.map(({ id }) => id) } };
  const [figures, learning] = await Promise.all([
    read.figure.findMany({ where, orderBy: { order: "asc" } }),
    read.learning.findMany({ where, orderBy: { order: "asc" } }),
  ]);
  return sources.map(({ id, key }) => {
    const [from = "", to = ""] = key.slice(keyOfReturn.length).split(":");
    return { id, from, to, figures: figures.filter(({ sourceId }) => sourceId === id), learning: learning.filter(({ sourceId }) => sourceId === id) };
  });
}

/** What recurs in complaints, of returns whose period touches the given one. */
export async function recurringThemes(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.figure.findMany({
    where: { authorityId, register: "complaintThemes", ...touches(from, to) },
    orderBy: [{ periodFrom: "asc" }, { order: "asc" }],
  });
}

export async function authorityKeys() {
  const { read } = await db();
  return read.authority.findMany({ where: { closedAt: null }, orderBy: { key: "asc" }, select: { id: true, key: true } });
}
