import { acknowledgeConcern } from "~/features/safeguarding/acknowledge-concern.server";
import { closeConcern } from "~/features/safeguarding/close-concern.server";
import { decideConcern } from "~/features/safeguarding/decide-concern.server";
import { establishFacts } from "~/features/safeguarding/establish-facts.server";
import { missesFor } from "~/features/safeguarding/misses.server";
import { proposeClosing } from "~/features/safeguarding/propose-closing.server";
import { recordTold } from "~/features/safeguarding/record-told.server";
import { addMissedLine } from "~/features/safeguarding/settle-miss.server";
import type { StaffActor } from "~/platform/actor";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { DemoPart } from "./parts.server";

/** How many of the newest concerns nobody has seen yet. */
const untouched = 1;

/** The safeguarding lane as it is on a good day: what came lately is new, what came before was seen, told, decided and closed by two. */
export const concernsPart: DemoPart = {
  name: "concerns, from new to closed by two people",
  async load({ authority, people, team, today }) {
    const { read } = await db();
    const authorityId = authority.id;
    if ((await read.concernStep.count({ where: { authorityId, kind: "acknowledged" } })) > 0) return;
    const theo: StaffActor = { kind: "staff", authorityId, personId: people.get("theo") ?? "", roles: ["safeguardingLead"] };
    const all = await read.concern.findMany({ where: { authorityId }, orderBy: [{ raisedAt: "asc" }, { id: "asc" }], select: { id: true, raisedAt: true } });
    const older = all.slice(0, Math.max(0, all.length - untouched));
    for (const [n, { id, raisedAt }] of older.entries()) {
      const left = older.length - n;
      const after = (minutes: number) => setClock(whenDone(raisedAt, minutes, today));
      after(11);
      done(await acknowledgeConcern(theo, id));
      after(38);
      done(
        await recordTold(theo, id, {
          whom: "frontDoor",
          toldWhom: "Children's Advice and Support",
          reference: `FD-${2041 + n}`,
          note: "Read the exact words to them.",
        }),
      );
      after(95);
      done(await decideConcern(team.ruth, id, "Their worker sees them today, and somebody they trust comes along. We ring back this evening."));
      if (left === 1) continue;
      after(26 * 60);
      done(await establishFacts(team.ruth, id, { possibleOffence: false, aboutAdult: false, about: [] }));
      done(await proposeClosing(team.ruth, id, "Seen, and safe now. The plan is changed, and they said that they know whom to ring."));
      if (left === 2) continue;
      after(27 * 60);
      done(await closeConcern(theo, id, "Read everything, and agree."));
    }
    const [first] = (await missesFor(team.ruth, authority)).owed;
    if (first) {
      setClock(whenDone(new Date(`${first.on}T12:00:00Z`), 2 * 24 * 60, today));
      done(await addMissedLine(team.ruth, first.id, "they weigh my cereal so they know if i had more", "Made up for a concern that no rule had seen."));
    }
    setClock(undefined);
  },
};

const longest = 27 * 60;

/**
 * When a step was taken: so many minutes after something was said, and where there has not been so much time yet, as much earlier as
 * leaves all steps in their order before now.
 */
export function whenDone(from: Date, minutes: number, today: Date): Date {
  const there = (today.getTime() - from.getTime()) / 60_000;
  if (there <= 0) return today;
  const most = Math.max(longest, minutes) + 1;
  return minutesAfter(from, there > most ? minutes : (minutes * there) / most);
}

/** The demonstration is our own data: a refusal is a bug in it. */
function done(outcome: { ok: boolean }) {
  if (!outcome.ok) throw new Error(`The demonstration could not be loaded: a concern was refused (${JSON.stringify(outcome)}).`);
}
