import { change } from "~/platform/change.server";
import { errorFields, log } from "~/platform/log.server";
import type { DayPart, Days } from "./day-part";
import type { Period } from "./figures";
import { countDays, daysWithViews, heldDays, keepDays } from "./inside/day-store.server";

/** So many days are counted and kept together. */
const atOnce = 14;

/**
 * What is kept of each day of a period: a day is counted from its views only when one of them has changed since, so that a
 * changed view costs a day and not the period.
 */
export async function daysCounted(authorityId: string, period: Period): Promise<Days> {
  const [days, held] = await Promise.all([daysWithViews(authorityId, period), heldDays(authorityId, period)]);
  const parts = new Map<string, DayPart>();
  const missing = days.filter((day) => {
    const part = held.get(day)?.part;
    if (part) parts.set(day, part);
    return !part;
  });
  for (let at = 0; at < missing.length; at += atOnce) {
    const some = missing.slice(at, at + atOnce);
    const counted = await countDays(authorityId, some);
    for (const [day, part] of counted) parts.set(day, part);
    await keep(
      authorityId,
      [...counted].map(([day, part]) => ({ day, mark: held.get(day)?.mark ?? null, part })),
    );
  }
  return days.flatMap((day) => {
    const part = parts.get(day);
    return part ? [{ day, part }] : [];
  });
}

/** Keeping is a saving, not a promise. */
async function keep(authorityId: string, counted: Parameters<typeof keepDays>[2]) {
  try {
    await change({ kind: "system", authorityId }, "tally.counted", authorityId, (tx) => keepDays(tx, authorityId, counted));
  } catch (error) {
    log.warn("tally.not-kept", { authorityId, ...errorFields(error) });
  }
}
