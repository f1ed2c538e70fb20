import type { Tx } from "~/platform/db/db.server";
import { type Loaded, type SourceOf, sumLoaded } from "~/platform/keep-in-step";
import { keepAppointments, keepAwards, keepStatements, type StatementRow } from "./inside/recognition-store.server";

export type ToldRecognition = {
  appointments: readonly {
    post: string;
    seniorAppointment: boolean;
    youngPeopleInvolved: boolean;
    line?: number;
  }[];
  awards: readonly { what: string; to: string[]; line?: number }[];
  /** Kept character for character. */
  topTips?: { challenge: string; tips: string[]; line?: number };
};

/**
 * Writes a document's appointments, awards and statements in one step of a larger change. Appointments and statements
 * have no day of their own in the document: they belong to the time that it speaks of.
 */
export async function recordRecognition(tx: Tx, source: SourceOf, told: ToldRecognition, groupIds: ReadonlyMap<string, string>): Promise<Loaded> {
  const period = { periodFrom: source.period?.from ?? null, periodTo: source.period?.to ?? null };
  const appointments = told.appointments.map((one) => ({
    post: one.post,
    senior: one.seniorAppointment,
    youngPeopleInvolved: one.youngPeopleInvolved,
    ...period,
    sourceLine: one.line ?? null,
  }));
  const awards = told.awards.map((one) => ({
    what: one.what,
    sourceLine: one.line ?? null,
    groupIds: one.to.flatMap((key) => groupIds.get(key) ?? []),
  }));
  const said = (kind: StatementRow["kind"]) => (words: string, order: number) =>
    ({ kind, order, words, ...period, sourceLine: told.topTips?.line ?? null }) satisfies StatementRow;
  const statements = told.topTips ? [...[told.topTips.challenge].map(said("challenge")), ...told.topTips.tips.map(said("tip"))] : [];
  return sumLoaded([await keepAppointments(tx, source, appointments), await keepAwards(tx, source, awards), await keepStatements(tx, source, statements)]);
}
