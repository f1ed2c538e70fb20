import type { StaffActor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { besideIn } from "./beside-words";
import { byNeed, type ConcernSubject, proposedBy, type StepKind, safeAnswerOf, standingOf } from "./concern";
import { type Duty, decidesToRefer, owedOf, refers } from "./duties";
import { whoIsAlerted } from "./inside/alerts-store.server";
import { filesWith } from "./inside/concern-files-store.server";
import { committed, concernOfRaiser, concernsRaisedBy, factsLastSaid, listConcerns, namesOf, readConcern, zoneOf } from "./inside/concern-store.server";
import { namedOnPage } from "./inside/named-in.server";
import { openWithSteps } from "./inside/open-to-store.server";
import { matchedWords } from "./matched-words.server";
import { toldParts } from "./offence";
import { canOpenConcerns, canReadConcerns, canStep, offenceStandsOpen } from "./policy";
import { hashOf } from "./raise-concern.server";

const longestList = 200;

/** The concerns of an authority with their clocks, without their words. Null for everyone but safeguarding leads, and those who stand in for them in one. */
export async function safeguardingPage(actor: StaffActor) {
  if (!canOpenConcerns(actor)) return null;
  const all = await Promise.all([listConcerns(actor.authorityId, false), listConcerns(actor.authorityId, true, 20)]);
  const [open = [], closed = []] = await Promise.all(all.map((rows) => openWithSteps(actor, rows)));
  if (!canReadConcerns(actor) && open.length + closed.length === 0) return null;
  const [at, timeZone] = [now(), await zoneOf(actor.authorityId)];
  const owedNow = (row: (typeof open)[number]) => owedOf(row, timeZone, at).map((duty) => shownDuty(duty, at));
  const line = (row: (typeof open)[number]) => ({
    id: row.id,
    subjectKind: row.subjectKind,
    raisedAt: row.raisedAt.toISOString(),
    decideBy: row.decideBy.toISOString(),
    decided: row.counting.some((step) => step.kind === "decided"),
    state: standingOf(row),
    owed: owedNow(row),
  });
  return {
    at: at.toISOString(),
    readsAll: canReadConcerns(actor),
    open: byNeed(open, standingOf, (row) => owedNow(row).some(({ late }) => late))
      .slice(0, longestList)
      .map(line),
    closed: closed.map(line),
  };
}

/** What is owed, as a page says it. */
const shownDuty = ({ kind, dueAt }: Duty, at: Date) => ({ kind, dueAt: dueAt.toISOString(), late: dueAt < at });

/** A concern in full: the locked words, whether they are still as they were, who did what. Null unless a lead of theirs asks, or who stands in. */
export async function concernPage(actor: StaffActor, id: string) {
  if (!canOpenConcerns(actor)) return null;
  const held = await readConcern(actor.authorityId, id);
  const [concern] = held ? await openWithSteps(actor, [held]) : [];
  if (!concern) return null;
  const { alerts, lines } = await whoIsAlerted(actor.authorityId, id);
  // What came with a view is as much its words as what was typed; a reply has none.
  const { files, takenBack } = concern.viewId ? await filesWith(actor.authorityId, concern.viewId) : { files: [], takenBack: false };
  const aboutAll = [...new Set(concern.isAbout)];
  const lastSaid = await factsLastSaid(await committed(), actor.authorityId, id, concern.keptOut);
  const people = [...concern.steps.map((row) => row.personId), ...aboutAll, lastSaid?.actorId ?? null];
  const names = await namesOf(actor.authorityId, [concern.raisedById, ...people, ...alerts.map((alert) => alert.toPersonId)]);
  const named = (await namedOnPage(await committed(), concern)).filter(({ id: person }) => !aboutAll.includes(person));
  const timeZone = await zoneOf(actor.authorityId);
  const offence = { possibleOffence: concern.possibleOffence, factsSaid: lastSaid !== null, today: dayOf(now(), timeZone) };
  const ladoIsToKnow = aboutAll.length > 0 || concern.positionOfTrustSince !== null;
  const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? null) : null);
  const next = (["acknowledged", "told", "decided", "closeProposed", "closed"] as const).filter((kind) => canStep(actor, concern.counting, kind, offence).may);
  return {
    id: concern.id,
    at: now().toISOString(),
    subjectKind: concern.subjectKind,
    subjectId: concern.subjectId,
    viewId: concern.viewId,
    files,
    /** Its author took the view back: what is kept here is all that there is. */
    takenBack,
    /** Whether the reader's own name stands in the words and they have not said whether it is about them. */
    namesMe: named.some((person) => person.id === actor.personId && !person.saidNot),
    named: named.filter((person) => person.id !== actor.personId),
    lockedWords: concern.lockedWords,
    /** What was answered to "Are you safe right now?" with these words; null where it was not, or is not known any more. */
    safeNow: safeAnswerOf(concern.safeNow),
    /** What was sent beside these words and locked with them: a face, cards, who helped. */
    beside: besideIn(concern.lockedBeside),
    wordsAsLocked: hashOf(concern.lockedWords) === concern.lockedHash,
    lockedHash: concern.lockedHash,
    why: concern.why,
    matched: concern.raisedById ? [] : await matchedWords(actor.authorityId, concern),
    raisedBy: nameOf(concern.raisedById),
    raisedAt: concern.raisedAt.toISOString(),
    decideBy: concern.decideBy.toISOString(),
    decided: concern.counting.some((step) => step.kind === "decided"),
    state: standingOf(concern),
    possibleOffence: concern.possibleOffence,
    /** Who said last whether a child may have been sexually harmed, and when. */
    factsSaid: lastSaid && { by: nameOf(lastSaid.actorId), at: lastSaid.at.toISOString() },
    offenceNotTold: offenceStandsOpen(concern.counting, offence),
    aboutAdult: concern.aboutAdult,
    positionOfTrust: concern.positionOfTrustSince !== null,
    aboutIds: concern.about.map((row) => row.personId),
    about: aboutAll.map((person) => nameOf(person) ?? ""),
    /** Whether the reader is no lead and opens it in their place. */
    standsIn: concern.standsIn,
    lines: lines.filter((line) => ladoIsToKnow || concern.standsIn || line.key !== "lado").map(({ key, name, phone }) => ({ key, name, phone })),
    alerts: alerts.map((alert) => ({
      id: alert.id,
      to: nameOf(alert.toPersonId),
      dueAt: alert.dueAt.toISOString(),
      sentAt: alert.sentAt?.toISOString() ?? null,
      stopped: alert.droppedAt !== null,
      failed: alert.sentAt === null && alert.attempts > 0,
    })),
    owed: owedOf(concern, timeZone, now()).map((duty) => shownDuty(duty, now())),
    /** Whether the decision that counts says that others are told: the next one says so too, unless it is taken out. */
    refers: concern.counting.findLast(({ kind }) => kind === "decided")?.toldWhom === refers,
    iProposed: proposedBy(concern.counting) === actor.personId,
    next,
    steps: concern.steps.map((step) => ({
      id: step.id,
      kind: step.kind as StepKind,
      by: nameOf(step.personId),
      toldWhom: step.kind === "told" ? step.toldWhom : null,
      told: step.kind !== "told" || step.toldWhom === null ? null : toldParts(step.toldWhom),
      refers: decidesToRefer(step),
      toldAt: step.toldAt?.toISOString() ?? null,
      untilOn: step.untilOn,
      reference: step.reference,
      note: step.note,
      at: step.at.toISOString(),
    })),
  };
}

