import { db } from "~/platform/db/db.server";

const touches = (from: string, to: string) => ({ periodFrom: { lte: to }, periodTo: { gte: from } });

/** The documents whose rows touch a period: what they hold without a day belongs to it. */
export async function documentsOf(authorityId: string, from: string, to: string) {
  const { read } = await db();
  const imported = { authorityId, sourceId: { not: null } };
  const [figures, meetings, asks] = await Promise.all([
    read.figure.findMany({
      where: { ...imported, ...touches(from, to) },
      distinct: ["sourceId"],
      select: { sourceId: true },
    }),
    read.meeting.findMany({
      where: { ...imported, on: { gte: from, lte: to } },
      distinct: ["sourceId"],
      select: { sourceId: true },
    }),
    read.ask.findMany({
      where: { ...imported, ...touches(from, to) },
      distinct: ["sourceId"],
      select: { sourceId: true },
    }),
  ]);
  const ids = [...new Set([...figures, ...meetings, ...asks].flatMap((row) => row.sourceId ?? []))];
  return read.source.findMany({
    where: { authorityId, id: { in: ids } },
    select: { id: true, title: true, documentOn: true },
    orderBy: { documentOn: "asc" },
  });
}

/** Every period that figures and asks speak of, and every day on which something was said, asked or held. */
export async function periodsKnown(authorityId: string) {
  const { read } = await db();
  const given = { authorityId, periodFrom: { not: null }, periodTo: { not: null } };
  const [figures, asks, meetings, views, askDays] = await Promise.all([
    read.figure.groupBy({ by: ["periodFrom", "periodTo"], where: given }),
    read.ask.groupBy({ by: ["periodFrom", "periodTo"], where: given }),
    read.meeting.groupBy({ by: ["on"], where: { authorityId, state: "held" } }),
    read.view.groupBy({ by: ["receivedOn"], where: { authorityId } }),
    read.ask.groupBy({ by: ["askedOn"], where: { authorityId, askedOn: { not: null } } }),
  ]);
  return {
    given: [...figures, ...asks].flatMap(({ periodFrom: from, periodTo: to }) => (from && to ? [{ from, to }] : [])),
    days: [...meetings.map((row) => row.on), ...views.map((row) => row.receivedOn), ...askDays.flatMap((row) => row.askedOn ?? [])],
  };
}

/** The days of the regular meetings that a group held in a period. */
export async function meetingsBehind(authorityId: string, groupId: string, { from, to }: { from: string; to: string }): Promise<string[]> {
  const { read } = await db();
  const rows = await read.meeting.findMany({
    where: { authorityId, groupId, kind: "regular", state: "held", on: { gte: from, lte: to } },
    select: { on: true },
    orderBy: { on: "asc" },
  });
  return rows.map((row) => row.on);
}

/** The words on the list that something was promised about, with what to say instead. */
export async function termsWithCommitments(authorityId: string) {
  const { read } = await db();
  const terms = await read.jargonTerm.findMany({
    where: { authorityId, OR: [{ commitments: { some: {} } }, { sourceId: { not: null } }] },
    include: {
      commitments: { orderBy: [{ at: "desc" }, { id: "asc" }], take: 1 },
      alternatives: { where: { sourceId: { not: null } }, orderBy: { words: "asc" } },
    },
  });
  // The database holds them sealed and cannot put them in order.
  return terms.sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Authorities that are open, by key. */
export async function openAuthorities() {
  const { read } = await db();
  return read.authority.findMany({
    where: { closedAt: null },
    select: { id: true, key: true, name: true, timeZone: true },
    orderBy: { key: "asc" },
  });
}
