import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import type { Reader } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { errorFields, log } from "~/platform/log.server";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { messagesAbout, queueMessage } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { isHeld, makesTheirs } from "./concern";
import { committed, writeStep } from "./inside/concern-store.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { everyOpenConcern, openConcern } from "./inside/left-alerts-store.server";
import { namedIn } from "./inside/named-in.server";

type Concern = NonNullable<Awaited<ReturnType<typeof openConcern>>>;
type Alert = Awaited<ReturnType<typeof messagesAbout>>[number];

/** After the last alert, so many minutes pass before all are alerted again. */
const everyMinutes = 60;

/**
 * A concern that nobody has an hour after its last alert is not left to that alert: everyone who may know of it is alerted again, all at
 * once, and so every hour until somebody has it, by night too (R54). Also where who had it does not any more, and where an authority has
 * closed since. Nothing of it is kept in memory: after a standstill what is overdue comes once. Gives how many concerns.
 */
export async function alertAgain(): Promise<number> {
  const read = await committed();
  let again = 0;
  for (const { id: authorityId } of await everyAuthority()) {
    for (const concern of await everyOpenConcern(read, authorityId)) if (await alertOrLog(read, concern)) again++;
  }
  return again;
}

/** One that fails is logged and looked at again a minute later: no other concern waits for it. */
async function alertOrLog(read: Reader, concern: Concern): Promise<boolean> {
  const { authorityId, id } = concern;
  try {
    // Looked at before a transaction is opened: mostly there is nothing to do.
    return (await toAlert(read, concern)).personIds.length > 0 && (await alertAll(authorityId, id));
  } catch (error) {
    log.error("alert-again.failed", { ...errorFields(error), authorityId, id });
    return false;
  }
}

async function alertAll(authorityId: string, id: string): Promise<boolean> {
  const done = await orRefused<{ ok: boolean }, { ok: boolean }>(() =>
    change({ kind: "system", authorityId }, "concern.planned", id, async (tx) => {
      const concern = await openConcern(tx, authorityId, id);
      const { personIds, last } = concern ? await toAlert(tx, concern) : { personIds: [], last: now() };
      if (personIds.length === 0) return refuse({ ok: false });
      for (const toPersonId of personIds) {
        const name = tokenHash(`alert-again/${id}/${last.toISOString()}/${toPersonId}`);
        await queueMessage(tx, { authorityId, toPersonId, notice: "concern-raised", subjectId: id, id: name });
        await writeStep(tx, { authorityId, id: newId(), concernId: id, kind: "alerted", personId: toPersonId, at: now() });
      }
      return { ok: true };
    }),
  );
  return done.ok;
}

/**
 * Whom to alert again now, after which alert; nobody while somebody has it, or while an alert went or was due within the hour. Whose
 * alert still waits gets no second one: one that cannot be sent is tried again by itself, and keeps nobody else from theirs.
 */
async function toAlert(read: Reader, concern: Concern): Promise<{ personIds: string[]; last: Date }> {
  const { authorityId, id, lockedWords: words, raisedAt, steps } = concern;
  const alerts = (await messagesAbout(read, authorityId, id)).filter((alert) => !alert.droppedAt);
  const last = new Date(Math.max(raisedAt.getTime(), ...alerts.map((alert) => momentOf(alert).getTime())));
  if (last > minutesAfter(now(), -everyMinutes)) return { personIds: [], last };
  const { people, keptOut } = await mayKnowOf(read, concern, words);
  const named = await namedIn(read, authorityId, words);
  if (isHeld(steps, { leads: people, keptOut: new Set([...keptOut, ...named]) })) return { personIds: [], last };
  const spared = new Set(alerts.filter((alert) => !alert.sentAt).map((alert) => alert.toPersonId));
  // Whose own name stands in the words does not have it for the others, and has seen it.
  for (const step of steps) if (makesTheirs(step.kind) && step.personId && named.has(step.personId)) spared.add(step.personId);
  return { personIds: people.filter((personId) => !spared.has(personId)), last };
}

/** When an alert went, or is to go; of one that could not be sent, when it was made: that moves on with each try, without end. */
function momentOf({ sentAt, failure, attempts, dueAt, waitingSince }: Alert): Date {
  return sentAt ?? (failure === null && attempts === 0 ? dueAt : waitingSince);
}
