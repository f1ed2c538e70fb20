import { db } from "~/platform/db/db.server";
import { stepsThatCount } from "../concern";
import { whoWasTold } from "./concern-store.server";
import { concerned, mayKnowOf } from "./kept-out.server";

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

/** Every concern of which something may be owed and that is not closed, with the steps that count, whom it is about, and who may know of it. */
export async function toOweOf(authorityId: string) {
  const { read } = await db();
  const rows = await read.concern.findMany({
    where: { authorityId, steps: { none: { kind: "closed" } } },
    select: {
      id: true,
      authorityId: true,
      viewId: true,
      subjectKind: true,
      subjectId: true,
      raisedAt: true,
      lockedWords: true,
      possibleOffence: true,
      positionOfTrustSince: true,
      about: { select: { personId: true, since: true } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { kind: true, personId: true, at: true, ...whoWasTold } },
    },
    orderBy: { id: "asc" },
  });
  const found = [];
  for (const row of rows) {
    const isAbout = (await concerned(read, row)).about;
    // Nothing can be owed of it, whoever may know: most concerns that were raised just now.
    if (isAbout.length === 0 && !row.steps.some(({ kind }) => kind === "decided" || kind === "told")) continue;
    const { people, keptOut } = await mayKnowOf(read, row, row.lockedWords);
    found.push({ ...row, personIds: [...people], isAbout, counting: stepsThatCount(row.steps, { leads: people, keptOut }) });
  }
  return found;
}
