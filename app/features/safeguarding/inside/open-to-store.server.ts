import type { StaffActor } from "~/platform/actor";
import { db } from "~/platform/db/db.server";
import { neverReadersOf } from "./about-store.server";
import { holdersOf } from "./concern-store.server";
import { keptOutAmong } from "./kept-out.server";
import { managersOf } from "./lane-store.server";

type Row = { viewId: string | null; about: readonly { personId: string }[] };

/** The concerns that this person may know of: not those about them or their line, nor of views whose authors shut them out. */
export async function openTo<One extends Row>(actor: StaffActor, rows: readonly One[]): Promise<One[]> {
  const { read } = await db();
  const { authorityId, personId } = actor;
  const never = await neverReadersOf(
    authorityId,
    rows.map((row) => row.viewId),
  );
  if (never.size === 0 && rows.every((row) => row.about.length === 0)) return [...rows];
  const [managers, leads] = await Promise.all([managersOf(read, authorityId), holdersOf(read, authorityId, "safeguardingLead")]);
  return rows.filter((row) => {
    const about = row.about.map((one) => one.personId);
    return !keptOutAmong(about, (row.viewId && never.get(row.viewId)) || [], managers, leads).people.has(personId);
  });
}
