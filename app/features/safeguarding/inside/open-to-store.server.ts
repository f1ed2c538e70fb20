import type { StaffActor } from "~/platform/actor";
import { db, type Reader } from "~/platform/db/db.server";
import { type ConcernSubject, isHeld, type Lane, type Step, stepsThatCount } from "../concern";
import { whoMayKnow } from "../who-may-know";
import { aboutByWords, neverReadersOf } from "./about-store.server";
import { whoIsHere } from "./kept-out.server";
import { namedInEach } from "./named-in.server";

type Row = { id: string; viewId: string | null; subjectKind: ConcernSubject; subjectId: string; about: readonly { personId: string }[] };
type WithSteps = Row & { steps: readonly Pick<Step, "kind" | "personId">[] };
type Opened = { readonly lane: Lane; readonly about: readonly string[]; readonly standsIn: boolean };

/** The concerns that this lead may know of: not those about them or their line, nor about words that another says are, nor of views whose authors shut them out. */
export async function openTo<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<One[]> {
  return (await withLane(actor, rows, () => [])).map(({ row }) => row);
}

/**
 * The same, also for whoever stands in for the leads (`whoMayKnow`), with the steps that count beside all that were taken, whether anybody
 * has it, who is kept out, whom it is about by whichever room, and whether this person stands in.
 */
export async function openWithSteps<One extends WithSteps>(
  actor: StaffActor,
  rows: readonly One[],
): Promise<(One & { counting: One["steps"][number][]; held: boolean; keptOut: ReadonlySet<string>; isAbout: readonly string[]; standsIn: boolean })[]> {
  return (await withLane(actor, rows, (row) => row.steps.map(({ personId }) => personId))).map(({ row, lane, about, standsIn }) => ({
    ...row,
    counting: stepsThatCount(row.steps, lane),
    held: isHeld(row.steps, lane),
    keptOut: lane.keptOut,
    isAbout: about,
    standsIn,
  }));
}

async function withLane<One extends Row>(
  actor: StaffActor,
  rows: readonly One[],
  whoDid: (row: One) => readonly (string | null)[],
): Promise<({ row: One } & Opened)[]> {
  const { read } = await db();
  const { authorityId, personId } = actor;
  const viewIds = rows.flatMap((row) => row.viewId ?? []);
  const [never, alsoAbout] = [await neverReadersOf(read, authorityId, viewIds), await aboutByWords(read, authorityId, viewIds)];
  const here = await whoIsHere(read, authorityId);
  // Whose name stands in the words makes nobody see less: it is looked for only where somebody stands beside the leads by it.
  const beside = rows.filter((row) => whoDid(row).some((id) => id !== null && !here.leads.includes(id)));
  const named = await namedInEach(read, authorityId, await lockedWordsOf(read, authorityId, beside));
  const opened: ({ row: One } & Opened)[] = [];
  for (const row of rows) {
    const ofTheSame = alsoAbout.get(row.viewId ?? (row.subjectKind === "meeting" ? "" : row.subjectId)) ?? [];
    const about = [...row.about.map((one) => one.personId), ...ofTheSame];
    const of = { about, ...((row.viewId && never.get(row.viewId)) || { shutOut: [], keptBefore: [] }) };
    const { keptOut, people, standIns } = whoMayKnow(of, here, named.get(row.id));
    if (people.includes(personId)) opened.push({ row, lane: { leads: people, keptOut }, about, standsIn: standIns.includes(personId) });
  }
  return opened;
}

async function lockedWordsOf(read: Reader, authorityId: string, rows: readonly { id: string }[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const found = await read.concern.findMany({ where: { authorityId, id: { in: rows.map(({ id }) => id) } }, select: { id: true, lockedWords: true } });
  return new Map(found.map(({ id, lockedWords }) => [id, lockedWords]));
}
