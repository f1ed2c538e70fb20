import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { keepInStep, type Loaded, nothingLoaded, type SourceOf, sumLoaded } from "~/platform/keep-in-step";

export type AppointmentRow = {
  post: string;
  senior: boolean;
  youngPeopleInvolved: boolean;
  periodFrom: string | null;
  periodTo: string | null;
  sourceLine: number | null;
};
export type AwardRow = { what: string; sourceLine: number | null };
export type StatementRow = {
  kind: "tip" | "challenge";
  order: number;
  words: string;
  periodFrom: string | null;
  periodTo: string | null;
  sourceLine: number | null;
};

export async function keepAppointments(tx: Tx, source: SourceOf, rows: readonly AppointmentRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  return keepInStep<AppointmentRow>({
    wanted: rows,
    held: await tx.appointment.findMany({ where: { authorityId, sourceId } }),
    keyed: ["post"],
    add: (data) => tx.appointment.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
    change: (id, data) => tx.appointment.update({ where: { authorityId_id: { authorityId, id } }, data }),
    remove: (id) => tx.appointment.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
}

/** Awards with the groups they went to. A group added or taken off counts as a change of the award. */
export async function keepAwards(tx: Tx, source: SourceOf, rows: readonly (AwardRow & { groupIds: string[] })[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  const held = await tx.award.findMany({ where: { authorityId, sourceId }, include: { groups: true } });
  const flat = (groupIds: readonly string[]) => [...groupIds].sort().join(" ");
  type Flat = AwardRow & { groups: string };
  const groupsOf = (awardId: string, row: Flat) =>
    row.groups
      .split(" ")
      .filter(Boolean)
      .map((groupId) => ({ authorityId, awardId, groupId }));
  return keepInStep<Flat>({
    wanted: rows.map(({ groupIds, ...row }) => ({ ...row, groups: flat(groupIds) })),
    held: held.map((row) => ({ ...row, groups: flat(row.groups.map((group) => group.groupId)) })),
    keyed: ["what"],
    add: async (row) => {
      const id = newId();
      await tx.award.create({
        data: { authorityId, id, sourceId, what: row.what, sourceLine: row.sourceLine },
      });
      await tx.awardGroup.createMany({ data: groupsOf(id, row) });
    },
    change: async (id, row) => {
      await tx.award.update({
        where: { authorityId_id: { authorityId, id } },
        data: { sourceLine: row.sourceLine },
      });
      await tx.awardGroup.deleteMany({ where: { authorityId, awardId: id } });
      await tx.awardGroup.createMany({ data: groupsOf(id, row) });
    },
    remove: (id) => tx.award.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
}

export async function keepStatements(tx: Tx, source: SourceOf, rows: readonly StatementRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  const held = await tx.statement.findMany({ where: { authorityId, sourceId } });
  const parts = [nothingLoaded];
  for (const kind of ["tip", "challenge"] as const) {
    parts.push(
      await keepInStep<StatementRow>({
        wanted: rows.filter((row) => row.kind === kind),
        held: held.filter((row) => row.kind === kind).map((row) => ({ ...row, kind })),
        keyed: ["order"],
        add: (data) => tx.statement.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
        change: (id, data) => tx.statement.update({ where: { authorityId_id: { authorityId, id } }, data }),
        remove: (id) => tx.statement.delete({ where: { authorityId_id: { authorityId, id } } }),
      }),
    );
  }
  return sumLoaded(parts);
}

const within = (from: string, to: string) => ({ periodFrom: { lte: to }, periodTo: { gte: from } });
const dayWithin = (from: string, to: string) => ({ onDay: { gte: from, lte: to } });

/** Appointments, awards and statements of a period: by their day, else by the time that their document speaks of. */
export async function readRecognition(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  const { read } = await db();
  const undated = { onDay: null, periodFrom: null, sourceId: { in: [...sourceIds] } };
  const inPeriod = { authorityId, OR: [dayWithin(from, to), { onDay: null, ...within(from, to) }, undated] };
  const [appointments, awards, statements] = await Promise.all([
    read.appointment.findMany({ where: inPeriod, orderBy: [{ sourceLine: "asc" }, { post: "asc" }] }),
    read.award.findMany({
      where: { authorityId, OR: [dayWithin(from, to), { onDay: null, sourceId: { in: [...sourceIds] } }] },
      include: { groups: { include: { group: true } } },
      orderBy: [{ sourceLine: "asc" }, { what: "asc" }],
    }),
    read.statement.findMany({
      where: inPeriod,
      include: { groups: { include: { group: true } } },
      orderBy: [{ kind: "asc" }, { order: "asc" }],
    }),
  ]);
  return { appointments, awards, statements };
}
