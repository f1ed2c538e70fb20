import { db } from "~/platform/db/db.server";
import { stepsThatCount } from "../concern";
import { mayKnowOf } from "./kept-out.server";

const atOnce = 500;

/** Concerns to be decided between two moments that nobody whose decision counts has decided, with who may know of each. */
export async function toDecideBetween(authorityId: string, from: Date, until: Date) {
  const { read } = await db();
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
        lockedWords: true,
        decideBy: true,
        about: { select: { personId: true } },
        steps: { where: { kind: "decided" }, select: { kind: true, personId: true } },
      },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    for (const row of rows) {
      const { people, keptOut } = await mayKnowOf(read, row, row.lockedWords);
      if (stepsThatCount(row.steps, { leads: people, keptOut }).length > 0) continue;
      found.push({ id: row.id, raisedAt: row.raisedAt, decideBy: row.decideBy, personIds: [...people] });
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return found;
    after = last.id;
  }
}
