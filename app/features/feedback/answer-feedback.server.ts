import type { Actor, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { tagOf } from "~/platform/i18n/languages";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { may } from "~/platform/who-may";
import { waitForReading } from "../inbox/wait.server";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import { readBy } from "../safeguarding/watched-now.server";
import { type Given, type RequestState, requestState, rowsOf, saysSomething } from "./feedback";
import { clockOf, committed, requestByHash, requestById, takeRequest, writeAnswers } from "./inside/feedback-store.server";

export type Answered = { ok: true } | { ok: false; why: "not-found" | "nothing-said" | Exclude<RequestState, "open"> };

/** Answers by the link. The same answer sent twice is one; another answer to a used link is refused and nothing is lost. */
export async function answerByLink(actor: Extract<Actor, { kind: "phone" | "member" }>, token: string, given: Given, language: string): Promise<Answered> {
  const request = await requestByHash(actor.authorityId, tokenHash(`feedback/${actor.authorityId}/${token}`));
  if (!request) return { ok: false, why: "not-found" };
  // why a phone: that somebody happens to be signed in says nothing of who answers a link.
  return answer({ kind: "phone", authorityId: actor.authorityId }, request, given, language);
}

/** A worker types in what was said by phone or stands on paper: marked as such, with who typed it. */
export async function typeInFeedback(actor: StaffActor, requestId: string, given: Given, language: string): Promise<Answered | { ok: false; why: "role" }> {
  if (!may(actor.roles, "feedback.ask")) return { ok: false, why: "role" };
  const request = await requestById(await committed(), actor.authorityId, requestId);
  if (!request || request.way === "link") return { ok: false, why: "not-found" };
  return answer(actor, request, given, language);
}

type Request = NonNullable<Awaited<ReturnType<typeof requestByHash>>>;

/** Keeps the words exactly; when there are any, they wait in the inbox like everything that young people say. */
async function answer(actor: Actor, request: Request, given: Given, language: string): Promise<Answered> {
  if (!saysSomething(given)) return { ok: false, why: "nothing-said" };
  const { authorityId } = actor;
  const rows = rowsOf(given);
  const words = rows.flatMap((row) => row.words ?? []).join("\n");
  const looked = words === "" ? null : await lookFirst({ authorityId, words, language });
  const dueAt = await readBy(await clockOf(await committed(), authorityId));
  return orRefused<Answered, Answered>(() =>
    change(actor, "feedback.answered", request.id, async (tx) => {
      const clock = await clockOf(tx, authorityId);
      const today = dayOf(now(), clock.timeZone);
      if (!(await takeRequest(tx, { authorityId, id: request.id }, today))) {
        const held = await requestById(tx, authorityId, request.id);
        const state = held ? requestState(held, today) : "expired";
        if (held && state === "answered" && isSame(held.answers, rows)) return refuse({ ok: true } satisfies Answered);
        return refuse({ ok: false, why: state === "open" ? "expired" : state } satisfies Answered);
      }
      await writeAnswers(tx, { authorityId, id: request.id }, rows, tagOf(language));
      if (looked) {
        const order = await attendTo(tx, looked, { kind: "feedback", id: request.id, viewId: null });
        const { language } = looked;
        await waitForReading(tx, { authorityId, subjectKind: "feedback", subjectId: request.id, waitingFor: "unread", dueAt, language, ...order });
      }
      return { ok: true as const };
    }),
  );
}

function isSame(held: Request["answers"], rows: ReturnType<typeof rowsOf>): boolean {
  return (
    held.length === rows.length &&
    rows.every((row) => held.some((one) => one.question === row.question && one.choice === row.choice && one.words === row.words))
  );
}
