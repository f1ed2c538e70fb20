import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import type { SubjectKind } from "../inbox/subject";
import { settle, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { openedInFull } from "../views/opened-in-full.server";
import { decidable } from "./decidable.server";
import { clocksOf, committed } from "./inside/moderation-store.server";
import { decisionsOn, secondsOf, writeSecond } from "./inside/second-store.server";
import { canSecond, type ModerationMayNot } from "./policy";

export type Seconded = { ok: true } | { ok: false; why: "not-found" | "not-read" | ModerationMayNot | "someone-decided" | "someone-seconded" };

const no = (why: Extract<Seconded, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Seconded);

/**
 * A second person agrees that something is kept back, or does not. It is final only when somebody else than the one who
 * decided agrees; when they do not, it goes back to be read and decided anew. Nobody is both; the first of two counts.
 */
export async function secondDecision(
  actor: StaffActor,
  subject: { kind: SubjectKind; id: string },
  second: { decisionId: string; agrees: boolean },
): Promise<Seconded> {
  const { authorityId, personId } = actor;
  const dueAt = await readBy(await clocksOf(await committed(), authorityId));
  return orRefused<Seconded, Seconded>(() =>
    change(actor, second.agrees ? "decision.agreed" : "decision.questioned", subject.id, async (tx) => {
      const there = await decidable(tx, actor, subject.kind, subject.id);
      if (!there.ok) return no(there.why);
      const [latest] = await decisionsOn(tx, authorityId, subject.kind, subject.id);
      if (!latest) return no("not-found");
      if (latest.id !== second.decisionId) return no("someone-decided");
      const may = canSecond(actor, latest);
      if (!may.may) return no(may.why);
      if (there.view && !(await openedInFull(tx, actor, there.view.id))) return no("not-read");
      if ((await secondsOf(tx, authorityId, [latest.id])).size > 0) return no("someone-seconded");
      await writeSecond(tx, { authorityId, decisionId: latest.id, byId: personId, agrees: second.agrees, at: now() });
      if (second.agrees) await tellMembers(tx, { authorityId, personIds: [there.authorId], subjectId: subject.id });
      const item = { authorityId, subjectKind: subject.kind, subjectId: subject.id };
      await settle(tx, { ...item, personId, waitingFor: second.agrees ? "second" : ["second", "held"] });
      if (!second.agrees) {
        await waitForReading(tx, { ...item, waitingFor: "unread", dueAt, language: there.view?.language, groupId: there.view?.groupId });
      }
      return { ok: true as const };
    }),
  );
}
