import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { ownLinesSince, writeOwn } from "./inside/own-rules-store.server";
import type { OwnLine } from "./own-rules";
import { spotterFor } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { lookAt } from "./read-first";

/** The lines that this authority's leads made up, what is said to each now, and as which they stand (`as`). Null where nobody may see them. */
export async function ownLinesPage(actor: StaffActor) {
  if (!canReadConcerns(actor)) return null;
  const [{ as, own: lines }, spotter] = await Promise.all([ownLinesSince(null, actor.authorityId), spotterFor(actor.authorityId)]);
  const seen: (OwnLine & { matched: boolean; readFirst: boolean })[] = [];
  for (const line of lines) {
    const { spotted, readFirst } = await lookAt({ words: line.text, language: "en" }, spotter);
    seen.push({ ...line, matched: spotted !== null, readFirst: readFirst !== null });
  }
  return { as, lines: seen };
}

const same = (one: OwnLine) => (other: OwnLine) => one.text === other.text && one.worry === other.worry;

/**
 * Keeps these lines in the place of those before, with who, when and why. They change no rule: each change of a rule is tried on them.
 * `as`: as which the lines stood when they were written; what somebody else added meanwhile stays, since a miss may be settled by it.
 */
export async function keepOwnLines(actor: StaffActor, own: readonly OwnLine[], because: string, as: string): Promise<{ ok: boolean }> {
  if (!canReadConcerns(actor)) return { ok: false };
  const { authorityId, personId } = actor;
  await change(actor, "own-lines.kept", authorityId, async (tx) => {
    const { own: now, before } = await ownLinesSince(tx, authorityId, as);
    const added = now.filter((line) => !before.some(same(line)) && !own.some(same(line)));
    await writeOwn(tx, "worryLines", { authorityId, own: [...own, ...added], because, setById: personId });
  });
  return { ok: true };
}
