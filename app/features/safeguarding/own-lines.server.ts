import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { ownLinesNow, writeOwn } from "./inside/own-rules-store.server";
import type { OwnLine } from "./own-rules";
import { spotterFor } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { lookAt } from "./read-first";

/** The lines that this authority's leads made up, and what is said to each now. Null where nobody may see them. */
export async function ownLinesPage(actor: StaffActor) {
  if (!canReadConcerns(actor)) return null;
  const [lines, spotter] = await Promise.all([ownLinesNow(null, actor.authorityId), spotterFor(actor.authorityId)]);
  const seen: (OwnLine & { matched: boolean; readFirst: boolean })[] = [];
  for (const line of lines) {
    const { spotted, readFirst } = await lookAt({ words: line.text, language: "en" }, spotter);
    seen.push({ ...line, matched: spotted !== null, readFirst: readFirst !== null });
  }
  return seen;
}

/** Keeps these lines in the place of those before, with who, when and why. They change no rule: each change of a rule is tried on them. */
export async function keepOwnLines(actor: StaffActor, own: readonly OwnLine[], because: string): Promise<{ ok: boolean }> {
  if (!canReadConcerns(actor)) return { ok: false };
  const { authorityId, personId } = actor;
  await change(actor, "own-lines.kept", authorityId, (tx) => writeOwn(tx, "worryLines", { authorityId, own, because, setById: personId }));
  return { ok: true };
}
