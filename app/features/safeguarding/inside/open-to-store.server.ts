import type { StaffActor } from "~/platform/actor";
import { db } from "~/platform/db/db.server";
import { type ConcernSubject, isHeld, type Lane, type Step, stepsThatCount } from "../concern";
import { aboutByWords, neverReadersOf } from "./about-store.server";
import { holdersOf } from "./concern-store.server";
import { keptOutAmong } from "./kept-out.server";
import { managersOf } from "./lane-store.server";

type Row = { viewId: string | null; subjectKind: ConcernSubject; subjectId: string; about: readonly { personId: string }[] };
type WithSteps = Row & { steps: readonly Pick<Step, "kind" | "personId">[] };

/** The concerns that this person may know of: not those about them or their line, nor about words that another says are, nor of views whose authors shut them out. */
export async function openTo<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<One[]> {
  return (await withLane(actor, rows)).map(({ row }) => row);
}

/** The same, with the steps that count beside all that were taken, whether anybody has it, and who is kept out. */
export async function openWithSteps<One extends WithSteps>(
  actor: StaffActor,
  rows: readonly One[],
): Promise<(One & { counting: One["steps"][number][]; held: boolean; keptOut: ReadonlySet<string> })[]> {
  return (await withLane(actor, rows)).map(({ row, lane }) => ({
    ...row,
    counting: stepsThatCount(row.steps, lane),
    held: isHeld(row.steps, lane),
    keptOut: lane.keptOut,
  }));
}

async function withLane<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<{ row: One; lane: Lane }[]> {
  const { read } = await db();
  const { authorityId, personId } = actor;
  const never = await neverReadersOf(
    authorityId,
    rows.map((row) => row.viewId),
  );
  const named = await aboutByWords(
    read,
    authorityId,
    rows.flatMap((row) => row.viewId ?? []),
  );
  const leads = await holdersOf(read, authorityId, "safeguardingLead");
  if (never.size === 0 && named.size === 0 && rows.every((row) => row.about.length === 0))
    return rows.map((row) => ({ row, lane: { leads, keptOut: new Set() } }));
  const managers = await managersOf(read, authorityId);
  return rows.flatMap((row) => {
    const ofTheSame = named.get(row.viewId ?? (row.subjectKind === "meeting" ? "" : row.subjectId)) ?? [];
    const about = [...row.about.map((one) => one.personId), ...ofTheSame];
    const { people } = keptOutAmong(about, (row.viewId && never.get(row.viewId)) || [], managers, leads);
    return people.has(personId) ? [] : [{ row, lane: { leads, keptOut: people } }];
  });
}
