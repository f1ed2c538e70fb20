import { dayStart, minutesAfter } from "~/platform/clock";
import type { Statement } from "~/platform/db/commit-queue.server";
import { sealedFor } from "~/platform/db/sealed-words.server";
import { sqlTime } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import { messageStatement } from "~/platform/outbox/queue-message.server";
import { endOfDay } from "./concern";
import { planForView } from "./inside/plan-for-view-store.server";
import { hashOf } from "./raise-concern.server";
import type { Concerned } from "./who-may-know";

export type ViewToAlert = {
  authorityId: string;
  timeZone: string;
  viewId: string;
  /** The exact words that are being sent. */
  words: string;
  /** What was answered to "Are you safe right now?" with them. */
  safeNow?: string | null;
  /** What else was sent with them (`besideOf`). */
  beside?: string | null;
  at: Date;
  /** Staff whom it is about, whom its author does not want to read it, and who are kept from it with those whom it is about. */
  concerned?: Concerned;
};

const nobody: Concerned = { about: [], shutOut: [], keptBefore: [] };
const sealed = (column: string, value: string) => sealedFor("Concern", column, value);

/**
 * For a view that is being sent in one group commit: the statements that raise a concern about it by the software, lock its
 * words and plan every alert, to be put after the guard that writes the view. Used when "Are you safe right now?" was
 * answered with no or unsure, and when the worry spotter matched (R64, R65). It only adds: the view itself is as it was.
 */
export async function alertStatements(view: ViewToAlert): Promise<Statement[]> {
  const { authorityId, timeZone, viewId, words, at } = view;
  const id = newId();
  const rungs = await planForView({ authorityId, timeZone, raisedAt: at, concerned: view.concerned ?? nobody, words });
  return [
    {
      sql: `INSERT INTO "Concern" ("authorityId", "id", "subjectKind", "subjectId", "viewId", "lockedWords", "lockedHash", "lockedBeside", "safeNow",
              "raisedAt", "decideBy", "possibleOffence", "aboutAdult") VALUES (?, ?, 'view', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      params: [
        authorityId,
        id,
        viewId,
        viewId,
        sealed("lockedWords", words),
        sealed("lockedHash", hashOf(words)),
        view.beside ? sealed("lockedBeside", view.beside) : null,
        view.safeNow ? sealed("safeNow", view.safeNow) : null,
        sqlTime(at),
        sqlTime(endOfDay(at, timeZone)),
        false,
        false,
      ],
    },
    {
      sql: `INSERT INTO "Event" ("authorityId", "id", "name", "subjectId", "actorKind", "actorId", "at") VALUES (?, ?, 'concern.raised', ?, 'system', NULL, ?)`,
      params: [authorityId, newId(), id, sqlTime(dayStart(at))],
    },
    ...rungs.map((rung) =>
      messageStatement({ authorityId, toPersonId: rung.personId, notice: "concern-raised", subjectId: id, dueAt: minutesAfter(at, rung.afterMinutes) }),
    ),
    ...rungs
      .filter((rung) => rung.afterMinutes === 0)
      .map((rung) => ({
        sql: `INSERT INTO "ConcernStep" ("authorityId", "id", "concernId", "kind", "personId", "at") VALUES (?, ?, ?, 'alerted', ?, ?)`,
        params: [authorityId, newId(), id, rung.personId, sqlTime(at)],
      })),
  ];
}
