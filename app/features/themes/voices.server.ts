import { heldVoices, keepVoices } from "./inside/voices-store.server";
import { type Keeping, keepCounted } from "./keep-counted.server";
import { voicesOf } from "./span";
import { voicesSpans } from "./spans-counted.server";
import type { Voices } from "./voices";

/**
 * For the report: the young people who were heard from day to day, both included, and how what they said stands. Never
 * stale; of what has changed only the day is counted anew, and its month added up.
 */
export async function voicesIn(authorityId: string, from: string, to: string): Promise<Voices> {
  const period = { from, to };
  const { marks, voices } = await heldVoices(authorityId, period);
  if (voices) return voices;
  const keepings: Keeping[] = [];
  const counted = voicesOf(await voicesSpans(authorityId, period, keepings));
  await keepCounted(authorityId, [...keepings, (tx) => keepVoices(tx, authorityId, period, marks, counted)]);
  return counted;
}
