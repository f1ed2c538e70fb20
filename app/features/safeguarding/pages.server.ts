import type { StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { type ConcernSubject, proposedBy, type StepKind, stateOf } from "./concern";
import { concernOfRaiser, concernsRaisedBy, listConcerns, namesOf, readConcern } from "./inside/concern-store.server";
import { canReadConcerns, canStep } from "./policy";
import { hashOf } from "./raise-concern.server";

const longestList = 200;

/** The concerns of an authority with their clocks, without their words. Null for everyone but safeguarding leads. */
export async function safeguardingPage(actor: StaffActor) {
  if (!canReadConcerns(actor)) return null;
  const [open, closed] = await Promise.all([listConcerns(actor.authorityId, false, longestList), listConcerns(actor.authorityId, true, 20)]);
  const line = (row: (typeof open)[number]) => ({
    id: row.id,
    subjectKind: row.subjectKind,
    raisedAt: row.raisedAt.toISOString(),
    decideBy: row.decideBy.toISOString(),
    decided: row.steps.some((step) => step.kind === "decided"),
    state: stateOf(row.steps),
  });
  return { at: now().toISOString(), open: open.map(line), closed: closed.map(line) };
}

/** A concern in full: the locked words, whether they are still as they were, who did what. Null unless a lead of theirs asks. */
export async function concernPage(actor: StaffActor, id: string) {
  if (!canReadConcerns(actor)) return null;
  const concern = await readConcern(actor.authorityId, id);
  if (!concern) return null;
  const names = await namesOf(actor.authorityId, [concern.raisedById, ...concern.steps.map((step) => step.personId)]);
  const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? null) : null);
  const next = (["acknowledged", "told", "decided", "closeProposed", "closed"] as const).filter((kind) => canStep(actor, concern.steps, kind).may);
  return {
    id: concern.id,
    at: now().toISOString(),
    subjectKind: concern.subjectKind,
    subjectId: concern.subjectId,
    viewId: concern.viewId,
    lockedWords: concern.lockedWords,
    wordsAsLocked: hashOf(concern.lockedWords) === concern.lockedHash,
    lockedHash: concern.lockedHash,
    why: concern.why,
    raisedBy: nameOf(concern.raisedById),
    raisedAt: concern.raisedAt.toISOString(),
    decideBy: concern.decideBy.toISOString(),
    decided: concern.steps.some((step) => step.kind === "decided"),
    state: stateOf(concern.steps),
    iProposed: proposedBy(concern.steps) === actor.personId,
    next,
    steps: concern.steps.map((step) => ({
      id: step.id,
      kind: step.kind as StepKind,
      by: nameOf(step.personId),
      toldWhom: step.toldWhom,
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
  const rows = await concernsRaisedBy(actor.authorityId, actor.personId, kind, subjectId);
  return rows.map((row) => ({ id: row.id, raisedAt: row.raisedAt.toISOString() }));
}

/** For a lead's home page: how many concerns are open, wait to be acknowledged, are past their clock. */
export async function openConcerns(actor: StaffActor) {
  if (!canReadConcerns(actor)) return null;
  const open = await listConcerns(actor.authorityId, false, longestList);
  const at = now();
  return {
    open: open.length,
    unacknowledged: open.filter((row) => stateOf(row.steps) === "raised").length,
    late: open.filter((row) => row.decideBy < at && !row.steps.some((step) => step.kind === "decided")).length,
    toCloseBySecond: open.filter((row) => canStep(actor, row.steps, "closed").may).length,
  };
}
