import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { FigureRow, LearningRow } from "./figures-store.server";

type By = { authorityId: string; sourceId: string; at: Date; byId: string | null };

/** A theme can be told without a number. */
const numberOf = ({
  register,
  value,
  unit,
  of,
  note,
}: {
  register: string;
  value: number;
  unit: "count" | "percent";
  of: number | null;
  note: string | null;
}) => ({
  value: register === "complaintThemes" && note === "not given" ? null : value,
  unit,
  of,
});
const wordsOf = ({ words, changed, told }: Pick<LearningRow, "words" | "changed" | "told">) => [words, changed, told].filter(Boolean).join(" → ");

/** Before a return is kept: writes what it tells anew beside what stands there now, with who tells it and when. What stays the same is not written. */
export async function writeToldAnew(tx: Tx, by: By, figures: readonly FigureRow[], learning: readonly LearningRow[]) {
  const where = { authorityId: by.authorityId, sourceId: by.sourceId };
  const heldFigures = await tx.figure.findMany({ where });
  const heldLearning = await tx.learning.findMany({ where });
  const keyOf = (row: { register: string; measure: string }) => `${row.register} ${row.measure}`;
  const before = new Map(heldFigures.map((row) => [keyOf(row), row]));
  const after = new Map(figures.map((row) => [keyOf(row), row]));
  const numbers = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, becomes] = [before.get(key), after.get(key)];
    const row = becomes ?? was;
    const [old, fresh] = [was && numberOf(was), becomes && numberOf(becomes)];
    if (!row || JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const { register, measure, what } = row;
    return [
      {
        ...{ register, measure, what },
        ...{ was: old?.value ?? null, wasUnit: old?.unit ?? null, wasOf: old?.of ?? null },
        ...{ became: fresh?.value ?? null, becameUnit: fresh?.unit ?? null, becameOf: fresh?.of ?? null },
      },
    ];
  });
  const orders = [...new Set([...learning, ...heldLearning].map(({ order }) => order))];
  const texts = orders.flatMap((order) => {
    const [was, becomes] = [heldLearning.find((row) => row.order === order), learning.find((row) => row.order === order)];
    const [old, fresh] = [was ? wordsOf(was) : null, becomes ? wordsOf(becomes) : ""];
    return old === fresh ? [] : [{ register: "learning", measure: `${order}`, what: fresh, wasWords: old }];
  });
  const rows = [...numbers, ...texts].map((row) => ({ ...where, byId: by.byId, at: by.at, id: newId(), ...row }));
  if (rows.length > 0) await tx.figureTold.createMany({ data: rows });
}

/** What returns told, the last first, with the name of whoever told it (null: it came from a file at the command line). */
export async function toldAnewOf(authorityId: string, sourceIds: readonly string[]) {
  const { read } = await db();
  const rows = await read.figureTold.findMany({
    where: { authorityId, sourceId: { in: [...sourceIds] } },
    orderBy: [{ at: "desc" }, { register: "asc" }, { measure: "asc" }],
  });
  const ids = [...new Set(rows.flatMap((row) => row.byId ?? []))];
  const people = await read.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ byId, ...row }) => ({ ...row, by: byId === null ? null : (names.get(byId) ?? "") }));
}

/** Where an authority is: until when a period is not over is told by its clock. */
export async function timeZoneOf(authorityId: string): Promise<string> {
  const { read } = await db();
  return (await read.authority.findUniqueOrThrow({ where: { id: authorityId }, select: { timeZone: true } })).timeZone;
}
