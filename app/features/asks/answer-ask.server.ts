import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { staffWriteIn, writtenIn } from "~/platform/i18n/written-in";
import { newId } from "~/platform/id";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { sentTwiceSince } from "~/platform/sent-twice";
import { settle } from "../inbox/wait.server";
import { markAsks } from "../themes/asks-counted.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsNow } from "../views/facts-now.server";
import { canSee } from "../views/policy";
import type { Translation } from "./answer";
import { authorsOf, languagesOfViews, sameAnswer, viewsToAnswer, writeAnswer, writeTranslations } from "./inside/answer-store.server";
import { askExists, viewsByIds } from "./inside/ask-store.server";
import { wordsJoined } from "./inside/joined-author-store.server";
import { viewsStillOpen, wordsStillOpen } from "./inside/still-open-store.server";
import { canAnswer } from "./policy";

export type Answered = { ok: true; id: string; reached: number } | { ok: false; why: "role" | "not-found" };

/**
 * An answer to everyone who asked, kept in the language that it was typed in, and in theirs where a person made one: it reaches each view of the Ask that was not taken back, and what waited for it is settled.
 * Members whose words on a word or a promise it was joined from are told too, and read it on their own page.
 */
export async function answerAsk(
  actor: StaffActor,
  authority: AuthorityFacts,
  askId: string,
  words: string,
  translations: readonly Translation[] = [],
  typedIn: string = staffWriteIn,
): Promise<Answered> {
  const allowed = canAnswer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  if (!(await askExists(actor.authorityId, askId))) return { ok: false, why: "not-found" };
  return answer(actor, authority, { askId, words, translations, typedIn, viewId: null });
}

/**
 * An answer to one view, outside any Ask: also one that its author shares with nobody but the people who help, which no Ask may
 * tell of. From whoever may read that view, and to nobody else than its author.
 */
export async function answerView(
  actor: StaffActor,
  authority: AuthorityFacts,
  viewId: string,
  words: string,
  translations: readonly Translation[] = [],
  typedIn: string = staffWriteIn,
): Promise<Answered> {
  const allowed = canAnswer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const [view] = await viewsByIds(actor.authorityId, [viewId]);
  if (!view || !canSee(actor, await factsNow(null, view), "reading").may) return { ok: false, why: "not-found" };
  return answer(actor, authority, { askId: null, words, translations, typedIn, viewId });
}

async function answer(
  actor: StaffActor,
  authority: AuthorityFacts,
  given: ({ askId: string; viewId: null } | { askId: null; viewId: string }) & { words: string; translations: readonly Translation[]; typedIn: string },
): Promise<Answered> {
  const { authorityId, personId } = actor;
  const { askId } = given;
  const id = newId();
  const at = now();
  return change(actor, "answer.given", given.askId ?? given.viewId, async (tx) => {
    // Asked here and not before: a view that was joined a moment ago is answered too.
    const viewIds = given.askId === null ? [given.viewId] : await viewsToAnswer(tx, authorityId, given.askId);
    const reached = viewIds.length;
    const before = await sameAnswer(tx, { authorityId, askId, words: given.words, byId: personId }, viewIds, sentTwiceSince(at));
    if (before) return { ok: true as const, id: before, reached };
    const onDay = dayOf(at, authority.timeZone);
    const language = writtenIn(given.words, given.typedIn, ...(await languagesOfViews(tx, authorityId, viewIds)));
    await writeAnswer(tx, { authorityId, id, askId, words: given.words, language, byId: personId, onDay, at }, viewIds);
    const words = askId ? await wordsJoined(tx, authorityId, askId) : [];
    const personIds = [...(await authorsOf(tx, authorityId, viewIds)), ...words.map((one) => one.byId)];
    await tellMembers(tx, { authorityId, personIds, subjectId: id });
    await writeTranslations(tx, { authorityId, answerId: id, at }, given.translations);
    await markStaleOf(tx, authorityId, viewIds);
    if (askId) await markAsks(tx, authorityId, [askId]);
    const open = await viewsStillOpen(tx, authorityId, viewIds);
    for (const subjectId of viewIds) {
      const done = open.has(subjectId) ? ("answer" as const) : (["answer", "notAnswered"] as const);
      await settle(tx, { authorityId, personId, subjectKind: "view", subjectId, waitingFor: done });
    }
    for (const { kind, id: subjectId } of words) {
      if (!(await wordsStillOpen(tx, authorityId, { kind, id: subjectId }))) {
        await settle(tx, { authorityId, personId, subjectKind: kind, subjectId, waitingFor: "notAnswered" });
      }
    }
    return { ok: true as const, id, reached };
  });
}
