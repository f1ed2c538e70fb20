import type { StaffActor } from "~/platform/actor";
import { db } from "~/platform/db/db.server";
import { type Step, stepsThatCount } from "../concern";
import { neverReadersOf } from "./about-store.server";
import { holdersOf } from "./concern-store.server";
import { keptOutAmong } from "./kept-out.server";
import { managersOf } from "./lane-store.server";

type Row = { viewId: string | null; about: readonly { personId: string }[] };
type WithSteps = Row & { steps: readonly Pick<Step, "kind" | "personId">[] };

/** The concerns that this person may know of: not those about them or their line, nor of views whose authors shut them out. */
export async function openTo<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<One[]> {
  return (await withKeptOut(actor, rows)).map(({ row }) => row);
}

/** The same, with the steps that count beside all that were taken. */
export async function openWithSteps<One extends WithSteps>(actor: StaffActor, rows: readonly One[]): Promise<(One & { counting: One["steps"][number][] })[]> {
  return (await withKeptOut(actor, rows)).map(({ row, keptOut }) => ({ ...row, counting: stepsThatCount(row.steps, keptOut) }));
}

async function withKeptOut<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<{ row: One; keptOut: ReadonlySet<string> }[]> {
  const { read } = await db();
  const { authorityId, personId } = actor;
  const never = await neverReadersOf(
    authorityId,
    rows.map((row) => row.viewId),
  );
  if (never.size === 0 && rows.every((row) => row.about.length === 0)) return rows.map((row) => ({ row, keptOut: new Set() }));
  const [managers, leads] = await Promise.all([managersOf(read, authorityId), holdersOf(read, authorityId, "safeguardingLead")]);
  return rows.flatMap((row) => {
    const about = row.about.map((one) => one.personId);
    const { people } = keptOutAmong(about, (row.viewId && never.get(row.viewId)) || [], managers, leads);
    return people.has(personId) ? [] : [{ row, keptOut: people }];
  });
}
