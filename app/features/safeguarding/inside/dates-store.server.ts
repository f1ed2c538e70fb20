import { db } from "~/platform/db/db.server";
import { stepsThatCount } from "../concern";
import { holdersOf } from "./concern-store.server";
import { keptOutOf } from "./kept-out.server";

const atOnce = 500;

/** Concerns to be decided between two moments that nobody whose decision counts has decided, with the leads who may know of each. */
export async function toDecideBetween(authorityId: string, from: Date, until: Date) {
  const { read } = await db();
  const leads = await holdersOf(read, authorityId, "safeguardingLead");
  const found: { id: string; raisedAt: Date; decideBy: Date; personIds: string[] }[] = [];
  for (let after = ""; ; ) {
    const rows = await read.concern.findMany({
      where: { authorityId, decideBy: { gte: from, lte: until }, steps: { none: { kind: "closed" } }, id: { gt: after } },
      select: {
        id: true,
        authorityId: true,
        viewId: true,
        subjectKind: true,
        subjectId: true,
        raisedAt: true,
        decideBy: true,
        about: { select: { personId: true } },
        steps: { where: { kind: "decided" }, select: { kind: true, personId: true } },
      },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    for (const row of rows) {
      const { people } = await keptOutOf(read, row);
      if (stepsThatCount(row.steps, { leads, keptOut: people }).length > 0) continue;
      found.push({ id: row.id, raisedAt: row.raisedAt, decideBy: row.decideBy, personIds: leads.filter((lead) => !people.has(lead)) });
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return found;
    after = last.id;
  }
}
