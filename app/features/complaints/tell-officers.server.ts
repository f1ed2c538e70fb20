import { dayOf, now } from "~/platform/clock";
import type { Statement } from "~/platform/db/commit-queue.server";
import type { Reader, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { momentAt } from "~/platform/local-time";
import { dropMessages, messageStatement, messagesAbout, type NewMessage, queueMessage } from "~/platform/outbox/queue-message.server";
import { workingDaysBefore } from "~/platform/working-days";
import { standingOf } from "./complaint";
import { complaintsToldTo } from "./inside/complaint-list-store.server";
import { lineFacts } from "./inside/complaint-store.server";
import { keptFrom } from "./policy";

type Told = { authorityId: string; complaintId: string; timeZone: string; dueOn: string | null };

/** A reminder comes on the morning two working days before an answer is due. */
const reminderDays = 2;

/** One cover sentence to each officer at once, and one before the day. Never any words. */
function messagesFor({ authorityId, complaintId, timeZone, dueOn }: Told, officers: readonly string[], atOnce: boolean): NewMessage[] {
  const reminder = dueOn === null ? null : momentAt(workingDaysBefore(dueOn, reminderDays), 9 * 60, timeZone);
  return officers.flatMap((toPersonId) => {
    const message = { authorityId, toPersonId, notice: "something-due" as const, subjectId: complaintId };
    return [
      ...(atOnce ? [{ ...message, id: newId() }] : []),
      ...(reminder === null ? [] : [{ ...message, id: newId(), dueAt: reminder > now() ? reminder : now() }]),
    ];
  });
}

/** Those of the officers who may see a complaint about these people. */
export async function officersFor(tx: Reader, authorityId: string, about: readonly string[]): Promise<string[]> {
  const { managers, officers } = await lineFacts(tx, authorityId);
  const kept = keptFrom(about, managers, officers);
  return officers.filter((officer) => !kept.has(officer));
}

/** What waits about a complaint is dropped, and what is due now is planned. `atOnce`: something new waits for them. */
export async function tellOfficers(tx: Tx, told: Told & { about: readonly string[] }, atOnce: boolean): Promise<void> {
  await dropMessages(tx, { authorityId: told.authorityId, subjectId: told.complaintId, why: "done" });
  for (const message of messagesFor(told, await officersFor(tx, told.authorityId, told.about), atOnce)) await queueMessage(tx, message);
}

/**
 * An officer has left, or is none any more. Whoever may see a complaint only since then, because no officer is left who is further from whom it is
 * about, is told of it at once and reminded of its day; the others have been.
 */
export async function passComplaintsOn(tx: Tx, gone: { authorityId: string; personId: string }, timeZone: string): Promise<void> {
  const { authorityId } = gone;
  for (const complaint of await complaintsToldTo(tx, gone)) {
    const { dueOn } = standingOf(complaint, dayOf(now(), timeZone));
    await dropMessages(tx, { authorityId, subjectId: complaint.id, toPersonIds: [gone.personId], why: "no officer any more" });
    const told = (await messagesAbout(tx, authorityId, complaint.id)).map((message) => message.toPersonId);
    const about = complaint.about.map((one) => one.personId);
    const fresh = (await officersFor(tx, authorityId, about)).filter((officer) => !told.includes(officer));
    for (const message of messagesFor({ authorityId, complaintId: complaint.id, timeZone, dueOn }, fresh, true)) await queueMessage(tx, message);
  }
}

/** The same as statements of the commit that sends a complaint. */
export function tellingStatements(told: Told, officers: readonly string[]): Statement[] {
  return messagesFor(told, officers, true).map(messageStatement);
}
