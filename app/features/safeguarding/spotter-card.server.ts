import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { measured, together } from "./measured.server";
import { settledInTime } from "./miss";
import { stoodWithSettled } from "./misses.server";
import { type Counted, countedSeen, evenly } from "./seen-counts";

const mostWriters = 20;

type Scope = Pick<AuthorityFacts, "id" | "timeZone">;

/**
 * What anybody may read of the worry spotter: what was measured, how often it saw what people stood behind in a year, and for
 * how many that it missed a line to test it with was there in time (R72).
 */
export async function spotterCard({ id, timeZone }: Scope): Promise<{ measured: ReturnType<typeof measuredInShort>; year: Counted; inTime: Counted }> {
  const rows = await stoodWithSettled(id);
  return { measured: measuredInShort(), year: countedSeen(rows), inTime: countedSeen(settledInTime(rows, dayOf(now(), timeZone), timeZone).over) };
}

function measuredInShort() {
  const { on, lines, rules, writers } = measured();
  return { on, lines, rules, writers: writers.length, first: together(writers) };
}

const splits = ["language", "ageBand", "way"] as const;

/** The same for staff, with every figure, each month of the last year, and who is seen less (R72). */
export async function spotterCardForStaff({ id, timeZone }: Scope) {
  const rows = await stoodWithSettled(id);
  const { over, open, overdue } = settledInTime(rows, dayOf(now(), timeZone), timeZone);
  const months = new Map<string, typeof rows>();
  for (const row of rows) {
    const month = dayOf(row.raisedAt, timeZone).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  const { writers, ...rest } = measured();
  return {
    measured: { ...rest, writers: writers.slice(-mostWriters), together: together(writers) },
    year: countedSeen(rows),
    lines: { inTime: countedSeen(over), open, overdue },
    months: [...months].map(([month, those]) => ({ month, raised: those.length, missed: those.filter(({ seen }) => !seen).length })),
    splits: splits.map((by) => ({ by, groups: evenly(rows.map((row) => ({ group: row[by], seen: row.seen }))) })),
  };
}
