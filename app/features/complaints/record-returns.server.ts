import { createHash } from "node:crypto";
import type { Actor, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { type Loaded, nothingLoaded, sumLoaded } from "~/platform/keep-in-step";
import { may } from "~/platform/who-may";
import { type Apart, partsApart } from "./adds-up";
import { fieldOf } from "./asked-of-return";
import { type FigureRow, keepFigures, keepLearning, type LearningRow, sourceOfReturn } from "./inside/figures-store.server";
import { timeZoneOf, writeToldAnew } from "./inside/told-anew-store.server";
import { type ReadReturns, readReturns } from "./read-returns";
import { keyOf, type Problem, type ReturnRow } from "./returns";
import { rowsOfPeriod } from "./returns-pages.server";
import { mergedWith, tableOf } from "./typed-return";

const todayAt = async (authorityId: string) => dayOf(now(), await timeZoneOf(authorityId));

export type Recorded = { ok: true; loaded: Loaded; periods: number } | { ok: false; why: "role" } | Extract<ReadReturns, { ok: false }>;

/** A customer team's return from a file, all of it or nothing. The same again changes nothing; a period told anew takes the place of its last return. */
export async function importReturns(actor: StaffActor | Extract<Actor, { kind: "system" }>, text: string, sure = false): Promise<Recorded> {
  if (actor.kind === "staff" && !may(actor.roles, "returns.record")) return { ok: false, why: "role" };
  const read = readReturns(text, { today: await todayAt(actor.authorityId), sure });
  if (!read.ok) return read;
  return { ok: true, ...(await recordReturns(actor, read.rows)) };
}

export type TypedIn = { ok: true } | { ok: false; why: "role" } | { ok: false; problems: readonly (Problem & { field: string })[] };

/**
 * A return typed on the page. What is left blank of a period that was told before stays as it was told, so parts and all are held
 * against each other as they will stand. `sure`: parts that come to fewer than all are right so.
 */
export async function typeInReturn(actor: StaffActor, typed: Parameters<typeof tableOf>[0], sure = false): Promise<TypedIn> {
  if (!may(actor.roles, "returns.record")) return { ok: false, why: "role" };
  const { text, fields } = tableOf(typed);
  const read = readReturns(text, { today: await todayAt(actor.authorityId), sure: true });
  if (!read.ok) {
    const atPeriod = (problem: Problem) => problem.column === "from" || problem.column === "to";
    const placed = read.problems.map((one) => ({ ...one, field: atPeriod(one) ? (one.column ?? "from") : (fields[one.line - 2] ?? "complaints-all") }));
    const first = new Map(placed.map((one) => [`${one.field} ${one.says}`, one]));
    return { ok: false, problems: [...first.values()] };
  }
  const [one] = read.rows;
  const before = one ? await rowsOfPeriod(actor.authorityId, one.from, one.to) : [];
  const rows = mergedWith(before, read.rows);
  const apart = partsApart(rows).filter(({ says }) => says === "moreThanAll" || !sure);
  if (apart.length > 0) return { ok: false, problems: apart.map(problemOf) };
  await recordReturns(actor, rows);
  return { ok: true };
}

/** At the field for all: what stands in the boxes alone has passed the reader, so more than all comes from what was told before. */
function problemOf({ row, says, sum }: Apart): Problem & { field: string } {
  const key = says === "moreThanAll" ? "moreThanBefore" : says;
  return { line: 1, column: "value", says: key, found: String(sum), field: fieldOf(row.measure, "all") };
}

/** Each period is a source of its own, so that a corrected quarter replaces that quarter and nothing else; what it said before stays, with who told it anew and when. */
export async function recordReturns(actor: Actor, rows: readonly ReturnRow[]): Promise<{ loaded: Loaded; periods: number }> {
  const { authorityId } = actor;
  const periods = new Map<string, ReturnRow[]>();
  for (const row of rows) periods.set(`${row.from}/${row.to}`, [...(periods.get(`${row.from}/${row.to}`) ?? []), row]);
  const loaded: Loaded[] = [nothingLoaded];
  await change(actor, "returns.recorded", authorityId, async (tx) => {
    for (const [period, told] of periods) {
      const [from = "", to = ""] = period.split("/");
      const contentHash = createHash("sha256").update(JSON.stringify(told)).digest("hex");
      const sourceId = await sourceOfReturn(tx, authorityId, { from, to, contentHash, at: now() });
      const source = { authorityId, sourceId, period: { from, to }, at: now() };
      const [figures, learning] = [figuresOf(told), learningOf(told)];
      await writeToldAnew(tx, { ...source, byId: actor.kind === "staff" ? actor.personId : null }, figures, learning);
      loaded.push(await keepFigures(tx, source, figures), await keepLearning(tx, source, learning));
    }
  });
  return { loaded: sumLoaded(loaded), periods: periods.size };
}

function figuresOf(rows: readonly ReturnRow[]): FigureRow[] {
  return rows
    .flatMap((row): Omit<FigureRow, "order">[] => {
      const shared = { periodFrom: row.from, periodTo: row.to, sourceLine: null };
      if (row.kind === "figure") {
        const measure = keyOf(row.measure, row.raisedBy);
        return [{ ...shared, register: "complaints", measure, what: row.measure, unit: row.unit, value: row.value, of: row.of, note: row.note }];
      }
      if (row.kind === "learning") return [];
      // A theme without a number is kept with its words; the number is then not told.
      const measure = keyOf(row.words, row.raisedBy);
      const note = row.value === null ? "not given" : null;
      return [{ ...shared, register: "complaintThemes", measure, what: row.words, unit: "count", value: row.value ?? 0, of: null, note }];
    })
    .map((row, order) => ({ ...row, order }));
}

function learningOf(rows: readonly ReturnRow[]): LearningRow[] {
  return rows
    .filter((row) => row.kind === "learning")
    .map(({ words, changed, told, from, to }, order) => ({ words, changed, told, order, periodFrom: from, periodTo: to, sourceLine: null }));
}
