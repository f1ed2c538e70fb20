import { now } from "~/platform/clock";
import type { Statement } from "~/platform/db/commit-queue.server";
import type { Tx } from "~/platform/db/db.server";
import { refuseInsideChange } from "~/platform/db/inside-change.server";
import { tagOf } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { alertStatements } from "./alert-statements.server";
import { type ConcernSubject, endOfDay } from "./concern";
import { writeConcern, writeMatches, writeStep, zoneOf } from "./inside/concern-store.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { plannedAlerts, writeAlerts } from "./inside/plan-alerts.server";
import { spotterFor } from "./own-spotter.server";
import { hashOf } from "./raise-concern.server";
import { type Looked, lookAt, type ReadFirst } from "./read-first";
import type { Concerned } from "./who-may-know";

/** Whether what was found adds a duty to act at once: a worry in the words, or an answer that they are not safe. */
const alertsTheLane = (looked: Looked) => looked.readFirst === "worry" || looked.readFirst === "not-safe" || looked.spotted !== null;

/** Whether a person reads it before what else waits, and why; of two reasons the one that presses more. */
type ReadInOrder = { readFirst: boolean; readFirstWhy: ReadFirst | null };
const inOrder = ({ readFirst }: Looked): ReadInOrder => ({ readFirst: readFirst !== null, readFirstWhy: readFirst });

type Sent = Parameters<typeof lookAt>[0] & {
  readonly authorityId: string;
  readonly timeZone: string;
  readonly viewId: string;
  readonly at: Date;
  readonly concerned: Concerned;
  readonly beside?: string | null;
};

/**
 * Looks at a view that is being sent and gives what is to be written with it, in the same commit: where a rule of the worry
 * spotter matched, and the concern with its alerts. It only adds (R64): the view is sent as it is, whatever is found.
 */
export async function attendToView(sent: Sent): Promise<ReadInOrder & { statements: Statement[] }> {
  const looked = await lookAt(sent, await spotterFor(sent.authorityId));
  const matches = (looked.spotted?.matches ?? []).map(({ rule, start, end }) => ({
    sql: `INSERT INTO "WorryMatch" ("authorityId", "id", "subjectKind", "subjectId", "rule", "start", "end") VALUES (?, ?, 'view', ?, ?, ?, ?)`,
    params: [sent.authorityId, newId(), sent.viewId, rule, start, end],
  }));
  const alerts = alertsTheLane(looked) ? await alertStatements(sent) : [];
  return { ...inOrder(looked), statements: [...matches, ...alerts] };
}

declare const seen: unique symbol;
/** Words with what was found in them. Made by `lookFirst` alone, so that what is kept is what was looked at. */
export type LookedAt = { readonly authorityId: string; readonly words: string; readonly language: string; readonly found: Looked; readonly [seen]: true };

/**
 * Looks at words before the change that keeps them is opened: it takes up to a second, for which nobody else who writes should
 * wait. By the authority's rules as they stand now. Never fails: what cannot be looked at is read first. Throws inside a change.
 */
export async function lookFirst(given: { authorityId: string; words: string; language: string }): Promise<LookedAt> {
  refuseInsideChange("Looking at words");
  const { authorityId, words } = given;
  // Easy Read is English: what is written on its pages waits in its turn, and is found among what is English.
  const language = tagOf(given.language);
  const found = await lookAt({ words, language }, await spotterFor(authorityId));
  return { authorityId, words, language, found } as LookedAt;
}

type LookedAtKind = Exclude<ConcernSubject, "view" | "idea" | "meeting">;

/**
 * The same for a reply, the words of feedback, what is added to a complaint, and what is said of a word or a promise, inside the
 * change that keeps those words: where a rule matched, and the concern with its alerts, are written with them or not at all.
 */
export async function attendTo(tx: Tx, looked: LookedAt, subject: { kind: LookedAtKind; id: string; viewId: string | null }): Promise<ReadInOrder> {
  const { authorityId, words, found } = looked;
  const { kind, id: subjectId, viewId } = subject;
  await writeMatches(tx, { authorityId, subjectKind: kind, subjectId }, found.spotted?.matches ?? []);
  if (alertsTheLane(found)) {
    const [raisedAt, timeZone, id] = [now(), await zoneOf(authorityId, tx), newId()];
    const locked = { lockedWords: words, lockedHash: hashOf(words) };
    await writeConcern(tx, { authorityId, id, subjectKind: kind, subjectId, viewId, ...locked, raisedAt, decideBy: endOfDay(raisedAt, timeZone) });
    const mayKnow = await mayKnowOf(tx, { authorityId, viewId, subjectKind: kind, subjectId, about: [] }, words);
    const rungs = await plannedAlerts(tx, { authorityId, timeZone, raisedAt, mayKnow, words });
    await writeAlerts(tx, { authorityId, id, raisedAt }, rungs);
    for (const rung of rungs.filter((one) => one.afterMinutes === 0)) {
      await writeStep(tx, { authorityId, id: newId(), concernId: id, kind: "alerted", personId: rung.personId, at: raisedAt });
    }
  }
  return inOrder(found);
}
