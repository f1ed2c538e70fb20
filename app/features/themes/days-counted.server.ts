import type { DayPart, Days } from "./day-part";
import type { Period } from "./figures";
import { countDays, daysWithViews, heldDays, keepDays } from "./inside/day-store.server";
import { type Keeping, keepCounted } from "./keep-counted.server";

/** So many days are counted and kept together. */
const atOnce = 14;

/**
 * What is kept of each day of a period: a day is counted from its views only when one of them has changed since, so that a
 * changed view costs a day and not the period. A few days are left for the caller to keep with whatever it counts from them.
 */
export async function daysCounted(authorityId: string, period: Period, later: Keeping[]): Promise<Days> {
  const days = await daysWithViews(authorityId, period);
  const held = await heldDays(authorityId, period);
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
    const kept = [...counted].map(([day, part]) => ({ day, mark: held.get(day)?.mark ?? null, part }));
    const keeping: Keeping = (tx) => keepDays(tx, authorityId, kept);
    if (missing.length > atOnce) await keepCounted(authorityId, [keeping]);
    else later.push(keeping);
  }
  return days.flatMap((day) => {
    const part = parts.get(day);
    return part ? [{ day, part }] : [];
  });
}
