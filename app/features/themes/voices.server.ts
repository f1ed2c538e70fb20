import { change } from "~/platform/change.server";
import { errorFields, log } from "~/platform/log.server";
import { voicesOfDays } from "./day-part";
import { daysCounted } from "./days-counted.server";
import { heldVoices, keepVoices } from "./inside/voices-store.server";
import type { Voices } from "./voices";

/**
 * For the report: the young people who were heard from day to day, both included, and how what they said stands. Never
 * stale; of what has changed only the day is counted anew, so that it costs a row while nothing has.
 */
export async function voicesIn(authorityId: string, from: string, to: string): Promise<Voices> {
  const period = { from, to };
  const { marks, voices } = await heldVoices(authorityId, period);
  if (voices) return voices;
  const counted = voicesOfDays(await daysCounted(authorityId, period));
  try {
    await change({ kind: "system", authorityId }, "tally.counted", authorityId, (tx) => keepVoices(tx, authorityId, period, marks, counted));
  } catch (error) {
    log.warn("tally.not-kept", { authorityId, ...errorFields(error) });
  }
  return counted;
}
