import { dayOf, now } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { Outcome } from "./decision";
import { waitedOf, writtenIn } from "./inside/idea-store.server";
import {
  latestOf,
  settleItems,
  whyItWasFirst,
  writeDecision,
  writeForAll,
  writeItem,
  writeReaderOf,
  writeWaitsAgain,
  zoneOf,
} from "./inside/inbox-store.server";
import { writeThemesOfViews } from "./inside/waiting-theme-store.server";
import type { Subject, SubjectKind, WaitingFor } from "./subject";

export type Waiting = Subject & {
  waitingFor: WaitingFor;
  dueAt: Date;
  language?: string | null;
  groupId?: string | null;
  ageBand?: string | null;
  topic?: string | null;
  onlyForId?: string | null;
  readFirst?: boolean;
  /** Why, for whoever reads it: one word of a fixed list, never a level. */
  readFirstWhy?: string | null;
};

/**
 * Puts something in the inbox, in the transaction that makes it, so that nothing exists which nobody waits to read. The
 * same subject waits once for each reason: asking again moves the clock forward at most, never back.
 */
export async function waitForReading(tx: Tx, waiting: Waiting): Promise<void> {
  await writeItem(tx, { ...waiting, id: newId(), waitingSince: now() });
}

/**
 * A person has done what an item waited for; without `waitingFor`, everything that the subject waits for. Takes an actor's
 * fields as they are: `settle(tx, { ...actor, subjectKind, subjectId, waitingFor: "unread" })`. The exact time goes.
 */
export async function settle(
  tx: Tx,
  settled: Subject & {
    waitingFor?: WaitingFor | readonly WaitingFor[];
    personId?: string;
    settledById?: string | null;
  },
): Promise<void> {
  const settledOn = dayOf(now(), await zoneOf(tx, settled.authorityId));
  const reasons = settled.waitingFor === undefined ? undefined : [settled.waitingFor].flat();
  await settleItems(tx, settled, reasons, {
    settledOn,
    settledById: settled.settledById ?? settled.personId ?? null,
  });
}

/** Why one of these, which nobody has read yet, was to be read before the rest; null where none was. */
export async function whyReadFirst(tx: Tx, subjects: readonly Subject[]): Promise<string | null> {
  for (const subject of subjects) {
    const why = await whyItWasFirst(tx, subject);
    if (why) return why;
  }
  return null;
}

/** What this person had settled waits again, as it did before: what settled it was taken back. */
export async function waitsAgain(tx: Tx, settled: Subject & { waitingFor: WaitingFor; settledById: string; dueAt: Date }): Promise<void> {
  await writeWaitsAgain(tx, settled, now());
}

/** What waits of a subject, and of the replies to it, is for this person alone from now on; null: for whoever helps. */
export async function keepForReader(tx: Tx, subject: Subject, onlyForId: string | null): Promise<void> {
  await writeReaderOf(tx, subject, onlyForId);
}

/** What waits for this person alone waits for whoever helps from now on. */
export async function waitsForAll(tx: Tx, { authorityId, personId }: { authorityId: string; personId: string }): Promise<void> {
  await writeForAll(tx, authorityId, personId);
}

/** The themes of these views have changed: what waits about them is found by the themes that they have now. */
export async function themesChanged(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<void> {
  await writeThemesOfViews(tx, authorityId, viewIds);
}

export type DecisionMade = Subject & {
  outcome: Outcome;
  mayBeCounted?: boolean;
  mayBeQuoted?: boolean;
  reason?: string | null;
  decidedById: string;
  /** The earlier decision that counts again, where a later one was taken back. */
  restoresId?: string | null;
  /** The latest decision that the moderator was shown; null when there was none. */
  sawDecisionId: string | null;
};

/**
 * Adds a decision, never over somebody else's: when the latest is not the one its maker saw, nothing is written and the
 * latest comes back. Two at the same moment: the second waits for the first, then is told.
 */
export async function recordDecision(
  tx: Tx,
  made: DecisionMade,
): Promise<{ ok: true; id: string } | { ok: false; why: "someone-decided"; latest: LatestDecision }> {
  return writeDecision(tx, { ...made, id: newId(), at: now() });
}

export type LatestDecision = {
  readonly id: string;
  readonly subjectId: string;
  readonly outcome: Outcome;
  readonly mayBeCounted: boolean;
  readonly mayBeQuoted: boolean;
  readonly reason: string | null;
  readonly decidedById: string;
  readonly at: Date;
};

/** The decision that counts for each of these subjects, by subject id. Undecided subjects are not in it. */
export async function latestDecisions(
  read: Reader,
  authorityId: string,
  subjectKind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, LatestDecision>> {
  return latestOf(read, authorityId, subjectKind, ids);
}

/** Which of these a person has allowed, by their latest decision: the only ones that other young people may see. */
export async function allowedIds(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Set<string>> {
  const latest = await latestOf(read, authorityId, subjectKind, ids);
  return new Set([...latest.values()].filter((d) => d.outcome === "allowed").map((d) => d.subjectId));
}

/** Which of these a person was ever to read or decided on: what young people said. What staff write waits for nobody. */
export async function everWaited(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Set<string>> {
  return waitedOf(read, authorityId, subjectKind, ids);
}

/** The language that each of these was written in, by id; nothing of what came from a document or waited for nobody. */
export async function languagesOf(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Map<string, string>> {
  return writtenIn(read, authorityId, subjectKind, ids);
}
