import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { markAsks } from "../themes/asks-counted.server";
import { askExists } from "./inside/ask-store.server";
import { whatMayBeJoined, writeJoined } from "./inside/joined-store.server";
import type { JoinedKind } from "./joined";
import { canWriteAsk } from "./policy";

export type WordsToJoin = {
  readonly kind: JoinedKind;
  readonly id: string /** Of a meeting: what the group said there, as it said it. */;
  readonly words?: string;
};
export type WordsJoined = { ok: true } | { ok: false; why: "role" | "not-found" | "no-words" | "joined-already" };

/**
 * A worker joins what a young person said of a word, or in place of a promise, or what a group said at a meeting, into an
 * Ask. Of the first two nothing is copied: they are shown where they stand, while a moderator allows them.
 */
export async function joinWords(actor: StaffActor, askId: string, from: WordsToJoin): Promise<WordsJoined> {
  const allowed = canWriteAsk(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  if (!(await askExists(authorityId, askId))) return { ok: false, why: "not-found" };
  const words = from.kind === "meeting" ? (from.words ?? "") : "";
  if (from.kind === "meeting" && words.trim() === "") return { ok: false, why: "no-words" };
  return orRefused<WordsJoined, WordsJoined>(() =>
    change(actor, "ask.joined", askId, async (tx) => {
      const [there] = await whatMayBeJoined(tx, authorityId, [from]);
      if (!there) return refuse({ ok: false, why: "not-found" } satisfies WordsJoined);
      const written = await writeJoined(tx, { authorityId, askId, kind: from.kind, id: from.id, words });
      await markAsks(tx, authorityId, [askId]);
      return written ? { ok: true as const } : refuse({ ok: false, why: "joined-already" } satisfies WordsJoined);
    }),
  );
}