export type ConcernPage = NonNullable<Awaited<ReturnType<typeof concernPage>>>;

/** For the one who raised it: the page where they add why. Null when they did not raise it. */
export async function raisedConcernPage(actor: StaffActor, id: string) {
  const concern = await concernOfRaiser(actor.authorityId, id, actor.personId);
  return concern && { ...concern, raisedAt: concern.raisedAt.toISOString() };
}

/** The concerns that this person raised about a subject: shown to them alone on the page of the subject. */
export async function concernsIRaised(actor: StaffActor, kind: ConcernSubject, subjectId: string) {
  return (await concernsIRaisedOf(actor, kind, [subjectId])).get(subjectId) ?? [];
}

/** The same for a page of many subjects, by subject; those without any are not in it. */
export async function concernsIRaisedOf(actor: StaffActor, kind: ConcernSubject, subjectIds: readonly string[]) {
  const raised = new Map<string, { id: string; raisedAt: string }[]>();
  for (const { id, subjectId, raisedAt } of await concernsRaisedBy(actor.authorityId, actor.personId, kind, subjectIds)) {
    raised.set(subjectId, [...(raised.get(subjectId) ?? []), { id, raisedAt: raisedAt.toISOString() }]);
  }
  return raised;
}

/** For the home page of a lead, and of who stands in: how many concerns are open, wait to be acknowledged, are past their clock. */
export async function openConcerns(actor: StaffActor) {
  if (!canOpenConcerns(actor)) return null;
  const open = await openWithSteps(actor, await listConcerns(actor.authorityId, false));
  if (!canReadConcerns(actor) && open.length === 0) return null;
  const [at, timeZone] = [now(), await zoneOf(actor.authorityId)];
  const today = dayOf(at, timeZone);
  const isOverdue = (row: (typeof open)[number]) => owedOf(row, timeZone, at).some(({ dueAt }) => dueAt < at);
  return {
    open: open.length,
    unacknowledged: open.filter((row) => ["raised", "unheld"].includes(standingOf(row))).length,
    late: open.filter((row) => (row.decideBy < at && !row.counting.some((step) => step.kind === "decided")) || isOverdue(row)).length,
    toCloseBySecond: open.filter((row) => canStep(actor, row.counting, "closed", { possibleOffence: row.possibleOffence, factsSaid: true, today }).may).length,
  };
}
