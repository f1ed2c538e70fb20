import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { workingDaysBetween } from "~/platform/working-days";
import { settledMisses } from "./inside/misses-store.server";
import { openTo } from "./inside/open-to-store.server";
import { stoodBehind, type Which } from "./inside/spotter-truth-store.server";
import { lineDueOn, owesLine } from "./miss";
import { canReadConcerns } from "./policy";

const aYear = 366 * 24 * 60;
type Scope = Pick<AuthorityFacts, "id" | "timeZone">;

/** What people stood behind in a year, each with how it was settled where the spotter had missed it. */
export async function stoodWithSettled(authorityId: string, which: Which = { since: minutesAfter(now(), -aYear) }) {
  const rows = await stoodBehind(authorityId, which);
  const oldest = rows.at(-1)?.raisedAt;
  const settled = oldest ? await settledMisses(null, authorityId, oldest) : new Map<string, never>();
  return rows.map((row) => ({ ...row, settled: settled.get(row.id) ?? null }));
}

/** A line that is owed: the day of the concern, the last day for the line, and the working days until then. */
export type OwedLine = { readonly id: string; readonly on: string; readonly dueOn: string; readonly daysLeft: number };

type Row = Awaited<ReturnType<typeof stoodWithSettled>>[number];

function owedFor(row: Row, { timeZone }: Pick<Scope, "timeZone">): OwedLine | null {
  if (!owesLine(row) || row.settled) return null;
  const dueOn = lineDueOn(row, timeZone);
  return { id: row.id, on: dayOf(row.stoodAt, timeZone), dueOn, daysLeft: workingDaysBetween(dayOf(now(), timeZone), dueOn) };
}

/**
 * Month by month: how many concerns people stood behind, how many of them a rule had seen, and those that none had, each with
 * what came of it (R72); and the lines that are owed, the earliest day first. Only concerns that this lead may know of are in
 * it; a miss is a reason to write, never a mark against anybody.
 */
export async function missesFor(actor: StaffActor, authority: Scope) {
  const rows = await openTo(actor, await stoodWithSettled(actor.authorityId));
  const months = new Map<string, { month: string; raised: number; seen: number; missed: ReturnType<typeof missedOne>[] }>();
  for (const row of rows) {
    const key = dayOf(row.raisedAt, authority.timeZone).slice(0, 7);
    const month = months.get(key) ?? { month: key, raised: 0, seen: 0, missed: [] };
    month.raised++;
    if (row.seen) month.seen++;
    else month.missed.push(missedOne(row, authority));
    months.set(key, month);
  }
  const owed = rows.flatMap((row) => owedFor(row, authority) ?? []).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { months: [...months.values()], owed };
}

function missedOne(row: Row, { timeZone }: Pick<Scope, "timeZone">) {
  const { id, raisedAt, toRead, settled } = row;
  const came: "line" | "reason" | "owed" | "nothing-to-read" = settled?.by ?? (toRead ? "owed" : "nothing-to-read");
  return {
    id,
    on: dayOf(raisedAt, timeZone),
    came,
    settledOn: settled && dayOf(settled.at, timeZone),
    because: settled?.by === "reason" ? settled.because : "",
  };
}

/** One line that is owed. Null where none is, or where this lead may not know of the concern. */
export async function owedLine(actor: StaffActor, authority: Scope, id: string): Promise<OwedLine | null> {
  if (!canReadConcerns(actor)) return null;
  const [row] = await openTo(actor, await stoodWithSettled(actor.authorityId, { id }));
  return row ? owedFor(row, authority) : null;
}

/** For a lead's first page: how many lines are owed, and of how many the day is over. Null for everybody else, and where none is. */
export async function linesOwed(actor: StaffActor, authority: Scope): Promise<{ owed: number; overdue: number } | null> {
  if (!canReadConcerns(actor)) return null;
  const { owed } = await missesFor(actor, authority);
  return owed.length === 0 ? null : { owed: owed.length, overdue: owed.filter(({ daysLeft }) => daysLeft < 0).length };
}
