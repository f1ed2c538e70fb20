import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { settle, waitForReading } from "../inbox/wait.server";
import { markAsks } from "../themes/asks-counted.server";
import type { VerdictGiven } from "./give-verdict.server";
import { timeZoneOf } from "./inside/answer-store.server";
import { ownWordsAnswered, writeVerdictOnWords } from "./inside/joined-author-store.server";
import { wordsStillOpen } from "./inside/still-open-store.server";
import type { AnsweredKind } from "./joined";

/**
 * The author whose flag or suggestion is in an Ask (a member, or whoever came back to it with its receipt) says of its answer "that answers it" or "not really", as the author of a
 * view does. "Not really" opens it again: their words wait in the inbox, due at once. The latest word counts.
 */
export async function giveVerdictOnWords(
  actor: Actor,
  given: { answerId: string; verdict: "answersIt" | "notReally" },
  proven?: { kind: AnsweredKind; id: string },
): Promise<VerdictGiven> {
  const { authorityId } = actor;
  const author = proven ?? (actor.kind === "member" ? { personId: actor.personId } : null);
  if (!author) return { ok: false, why: "not-found" };
  const { answerId, verdict } = given;
  return orRefused<VerdictGiven, VerdictGiven>(() =>
    change(actor, "verdict.given", answerId, async (tx) => {
      const own = await ownWordsAnswered(tx, authorityId, answerId, author);
      if (own.length === 0) return refuse({ ok: false, why: "not-found" } satisfies VerdictGiven);
      await markAsks(tx, authorityId, [...new Set(own.map((one) => one.askId))]);
      const at = now();
      const verdictOn = dayOf(at, await timeZoneOf(tx, authorityId));
      for (const { quoteId, kind: subjectKind, id: subjectId } of own) {
        await writeVerdictOnWords(tx, { authorityId, answerId, quoteId }, { verdict, verdictOn });
        const subject = { authorityId, subjectKind, subjectId, waitingFor: "notAnswered" as const };
        if (verdict === "answersIt") {
          if (!(await wordsStillOpen(tx, authorityId, { kind: subjectKind, id: subjectId }))) await settle(tx, subject);
        } else await waitForReading(tx, { ...subject, dueAt: at, readFirst: true });
      }
      return { ok: true as const };
    }),
  );
}
