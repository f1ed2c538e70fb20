import { change } from "../change.server";
import { now } from "../clock";
import { errorFields, log } from "../log.server";
import { orRefused, refuse } from "../refusal";
import { tokenHash } from "../seal.server";
import { type DateSource, type DueDate, reminderDue, type When } from "./due-dates";
import { openAuthorities } from "./outbox-store.server";
import { queueMessage } from "./queue-message.server";
import { remindedBefore, writeReminded } from "./reminded-store.server";

type Reminder = DueDate & { when: When; personId: string };

/**
 * Reminds everybody of their dates: once before a date passes, once after, and one message for all that is new to somebody.
 * Each reminder is a row with a name of its own, written with the message, so that a sweep that runs twice, in two processes
 * or again after a crash, reminds nobody twice and forgets nobody. Gives how many were written.
 */
export async function remindOfDates(sources: readonly DateSource[]): Promise<number> {
  let reminded = 0;
  for (const authority of await openAuthorities()) {
    const at = now();
    const due = (await Promise.all(sources.map((source) => datesOf(source, authority, at)))).flat();
    const byPerson = new Map<string, Reminder[]>();
    for (const date of due) {
      const when = reminderDue(date, at);
      if (!when) continue;
      for (const personId of new Set(date.personIds)) byPerson.set(personId, [...(byPerson.get(personId) ?? []), { ...date, when, personId }]);
    }
    for (const [personId, reminders] of byPerson) if (await remindOrLog(authority.id, personId, reminders, at)) reminded++;
  }
  return reminded;
}

/** What one room gives. One that fails is logged and asked again at the next sweep: nobody else's dates wait for it. */
async function datesOf(source: DateSource, authority: Parameters<DateSource>[0], at: Date): Promise<readonly DueDate[]> {
  try {
    return await source(authority, at);
  } catch (error) {
    log.error("dates.failed", { ...errorFields(error), authorityId: authority.id });
    return [];
  }
}

/** The name of one reminder: the same in every process, and another as soon as the date is another. */
const nameOf = ({ subject, dueAt, when, personId }: Reminder) => tokenHash(`reminder/${subject}/${dueAt.toISOString()}/${when}/${personId}`);

/** One who cannot be reminded is logged and looked at again at the next sweep: nobody else's reminders wait for it. */
async function remindOrLog(authorityId: string, personId: string, reminders: readonly Reminder[], at: Date): Promise<boolean> {
  try {
    return await remind(authorityId, personId, reminders, at);
  } catch (error) {
    log.error("reminder.failed", { ...errorFields(error), authorityId, id: personId });
    return false;
  }
}

async function remind(authorityId: string, personId: string, reminders: readonly Reminder[], at: Date): Promise<boolean> {
  const named = reminders.map((reminder) => ({ id: nameOf(reminder), subjectId: reminder.subject }));
  // Looked at before a transaction is opened: most sweeps find nothing new.
  if ((await remindedBefore(null, authorityId, named)).size === named.length) return false;
  try {
    const outcome = await orRefused<{ ok: boolean }, { ok: false }>(() =>
      change({ kind: "system", authorityId }, "person.reminded", personId, async (tx) => {
        const before = await remindedBefore(tx, authorityId, named);
        const fresh = named.filter(({ id }) => !before.has(id));
        if (fresh.length === 0) return refuse({ ok: false });
        await writeReminded(tx, authorityId, fresh, at);
        await queueMessage(tx, { authorityId, toPersonId: personId, notice: "something-due" });
        return { ok: true };
      }),
    );
    return outcome.ok;
  } catch (error) {
    // Another process wrote the same reminder in this moment. What is left of ours, the next sweep finds.
    if ((error as { code?: string }).code === "P2002") return false;
    throw error;
  }
}
