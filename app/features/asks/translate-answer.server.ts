import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import type { Translation } from "./answer";
import { answerOfAsk, writeTranslations } from "./inside/answer-store.server";
import { canAnswer } from "./policy";

export type AnswerTranslated = { ok: true } | { ok: false; why: "role" | "not-found" };

/** Adds an answer in another language, made by a person who is named with it. A new one in the same language takes its place. */
export async function translateAnswer(actor: StaffActor, askId: string, answerId: string, translation: Translation): Promise<AnswerTranslated> {
  const allowed = canAnswer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  return orRefused<AnswerTranslated, AnswerTranslated>(() =>
    change(actor, "answer.translated", answerId, async (tx) => {
      if (!(await answerOfAsk(tx, actor.authorityId, askId, answerId))) return refuse({ ok: false, why: "not-found" } satisfies AnswerTranslated);
      await writeTranslations(tx, { authorityId: actor.authorityId, answerId, at: now() }, [translation]);
      return { ok: true as const };
    }),
  );
}
