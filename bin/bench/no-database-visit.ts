type Row = { stage: string; sealed: string | null; viewId: string | null; expiresAt: Date };

/** The visit store of the measurement without a database: a map. */
export const visits = new Map<string, Row>();

export async function readVisitRow(_authorityId: string, id: string): Promise<Row | null> {
  return visits.get(id) ?? null;
}
export async function writeVisitRow(row: { id: string; sealed: string; expiresAt: Date }): Promise<void> {
  visits.set(row.id, { stage: "writing", sealed: row.sealed, viewId: null, expiresAt: row.expiresAt });
}
export async function openReturnVisit(row: { id: string; viewId: string; expiresAt: Date }): Promise<void> {
  visits.set(row.id, { stage: "returned", sealed: null, viewId: row.viewId, expiresAt: row.expiresAt });
}
export async function endVisitRow(_authorityId: string, id: string): Promise<void> {
  visits.delete(id);
}
export async function forgetEndedVisits(): Promise<void> {
  visits.clear();
}
