import type * as real from "../../app/features/views/inside/visit-store.server";

type Row = { stage: string; sealed: string | null; viewId: string | null; expiresAt: Date };

/** The visit store of the measurement without a database: a map. */
export const visits = new Map<string, Row>();

export async function readVisitRow(_authorityId: string, id: string) {
  return (visits.get(id) ?? null) as Awaited<ReturnType<typeof real.readVisitRow>>;
}
export async function writeVisitRow(row: { id: string; sealed: string; expiresAt: Date }): Promise<void> {
  visits.set(row.id, { stage: "writing", sealed: row.sealed, viewId: null, expiresAt: row.expiresAt });
}
export async function openReturnVisit(row: { id: string; viewId: string; expiresAt: Date }): Promise<void> {
  visits.set(row.id, { stage: "returned", sealed: null, viewId: row.viewId, expiresAt: row.expiresAt });
}
export async function renewVisitRow(row: { id: string; expiresAt: Date }): Promise<void> {
  const visit = visits.get(row.id);
  if (visit) visit.expiresAt = row.expiresAt;
}
export async function endVisitRow(_authorityId: string, id: string): Promise<void> {
  visits.delete(id);
}

// What the real store offers, this one offers: checked with the types.
({ readVisitRow, writeVisitRow, openReturnVisit, renewVisitRow, endVisitRow }) satisfies { [name in keyof typeof real]: unknown };
